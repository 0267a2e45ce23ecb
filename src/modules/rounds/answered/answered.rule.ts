import type { Day } from '../../../kernel/day.model.ts'
import type { Answer } from '../answer.model.ts'
import { standingOf } from '../answer-standing.rule.ts'
import type { FormVersion, Question } from '../question.model.ts'
import type { Asked, Round } from '../round.model.ts'
import type { Value } from '../value.model.ts'

/** What somebody answered to a question, with the words of a choice as they were when it was answered. */
export type ReadValue = Value | { kind: 'words'; key: string; label: string }

/** One who was asked, and what counts of what they answered; `on` is null where nothing does. */
export type AnsweredParty = {
  place: string
  name: string
  on: Day | null
  /** An answer that does not count: it waits to be confirmed, or came after the round was closed. */
  beside: 'told' | 'after-closing' | null
  /** By the keys of the questions; one that was left open is not there. */
  values: Readonly<Record<string, ReadValue>>
}

/** A round, what it asks now, and each who was asked. */
export type AnsweredRound = {
  round: Round
  questions: readonly Question[]
  parties: readonly AnsweredParty[]
}

/** What was answered to a round; null where it is none that the reader may read. */
export function answeredOf(read: {
  rounds: readonly Round[]
  forms: readonly FormVersion[]
  asked: readonly Asked[]
  answers: readonly Answer[]
}): AnsweredRound | null {
  const [round] = read.rounds
  if (!round) return null
  const byPlace = Map.groupBy(read.answers, ({ place }) => place)
  return {
    round,
    questions: read.forms.at(-1)?.questions ?? [],
    parties: read.asked.map(({ place, name }) => {
      const { answer, told, afterClosing } = standingOf(round, byPlace.get(place) ?? [])
      return {
        place,
        name,
        on: answer?.on ?? null,
        beside: told ? 'told' : afterClosing ? 'after-closing' : null,
        values: answer ? valuesOf(answer, read.forms) : {},
      }
    }),
  }
}

function valuesOf({ values, version }: Answer, forms: readonly FormVersion[]) {
  const questions = forms.find((form) => form.version === version)?.questions ?? []
  return Object.fromEntries(
    Object.entries(values).map(([key, value]): [string, ReadValue] => {
      const [chosen] = value.kind === 'chosen' ? value.keys : []
      if (chosen === undefined) return [key, value]
      const question = questions.find((each) => each.key === key)
      const choices = question && 'choices' in question ? question.choices : []
      const label = choices.find((each) => each.key === chosen)?.label ?? chosen
      return [key, { kind: 'words', key: chosen, label }]
    }),
  )
}
