import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import type { NewFile } from '../../../kernel/kept-file.model.ts'
import {
  type AnswerFiles,
  type OnBehalfProblems,
  onBehalfForm,
  sourceFileField,
  type TypedOnBehalf,
} from './answer-form.model.ts'

type OnBehalfRead =
  | {
      ok: true
      values: {
        svarer: (typeof onBehalfForm)['svarer']['choices'][number]
        kilde: string
        navn: string | null
        funksjon: string | null
      }
      file: NewFile | null
    }
  | { ok: false; problems: OnBehalfProblems }

/** Reads what the secretariat says of an answer that it writes down, and the letter that it has it from. */
export function readOnBehalf(typed: TypedOnBehalf, sent: AnswerFiles['sent']): OnBehalfRead {
  const read = readFields(onBehalfForm, typed)
  const file = sent[sourceFileField]
  if (read.ok && file?.ok !== false) {
    return { ok: true, values: read.values, file: file?.file ?? null }
  }
  const problems: OnBehalfProblems = read.ok ? {} : { ...read.problems }
  if (file?.ok === false) problems[sourceFileField] = file.problem
  return { ok: false, problems }
}
