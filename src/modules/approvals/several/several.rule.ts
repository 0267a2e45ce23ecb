import { emptyForm } from '../../../kernel/form/form.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { type AnswerProblems, answerForm } from '../answer/answer.model.ts'
import { readAnswer } from '../answer/answer.rule.ts'
import type { NewTreatment } from '../treatment.model.ts'
import {
  commonForm,
  type RowField,
  rowFieldName,
  type TypedAnswers,
  type TypedRow,
} from './several.model.ts'

/** What is wrong, by the field's name on the page. */
export type AnswersProblems = Readonly<
  Record<string, NonNullable<AnswerProblems[keyof AnswerProblems]> | 'row-not-taken'>
>

export type RowAnswer = { treatment: Omit<NewTreatment, 'file'>; isEarly: boolean }

/** Is anything written in the row? */
const isWritten = (row: TypedRow): boolean =>
  [row.state, row.day, row.caseNumber, row.source].some((typed) => typed.trim() !== '')

/** Is there anything in the row, or is it taken along? */
export const isFilled = (row: TypedRow): boolean => row.with !== '' || isWritten(row)

/** Reads what holds for all, and every row that is taken along, each with what it leaves to what holds for all of them. */
export function readAnswers({ common, rows }: TypedAnswers): {
  answers: readonly RowAnswer[]
  problems: AnswersProblems
} {
  const answers: RowAnswer[] = []
  const held = readFields(commonForm, common)
  let problems: AnswersProblems = held.ok ? {} : { ...held.problems }
  for (const [partyCode, row] of rows) {
    if (!isFilled(row)) continue
    const read = readAnswer(
      {
        ...emptyForm(answerForm),
        body: row.body,
        caseNumber: row.caseNumber,
        early: common.early,
        state: row.state || common.state,
        day: row.day || common.day,
        source: row.source || common.source,
      },
      partyCode,
      'secretariat',
    )
    if (row.with === '') {
      // Somebody has taken it away again, or forgot to take it along: nobody can tell which.
      const wrong = read.ok ? {} : ofWritten(read.problems, row)
      problems = { ...problems, ...placed(wrong, row, partyCode) }
      problems = { ...problems, [rowFieldName('with', partyCode)]: 'row-not-taken' }
    } else if (read.ok) answers.push(read)
    else problems = { ...problems, ...placed(read.problems, row, partyCode) }
  }
  return { answers, problems }
}

/** What is wrong with what is written in the row itself. */
const ofWritten = (problems: AnswerProblems, row: TypedRow): AnswerProblems =>
  Object.fromEntries(
    Object.entries(problems).filter(([name]) => name in row && row[name as RowField].trim() !== ''),
  )

/** Each problem at the row's own field, or at the one for all where the row has left it to that. */
export const placed = (
  problems: AnswerProblems,
  row: TypedRow,
  partyCode: string,
): AnswersProblems =>
  Object.fromEntries(
    Object.entries(problems).map(([name, problem]) => [placeOf(name, row, partyCode), problem]),
  )

function placeOf(name: string, row: TypedRow, partyCode: string): string {
  const isLeft = name in commonForm && !row[name as RowField]
  return isLeft ? name : rowFieldName(name in row ? (name as RowField) : 'state', partyCode)
}
