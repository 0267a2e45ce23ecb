import { shortDay } from '../../../kernel/format.model.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { agreementDays, readDay } from '../../../kernel/typed-day.rule.ts'
import { readLink } from '../../../kernel/typed-link.rule.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { type FieldProblem, type FieldProblems, textProblem } from '../../agreements/index.ts'
import type { RegistrationRefusal } from '../refusal.model.ts'
import {
  eachText,
  type Hinders,
  type NewTreatment,
  type Registrar,
  type TreatingBody,
  type Treatment,
  type TreatmentState,
  toldTextNames,
  toldTexts,
  treatingBodies,
  treatmentStates,
} from '../treatment.model.ts'
import { type AnswerField, answerFields, type TypedAnswer } from './answer.model.ts'
import { refusalFields } from './answer.table.ts'

const longFields: readonly AnswerField[] = toldTextNames.filter(
  (name) => toldTexts[name].length === 'long',
)

type Judged =
  | {
      ok: true
      treatment: Omit<NewTreatment, 'file'>
      hinders: boolean | null
      isEarly: boolean
    }
  | { ok: false; problems: FieldProblems<AnswerField> }

/** Reads what was typed into the answer form, or says beside each field what is wrong with it. */
export function judgeAnswer(
  typed: TypedAnswer,
  partyCode: string,
  registeredAs: Registrar,
): Judged {
  const problems: FieldProblems<AnswerField> = {}
  const text = (field: AnswerField) =>
    longFields.includes(field) ? typed[field].trim() : oneLine(typed[field])
  const day = readDay(typed.day, agreementDays)
  for (const field of answerFields) {
    const problem = fieldProblem(field, text(field))
    if (problem) problems[field] = problem
  }
  for (const field of withoutChoice(typed)) problems[field] ??= 'not-with-choice'
  if (Object.keys(problems).length > 0) return { ok: false, problems }

  const optional = (field: AnswerField) => text(field) || null
  const body = optional('body') as TreatingBody | null
  const state = typed.state as TreatmentState
  return {
    ok: true,
    isEarly: typed.early === 'yes',
    hinders: typed.hinders === '' ? null : typed.hinders === 'yes',
    treatment: {
      partyCode,
      body,
      decidingBody: typed.decides === 'yes' ? body : null,
      state,
      day: day.ok ? day.value : null,
      ...eachText(optional),
      link: readLink(typed.link),
      registeredAs,
      source: registeredAs === 'party' ? null : optional('source'),
      supersedes: optional('supersedes'),
    },
  }
}

/** What was answered of a reservation or a body, though none was chosen. */
const withoutChoice = (typed: TypedAnswer): AnswerField[] => [
  ...(typed.hinders !== '' && typed.state !== 'adopted-with-reservation'
    ? (['hinders'] as const)
    : []),
  ...(typed.decides !== '' && typed.body === '' ? (['decides'] as const) : []),
]

/** A line as its form would hold it, for whoever corrects it. */
export const typedFrom = (treatment: Treatment, hinders: Hinders): TypedAnswer => ({
  state: treatment.state,
  body: treatment.body ?? '',
  decides: treatment.decidingBody === null ? '' : 'yes',
  day: treatment.day ? shortDay(treatment.day) : '',
  early: '',
  ...eachText((name) => treatment[name] ?? ''),
  hinders: hinders === 'not-answered' ? '' : hinders,
  link: treatment.link ?? '',
  source: treatment.source ?? '',
  supersedes: treatment.id,
})

/** The field that a refusal belongs beside; null where the answer as a whole cannot stand. */
export const fieldOf = (refusal: RegistrationRefusal): AnswerField | null => refusalFields[refusal]

function fieldProblem(field: AnswerField, text: string): FieldProblem | ReadingProblem | null {
  if (field === 'state') return isOneOf(treatmentStates, text) ? null : 'unknown-choice'
  if (text === '') return null
  if (field === 'body') return isOneOf(treatingBodies, text) ? null : 'unknown-choice'
  if (field === 'early' || field === 'decides')
    return isOneOf(['yes'], text) ? null : 'unknown-choice'
  if (field === 'hinders') return isOneOf(['yes', 'no'], text) ? null : 'unknown-choice'
  if (field === 'day') {
    const read = readDay(text, agreementDays)
    return read.ok ? null : read.problem
  }
  if (field === 'link' && readLink(text) === null) return 'not-a-link'
  return textProblem(text, longFields.includes(field) ? 20_000 : 500)
}

const isOneOf = (choices: readonly string[], text: string): boolean => choices.includes(text)
