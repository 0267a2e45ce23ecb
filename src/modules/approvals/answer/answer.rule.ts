import { printFields } from '../../../kernel/form/print-fields.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { RegistrationRefusal } from '../refusal.model.ts'
import type { NewTreatment, Registrar, Treatment, TreatmentState } from '../treatment.model.ts'
import {
  type AnswerPlace,
  type AnswerProblems,
  answerForm,
  type TypedAnswer,
} from './answer.model.ts'
import { refusalFields } from './answer.table.ts'

type ReadAnswer =
  | {
      ok: true
      treatment: Omit<NewTreatment, 'file'>
      hinders: boolean | null
      isDayRight: boolean
      keepsFile: boolean
      reportId: string | null
    }
  | { ok: false; problems: AnswerProblems }

/** Reads what was typed into the answer form, or says beside each field what is wrong with it. */
export function readAnswer(
  typed: TypedAnswer,
  partyCode: string,
  registeredAs: Registrar,
): ReadAnswer {
  const read = withProblems(readFields(answerForm, typed), withoutChoice(typed))
  if (!read.ok) return { ok: false, problems: read.problems }
  const {
    decides,
    rightDay,
    hinders,
    keepsFile,
    source,
    completes: _,
    report,
    ...values
  } = read.values
  const told = { ...values, body: saidByBody(values.state) ? values.body : null }
  return {
    ok: true,
    isDayRight: rightDay !== null && rightDay === values.day,
    keepsFile,
    reportId: report,
    hinders: hinders === null ? null : hinders === 'yes',
    treatment: {
      ...told,
      partyCode,
      decidingBody: decides ? told.body : null,
      registeredAs,
      source: registeredAs === 'party' ? null : source,
    },
  }
}

/** That it came is said by nobody in particular, whichever body stands chosen. */
const saidByBody = (state: TreatmentState): boolean => state !== 'received'

/** What was answered of a reservation or a body, though none was chosen. */
const withoutChoice = ({
  state,
  body,
  hinders,
  decides,
}: TypedAnswer): Record<'hinders' | 'decides', 'not-with-choice' | null> => ({
  hinders: hinders !== '' && state !== 'adopted-with-reservation' ? 'not-with-choice' : null,
  decides: decides !== '' && body === '' ? 'not-with-choice' : null,
})

/**
 * A line as its form would hold it, for whoever corrects it or adds to it. What is clarified about its reservation stands by itself while the
 * reservation is the same, and is not said once more.
 */
export const typedFrom = (treatment: Treatment, completes: boolean): TypedAnswer =>
  printFields(answerForm, {
    ...treatment,
    decides: treatment.decidingBody !== null,
    rightDay: null,
    keepsFile: treatment.file !== null,
    hinders: null,
    supersedes: treatment.id,
    completes,
    report: null,
  })

/** The field that a refusal belongs beside; null where the answer as a whole cannot stand. */
export const fieldOf = (refusal: RegistrationRefusal): AnswerPlace | null => refusalFields[refusal]
