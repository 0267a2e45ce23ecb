import { yes } from '../../../kernel/form/form.model.ts'
import { kronerTyped } from '../../../kernel/form/print-fields.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import type { Question } from '../question.model.ts'
import { asksTheSame } from '../same-question.rule.ts'
import type { FileValue, Value, Values } from '../value.model.ts'
import {
  fieldOf,
  notApplicableChoice,
  type TypedAnswer,
  unknownChoice,
} from './answer-form.model.ts'
import { answerFields } from './answer-form.rule.ts'

/** What was typed into the fields of the questions; several boxes of one name as one. */
export const typedFor = (
  questions: readonly Question[],
  valuesOf: (name: string) => readonly string[],
): TypedAnswer =>
  Object.fromEntries(
    Object.keys(answerFields(questions)).map((name) => [name, valuesOf(name).join(' ')]),
  )

/** What the fields of the questions are called where something is wrong with them. */
export const answerLabels = (questions: readonly Question[]): Record<string, string> =>
  Object.fromEntries(
    questions.flatMap((question, i) =>
      Object.keys(answerFields([question])).map((name) => [name, `${i + 1}. ${question.wording}`]),
    ),
  )

/** Answers to some questions as one would write them into a form with others; of one that is not the same, nothing. */
export function typedAnswers(
  questions: readonly Question[],
  values: Values,
  answered: readonly Question[],
): TypedAnswer {
  const typed: Record<string, string> = {}
  for (const question of questions) {
    const { key } = question
    const value = values[key]
    const isSame = answered.some((of) => asksTheSame(of, question))
    if (value === undefined || !isSame) continue
    const isChosen = question.kind === 'one' || question.kind === 'yes-no'
    if (value.kind === 'unknown' || value.kind === 'not-applicable') {
      const isUnknown = value.kind === 'unknown'
      if (isChosen) typed[key] = isUnknown ? unknownChoice : notApplicableChoice
      else typed[isUnknown ? fieldOf.unknown(key) : fieldOf.notApplicable(key)] = yes
    } else if (value.kind === 'range' && question.kind === 'range') {
      typed[fieldOf.from(key)] = kronerTyped(value.from)
      typed[fieldOf.to(key)] = kronerTyped(value.to)
    } else typed[key] = typedValue(value)
  }
  return typed
}

function typedValue(value: Value): string {
  switch (value.kind) {
    case 'chosen':
      return value.keys.join(' ')
    case 'yes-no':
      return value.yes ? 'ja' : 'nei'
    case 'number':
      return kronerTyped(value.amount)
    case 'day':
      return shortDay(value.day)
    case 'text':
      return value.text
    default:
      return ''
  }
}

/** The files of an answer that stand as answers to the questions as they are now; one that was removed does not. */
export function keptFiles(
  questions: readonly Question[],
  values: Values,
  answered: readonly Question[],
): Readonly<Record<string, FileValue>> {
  const kept: Record<string, FileValue> = {}
  for (const question of questions) {
    const value = values[question.key]
    const isSame = answered.some((of) => asksTheSame(of, question))
    if (isSame && value?.kind === 'file' && value.sha256 !== null) kept[question.key] = value
  }
  return kept
}
