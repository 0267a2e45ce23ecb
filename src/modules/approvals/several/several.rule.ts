import { emptyForm, yes } from '../../../kernel/form/form.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import type { Tick } from '../../../kernel/form/tick.model.ts'
import { type AnswerProblems, answerForm } from '../answer/answer.model.ts'
import { readAnswer } from '../answer/answer.rule.ts'
import type { DayFooting } from '../day-check/right-day.model.ts'
import { askedDay } from '../day-check/right-day.rule.ts'
import type { NewTreatment } from '../treatment.model.ts'
import {
  type AskedDayOf,
  commonForm,
  type RowField,
  rowFieldName,
  type TypedAnswers,
  type TypedCommon,
  type TypedRow,
} from './several.model.ts'

/** What can be wrong with a row as a whole. */
export type RowProblem = 'row-not-taken' | 'not-awaited' | 'not-offered' | 'report-settled'

/**
 * What is wrong, at the field's name on the page; `partyCode` is whom it is about where a row has left the field to all, null where
 * the field itself is wrong or the row is its own.
 */
export type AnswersProblem = {
  field: string
  problem: NonNullable<AnswerProblems[keyof AnswerProblems]> | RowProblem
  partyCode: string | null
}
export type AnswersProblems = readonly AnswersProblem[]

export type RowAnswer = {
  treatment: Omit<NewTreatment, 'file'>
  isDayRight: boolean
  /** What was told by the link in a mail, and is confirmed by it. */
  reportId: string | null
}

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
  const problems: AnswersProblem[] = held.ok ? [] : ofAll(held.problems)
  for (const [partyCode, row] of rows) {
    if (!isFilled(row)) continue
    const read = readAnswer(
      {
        ...emptyForm(answerForm),
        body: row.body,
        caseNumber: row.caseNumber,
        rightDay: common.rightDay !== '' && row.asked === dayOf(row, common) ? row.asked : '',
        state: row.state || common.state,
        day: dayOf(row, common),
        source: row.source || common.source,
        report: row.report,
      },
      partyCode,
      'secretariat',
    )
    if (row.with === '') {
      // Somebody has taken it away again, or forgot to take it along: nobody can tell which.
      const wrong = read.ok ? {} : ofWritten(read.problems, row)
      problems.push(...placed(wrong, row, partyCode))
      const field = rowFieldName('with', partyCode)
      problems.push({ field, problem: 'row-not-taken', partyCode: null })
    } else if (read.ok) answers.push(read)
    else problems.push(...placed(read.problems, row, partyCode))
  }
  return { answers, problems }
}

/** The day of a row, as it was typed there or for all. */
const dayOf = (row: TypedRow, common: TypedCommon): string => row.day || common.day

/** The days that are asked about, each with those whose row has it. */
export function askedDays({ common, rows }: TypedAnswers, footing: DayFooting): AskedDayOf[] {
  const found: AskedDayOf[] = []
  for (const [code, row] of rows) {
    const typed = { state: row.state || common.state, day: dayOf(row, common) }
    const asked = row.with === '' ? null : askedDay(typed, footing)
    if (asked === null) continue
    const same = found.find(({ day, doubt }) => day === asked.day && doubt === asked.doubt)
    if (same) same.parties.push(code)
    else found.push({ ...asked, parties: [code] })
  }
  return found
}

/** The table as it is shown again: the tick stands only where these days of these parties were what it stood over. */
export function withTickOver(typed: TypedAnswers, asked: readonly AskedDayOf[]): TypedAnswers {
  const dayOfParty = new Map(
    asked.flatMap(({ day, parties }) => parties.map((code) => [code, day])),
  )
  const isSame = [...typed.rows].every(([code, row]) => row.asked === (dayOfParty.get(code) ?? ''))
  return isSame ? typed : { ...typed, common: { ...typed.common, rightDay: '' } }
}

/** The table with every row ticked, or none. */
export const withTick = ({ common, rows }: TypedAnswers, tick: Tick): TypedAnswers => ({
  common,
  rows: new Map(
    [...rows].map(([code, row]) => [code, { ...row, with: tick === 'alle' ? yes : '' }]),
  ),
})

/** What is wrong with what stands for all. */
const ofAll = (problems: AnswerProblems): AnswersProblem[] =>
  Object.entries(problems).map(([field, problem]) => ({ field, problem, partyCode: null }))

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
): AnswersProblem[] =>
  Object.entries(problems).map(([name, problem]) => {
    const isLeft = name in commonForm && !row[name as RowField]
    return isLeft
      ? { field: name, problem, partyCode }
      : {
          field: rowFieldName(name in row ? (name as RowField) : 'state', partyCode),
          problem,
          partyCode: null,
        }
  })
