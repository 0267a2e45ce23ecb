import type { Question } from '../question.model.ts'
import { type Grouping, grouped } from './grouping.rule.ts'
import type { ChoiceResult, Outcome, Party, QuestionResult } from './result.model.ts'
import type { ShownValue } from './shown-value.model.ts'
import { chosenKeys, countChoices, medianOf, totalOf } from './tally.rule.ts'

/** A question, with what all are shown of what was answered to it: one value for each party, in the parties' order. */
export type Column = {
  question: Question
  parties: readonly Party[]
  grouping: Grouping
  values: readonly ShownValue[]
  /** Did the party answer the round, so that it counts? */
  hasAnswered: readonly boolean[]
  estimate: Extract<Outcome, { kind: 'amounts' }>['estimate']
}

/** What the parties answered to a question, taken together. All is made of what is shown, so that nothing rests on what is not. */
export function questionResult(column: Column): QuestionResult {
  const { question, parties, values, hasAnswered } = column
  let answered = 0
  const lists = { unknown: [], notApplicable: [], open: [], earlier: [] } as Lists
  values.forEach((shown, at) => {
    const list = listOf(shown, hasAnswered[at] === true)
    if (list === 'answered') answered += 1
    else if (list) lists[list].push(parties[at] as Party)
  })
  return { question, answered, ...lists, outcome: outcomeOf(column) }
}

type Lists = Record<'unknown' | 'notApplicable' | 'open' | 'earlier', Party[]>

/** Whom a party is told of among; null for those that have not answered the round. */
function listOf(shown: ShownValue, hasAnswered: boolean): keyof Lists | 'answered' | null {
  if (shown.is === 'not-applicable') return 'notApplicable'
  if (shown.is !== 'missing') return 'answered'
  if (shown.why === 'unknown') return 'unknown'
  if (shown.why === 'earlier-version') return 'earlier'
  return shown.why === 'not-answered' && hasAnswered ? 'open' : null
}

function outcomeOf(column: Column): Outcome {
  const { question, grouping, values, estimate } = column
  switch (question.kind) {
    case 'one':
    case 'several':
    case 'yes-no':
      return choicesOf(column)
    case 'number':
    case 'range':
      return {
        kind: 'amounts',
        ...totalOf(values, grouping.all),
        median: medianOf(values),
        estimate,
        groups: grouped(grouping, (members) => totalOf(values, members)),
      }
    case 'day':
      return daysOf(column)
    case 'text':
      return { kind: 'texts', texts: each(column, (shown) => shown.is === 'text' && shown) }
    case 'file':
      return { kind: 'files', files: each(column, (shown) => shown.is === 'file' && shown) }
  }
}

/** Yes and no as two to choose among; their words are those of the reader's language. */
const yesAndNo = ['yes', 'no'].map((key) => ({ key, label: key, note: null }))

function choicesOf(column: Column): Outcome {
  const { question, parties, grouping, values } = column
  const choices = 'choices' in question ? question.choices : yesAndNo
  const placeOf = new Map(choices.map(({ key }, place) => [key, place]))
  const chosenBy: (ChoiceResult & { parties: Party[] })[] = choices.map((choice) => ({
    ...choice,
    parties: [],
  }))
  values.forEach((shown, at) => {
    for (const key of chosenKeys(shown) ?? []) {
      chosenBy[placeOf.get(key) ?? -1]?.parties.push(parties[at] as Party)
    }
  })
  return {
    kind: 'choices',
    choices: chosenBy,
    groups: grouped(grouping, (members) => countChoices(values, members, placeOf)),
  }
}

function daysOf(column: Column): Outcome {
  const days = each(column, (shown) => shown.is === 'day' && shown).sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  )
  return { kind: 'days', earliest: days[0]?.day ?? null, latest: days.at(-1)?.day ?? null, days }
}

function each<Shown extends ShownValue>(
  { parties, values }: Column,
  pick: (shown: ShownValue) => Shown | false,
): ({ party: Party } & Shown)[] {
  const found: ({ party: Party } & Shown)[] = []
  values.forEach((shown, at) => {
    const picked = pick(shown)
    if (picked) found.push({ party: parties[at] as Party, ...picked })
  })
  return found
}
