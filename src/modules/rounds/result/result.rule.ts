import { standingOf } from '../answer-standing.rule.ts'
import { countsPersons, type FormVersion, type Question } from '../question.model.ts'
import { earlierQuestions, type OlderForm, olderForms, valueIn } from './earlier.rule.ts'
import { estimateOf } from './estimate.rule.ts'
import { groupingOf } from './grouping.rule.ts'
import { questionResult } from './outcome.rule.ts'
import type { QuestionPart } from './question-part.rule.ts'
import type { Reader, ResultFacts, RoundResult } from './result.model.ts'
import { coverageOf, type Given, inOrder, rowOf, stateOf } from './row.rule.ts'
import { isFigure, missing, type ShownValue } from './shown-value.model.ts'
import { shownValue } from './suppress.rule.ts'
import { lastVersion } from './version.rule.ts'

/**
 * The answers to a round as the reader is shown them, to all its questions or a part of them. What others may not see is
 * not in it, in any part (ADR 0055).
 */
export function resultOf(
  facts: ResultFacts,
  reader: Reader,
  part: QuestionPart | null = null,
): RoundResult {
  const last = lastVersion(facts.versions)
  const shownQuestions = part ? last.questions.slice(part.first - 1, part.last) : last.questions
  const forms = olderForms(facts.versions, last)
  const ever = personKeys(facts.versions)
  const given = givenOf(facts)
  const seesAll = reader === 'secretariat'
  const isOwn = ({ party }: Pick<Given, 'party'>) =>
    typeof reader === 'object' && reader.parties.includes(party.place)
  const columnOf = (question: Question, of: readonly Given[], seesFew: boolean) => {
    const asked = { question, forms, last, shows: { persons: countsPersons(question), seesFew } }
    return of.map((one) => cellOf(asked, one))
  }

  const columns = shownQuestions.map((question) => columnOf(question, given, seesAll))
  const ofAll = {
    parties: given.map(({ party }) => party),
    grouping: groupingOf(given.map(({ asked }) => asked)),
    hasAnswered: given.map(({ standing }) => standing.answer !== null),
  }
  const questions = shownQuestions.map((question, at) =>
    questionResult({
      ...ofAll,
      question,
      values: columns[at] ?? [],
      estimate: estimateOf(facts, question, { persons: ever.has(question.key), seesAll }),
    }),
  )
  const rows = given.map((one, at) =>
    rowOf({ ...facts, lastVersion: last.version }, one, {
      isOwn: isOwn(one),
      values: isOwn(one)
        ? shownQuestions.flatMap((question) => columnOf(question, [one], true))
        : columns.map((values) => values[at] as ShownValue),
    }),
  )
  const earlier = earlierQuestions(
    forms,
    given.flatMap(({ party, standing: { answer } }) => (answer ? [{ party, answer }] : [])),
    (question, value, party) =>
      shownValue(question, value, {
        persons: ever.has(question.key),
        seesFew: seesAll || isOwn({ party }),
      }),
  )
  const shown = {
    coverage: coverageOf(given),
    questions,
    firstNumber: part?.first ?? 1,
    rows: inOrder(rows),
    earlier,
  }
  return { ...shown, showsPrivate: holdsPrivate(shown) }
}

/** Is there a figure that is hidden from others? Totals have one only where a row has. */
const holdsPrivate = ({
  questions,
  rows,
  earlier,
}: Pick<RoundResult, 'questions' | 'rows' | 'earlier'>): boolean =>
  rows.some(({ values }) => values.some(isPrivate)) ||
  earlier.some(({ answers }) => answers.some(({ shown }) => isPrivate(shown))) ||
  questions.some(
    ({ outcome }) =>
      outcome.kind === 'amounts' && outcome.estimate !== null && isPrivate(outcome.estimate.amount),
  )

const isPrivate = (shown: ShownValue): boolean => isFigure(shown) && shown.isPrivate

const norwegian = new Intl.Collator('nb')

/** Those asked, by name, each with what came from it. What came from others is nobody's answer. */
function givenOf({ round, asked, answers }: ResultFacts): Given[] {
  const byPlace = Map.groupBy(answers, ({ place }) => place)
  return asked
    .toSorted((a, b) => norwegian.compare(a.name, b.name))
    .map((of) => {
      const own = byPlace.get(of.place) ?? []
      return {
        asked: of,
        party: { place: of.place, name: of.name },
        answers: own,
        standing: standingOf(round, own),
      }
    })
}

/** The questions that have counted persons in any version. */
const personKeys = (versions: readonly FormVersion[]): ReadonlySet<string> =>
  new Set(
    versions.flatMap(({ questions }) => questions.filter(countsPersons).map(({ key }) => key)),
  )

type AskedNow = {
  question: Question
  last: FormVersion
  forms: ReadonlyMap<number, OlderForm>
  shows: { persons: boolean; seesFew: boolean }
}

/** What is shown of a party's answer to a question as it is asked now. */
function cellOf({ question, last, forms, shows }: AskedNow, { standing }: Given): ShownValue {
  const { answer } = standing
  if (!answer) return missing(stateOf(standing) === 'silent' ? 'not-answered' : 'not-counted')
  const isAsked =
    answer.version === last.version || forms.get(answer.version)?.asked.has(question.key)
  return isAsked
    ? shownValue(question, valueIn(answer, question.key), shows)
    : missing('earlier-version')
}
