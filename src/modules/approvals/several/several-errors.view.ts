import type { Locale } from '../../../kernel/words.model.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { answerLabels } from '../answer/answer-field.view.tsx'
import { sayForm } from '../answer/answer-form.text.ts'
import type { BoardParty } from '../board.model.ts'
import { answerProblemText } from '../refusal.text.ts'
import {
  type CommonField,
  commonForm,
  type RowField,
  rowFieldName,
  rowForm,
} from './several.model.ts'
import type { AnswersProblem, AnswersProblems, RowProblem } from './several.rule.ts'
import { saySeveral as say } from './several.text.ts'

/** What the fields are called: of the body and the outcome in a word, as a column has no room for a question. */
export const cellLabels = (locale: Locale) => ({
  ...answerLabels(locale),
  body: sayForm(locale, 'body'),
  state: sayForm(locale, 'outcome'),
})

const rowWords = {
  'row-not-taken': 'notTaken',
  'not-awaited': 'notAwaited',
  'not-offered': 'notOffered',
  'report-settled': 'reportSettled',
} as const satisfies Record<RowProblem, string>

const isOfRow = (problem: AnswersProblem['problem']): problem is RowProblem =>
  typeof problem === 'string' && problem in rowWords

const problemText = (locale: Locale, problem: AnswersProblem['problem']): string =>
  isOfRow(problem) ? say(locale, rowWords[problem]) : answerProblemText(locale, problem)

/**
 * What is wrong, in the order of the page, each with the party that it is about; of a field for all, with those that leave it to
 * that and are few enough to name.
 */
export function problemErrors(
  locale: Locale,
  problems: AnswersProblems,
  parties: readonly BoardParty[],
): FieldError[] {
  const labels = cellLabels(locale)
  const labelOf = (name: CommonField | RowField) =>
    name === 'with' || name === 'asked' ? '' : labels[name]
  const places = [
    ...(Object.keys(commonForm) as CommonField[]).map((name) => ({
      field: name as string,
      label: labelOf(name),
    })),
    ...parties.flatMap(({ code, name: party }) =>
      (Object.keys(rowForm) as RowField[]).map((name) => ({
        field: rowFieldName(name, code),
        label: name === 'with' ? party : `${party}: ${labelOf(name)}`,
      })),
    ),
  ]
  return places.flatMap(({ field, label }) => {
    const found = problems.filter((each) => each.field === field)
    const [first] = found
    if (!first) return []
    const whose = parties.filter(({ code }) => found.some(({ partyCode }) => partyCode === code))
    const named = whose.length > 0 && found.every(({ partyCode }) => partyCode !== null)
    return [
      {
        field,
        label: named ? `${whose.map(({ name }) => name).join(', ')}: ${label}` : label,
        message: problemText(locale, first.problem),
      },
    ]
  })
}
