import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { type CostRefusal, sayRefusal } from '../refusal.text.ts'

type Problem<Field extends string> = {
  field: Field
  code: CostRefusal | ReadingProblem
  about: string | null
}

/** What a page says beside its fields, and in the summary with their names. */
export const costErrors = <Field extends string>(
  locale: Locale,
  problems: readonly Problem<Field>[],
  labelOf: (field: Field) => string,
): (FieldError & { field: Field })[] =>
  problems.map(({ field, code, about }) => ({
    field,
    message: sayRefusal(locale, code, about),
    label: labelOf(field),
  }))
