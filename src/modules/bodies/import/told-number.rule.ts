import { type Day, yearOf } from '../../../kernel/day.model.ts'
import type { Body } from '../body.model.ts'
import { changedPractice, nextIn } from '../practice/wanted-practice.rule.ts'
import { type Practice, practiceOf } from '../practice.model.ts'
import type { SeatSheetLine } from './seat-column.model.ts'
import type { NumberOutcome, SeatLineRefusal } from './seat-line.model.ts'

/** What a line says of the next numbers of its body; what it leaves open is null. */
export type ToldNumbers = {
  of: SeatSheetLine
  body: Body
  nextCase: number | null
  nextMeeting: number | null
}

const columns = { nextCase: 'nestesak', nextMeeting: 'nestemote' } as const
const templates = { nextCase: 'caseNumbers', nextMeeting: 'meetingNumbers' } as const
const whats = ['nextCase', 'nextMeeting'] as const

/** The number that stands in a column; null where it is empty, or none: then that is told. */
export function numberIn(
  { cells }: SeatSheetLine,
  column: 'nestesak' | 'nestemote',
  refusals: SeatLineRefusal[],
): number | null {
  const typed = cells[column].text
  if (typed === '') return null
  const number = /^[1-9]\d{0,4}$/.test(typed) ? Number(typed) : null
  if (number === null) refusals.push({ code: 'number-unknown', column, typed })
  return number
}

type Judged = {
  numbers: NumberOutcome[]
  refused: { line: SeatSheetLine; refusals: SeatLineRefusal[] }[]
}

/** What becomes of the next numbers of the bodies: each that is told is written as the body writes its numbers, and told once. */
export function judgeNumbers(
  told: readonly ToldNumbers[],
  practices: readonly Practice[],
  today: Day,
): Judged {
  const judged: Judged = { numbers: [], refused: [] }
  for (const lines of Map.groupBy(told, ({ body }) => body.key).values()) {
    const [first] = lines
    if (!first) continue
    const practice = practiceOf(practices, first.body.key)
    const refused = lines.flatMap((line) => refusalsOf(line, lines, practice))
    judged.refused.push(...refused)
    if (practice === null || refused.length > 0) continue
    const year = yearOf(today)
    const said = (what: (typeof whats)[number]) =>
      lines.find((line) => line[what] !== null)?.[what] ?? nextIn(practice, what, year)
    const next = { nextCase: said('nextCase'), nextMeeting: said('nextMeeting') }
    const now = { ...practice, ...nowIn(practice, year) }
    const parts = changedPractice(now, { ...now, ...next })
    if (parts.length > 0)
      judged.numbers.push({
        ...{ line: first.of.line, body: first.body, parts },
        practice: { ...practice, ...next, nextYear: year },
      })
  }
  return judged
}

const nowIn = (practice: Practice, year: number) => ({
  nextCase: nextIn(practice, 'nextCase', year),
  nextMeeting: nextIn(practice, 'nextMeeting', year),
})

function refusalsOf(
  line: ToldNumbers,
  lines: readonly ToldNumbers[],
  practice: Practice | null,
): Judged['refused'] {
  const refusals = whats.flatMap((what): SeatLineRefusal[] => {
    if (line[what] === null) return []
    const column = columns[what]
    if (!practice?.[templates[what]]) return [{ code: 'number-without-template', column }]
    const first = lines.find((each) => each[what] !== null)
    return first && first[what] !== line[what]
      ? [{ code: 'number-told-otherwise', column, line: first.of.line }]
      : []
  })
  return refusals.length === 0 ? [] : [{ line: line.of, refusals }]
}
