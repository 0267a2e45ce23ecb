import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import { namingFiles } from '../../../ui/file-field.tsx'
import type { FieldError } from '../../../ui/form.tsx'
import type { FieldProblem, TypedDraft } from '../document.model.ts'
import { unknownFieldsShort, unknownFieldsText } from '../field/agreement-fields.text.ts'
import { fieldProblemText } from '../problem.text.ts'
import { draftLabels } from './draft-label.view.ts'
import type { DraftFormField, WrongDraft } from './typed-draft.model.ts'

/** What is wrong beside each field; of fields in the text that nobody knows, which they are. */
export function draftErrors(
  locale: Locale,
  { problems, unknown, wrong }: Pick<WrongDraft, 'problems' | 'unknown' | 'wrong'>,
  typed: TypedDraft,
  sent: number,
): FieldError[] {
  const isUnknown = (problem: unknown) => problem === 'unknown-fields'
  const errors = fieldErrors<DraftFormField, FieldProblem | ReadingProblem>(
    locale,
    problems,
    (_, problem) =>
      isUnknown(problem) && unknown.length > 0
        ? unknownFieldsText(locale, unknown)
        : fieldProblemText(locale, problem),
    {
      typed,
      labels: draftLabels(locale),
      shortOf: (problem) => (isUnknown(problem) ? unknownFieldsShort(locale, unknown) : null),
    },
  )
  return namingFiles(locale, errors, { field: 'attachment', wrong, sent })
}
