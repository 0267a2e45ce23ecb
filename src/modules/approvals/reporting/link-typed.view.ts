import { fieldNames } from '../../../kernel/form/form.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { answerLabels } from '../answer/answer-field.view.tsx'
import { bodyText, stateText } from '../board-codes.text.ts'
import { sayRightDay } from '../day-check/right-day.text.ts'
import { treatingBodies, treatmentStates } from '../treatment.model.ts'
import { reportForm, type TypedReport } from './link.model.ts'
import { sayLink } from './link.text.ts'

/** What the fields of the link's form are called. */
export const reportLabels = (locale: Locale) => ({
  ...answerLabels(locale),
  navn: sayLink(locale, 'navn'),
  funksjon: sayLink(locale, 'funksjon'),
})

/** All that was typed and chosen, as its form showed it, beside what its fields are called. */
export function typedBack(
  locale: Locale,
  typed: TypedReport,
  fileName: string | null,
): { term: string; text: string }[] {
  const labels = reportLabels(locale)
  const fields = fieldNames(reportForm)
    .filter((name) => name !== 'keepsFile' && typed[name] !== '')
    .map((name) => ({ term: labels[name], text: shownAs(locale, name, typed[name]) }))
  return fileName ? [...fields, { term: labels.file, text: fileName }] : fields
}

/** A choice in the words that it was chosen by; all else as it was typed. */
function shownAs(locale: Locale, name: keyof TypedReport, typed: string): string {
  const body = name === 'body' && treatingBodies.find((each) => each === typed)
  if (body) return bodyText[body][locale]
  const state = name === 'state' && treatmentStates.find((each) => each === typed)
  if (state) return stateText[state][locale]
  return name === 'rightDay' ? sayRightDay(locale, 'typedRight', typed) : typed
}
