import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import type { SchemeRefusal } from '../refusal.model.ts'

/** What is wrong, at the field of the form that it belongs beside. */
export type SchemeProblem = {
  field: string
  code: SchemeRefusal | ReadingProblem
  about: string | null
}

/** A part of a scheme, null where it cannot be read; what is wrong with it is told. */
export type Part<Value> = { value: Value | null; problems: readonly SchemeProblem[] }

export const found = <Value>(value: Value): Part<Value> => ({ value, problems: [] })

export const wrong = (
  field: string,
  code: SchemeProblem['code'],
  about: string | null = null,
): Part<never> => ({ value: null, problems: [{ field, code, about }] })

/** The municipalities that a text names; each that is unknown is told at the field. */
export type Find = (
  text: string,
  field: string,
) => { codes: string[]; problems: readonly SchemeProblem[] }
