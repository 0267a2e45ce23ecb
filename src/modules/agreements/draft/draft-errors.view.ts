import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import type { FieldProblem, TypedDraft } from '../document.model.ts'
import type { UnknownField } from '../field/agreement-field.model.ts'
import { unknownFieldsShort, unknownFieldsText } from '../field/agreement-fields.text.ts'
import { fieldProblemText } from '../problem.text.ts'
import { draftLabels } from './draft-label.view.ts'
import type { DraftFormField, DraftProblems } from './typed-draft.model.ts'

/** What is wrong beside each field; of fields in the text that nobody knows, which they are. */
export function draftErrors(
  locale: Locale,
  {
    problems,
    unknown,
  }: {
    problems: DraftProblems
    unknown: readonly UnknownField[]
  },
  typed: TypedDraft,
): FieldError[] {
  const isUnknown = (problem: unknown) => problem === 'unknown-fields'
  return fieldErrors<DraftFormField, FieldProblem | ReadingProblem>(
    locale,
    problems,
    (_, problem) =>
      isUnknown(problem) ? unknownFieldsText(locale, unknown) : fieldProblemText(locale, problem),
    {
      typed,
      labels: draftLabels(locale),
      shortOf: (problem) => (isUnknown(problem) ? unknownFieldsShort(locale, unknown) : null),
    },
  )
}
