import { csvField, csvText } from '../../../kernel/csv-text.rule.ts'
import { longDay, shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { SheetCell } from '../../../platform/paper/order.ts'
import { type VersionStanding, wasInForceText } from '../../agreements/index.ts'
import { bodyText, needText } from '../board-codes.text.ts'
import type { Board } from '../board-reading.rule.ts'
import type { CirculationFacts } from '../circulation-row.model.ts'
import { sayBoard } from '../look/board.text.ts'
import { type LineLook, lookOf } from '../look/board-look.view.tsx'
import { ruleText } from '../look/entry.text.ts'
import { outUntilText } from '../look/withdrawn.view.tsx'
import { saySheet as say } from './board-sheet.text.ts'

/** A board as a table: a line for each party, and what it is a table of. */
export type BoardSheet = {
  title: string
  /** What stands before all else: that it is an exercise, and that the version is withdrawn. */
  marks: readonly string[]
  head: readonly string[]
  rows: readonly (readonly (string | number)[])[]
  facts: readonly (readonly [term: string, detail: string])[]
}

/**
 * The board as it stands on its day, the parties that need most first. A municipality's code is its number; `numbers` holds those of
 * the trusts, where they are known.
 */
export function boardSheet(
  page: CommunityPage,
  facts: CirculationFacts,
  board: Board,
  numbers: ReadonlyMap<string, string | null>,
  standing: VersionStanding,
): BoardSheet {
  const { locale, community } = page
  const { lines, circulation, day } = board
  const parties = lines.filter(({ standing }) => standing !== 'not-party').length
  return {
    title: `${facts.title} – ${community.name}`,
    marks: [
      ...(community.exercise ? [say(locale, 'exercise')] : []),
      ...withdrawn(page, facts, standing),
    ],
    head: [
      say(locale, 'code'),
      sayBoard(locale, 'party'),
      sayBoard(locale, 'answer'),
      say(locale, 'body'),
      say(locale, 'day'),
      say(locale, 'caseNumber'),
      sayBoard(locale, 'lacks'),
      say(locale, 'daysLate'),
    ],
    rows: lines.map((line) => {
      const told = line.deciding ?? line.steps.at(-1)
      return [
        line.kind === 'municipality' ? line.code : (numbers.get(line.code) ?? ''),
        line.name,
        answerText(lookOf(locale, line)),
        told?.body ? bodyText[told.body][locale] : '',
        told?.day ? shortDay(told.day) : '',
        told?.caseNumber ?? '',
        line.needs.map((need) => needText[need][locale]).join(', '),
        line.daysLate ?? '',
      ]
    }),
    facts: [
      [say(locale, 'asOf'), longDay(locale, day)],
      ...(board.isBefore
        ? [[say(locale, 'putForward'), longDay(locale, circulation.putForwardOn)] as const]
        : []),
      [
        sayBoard(locale, 'deadline'),
        circulation.deadline
          ? longDay(locale, circulation.deadline)
          : sayBoard(locale, 'noDeadline'),
      ],
      [sayBoard(locale, 'entryIntoForce'), ruleText(locale, circulation.rule, parties)],
      [say(locale, 'version'), String(facts.number)],
    ],
  }
}

/** That the version is withdrawn, when and why, and whether it was in force, as the page of the board says it. */
function withdrawn(
  { locale }: CommunityPage,
  facts: CirculationFacts,
  standing: VersionStanding,
): string[] {
  const outUntil = outUntilText(locale, facts)
  if (!outUntil) return []
  const why = `${sayBoard(locale, 'withdrawn')}. ${outUntil} ${facts.withdrawalReason ?? ''}`.trim()
  const was = wasInForceText(locale, standing)
  return [why, ...(was ? [was] : [])]
}

const answerText = ({ text, before }: LineLook): string => (before ? `${text}. ${before}` : text)

/** The table as a file that Norwegian Excel opens rightly. */
export const boardCsv = (sheet: BoardSheet): string =>
  csvText([
    ...sheet.marks.map((mark) => [csvField(mark)]),
    sheet.head.map(csvField),
    ...sheet.rows.map((row) => row.map((cell) => csvField(String(cell)))),
    [],
    [csvField(sheet.title)],
    ...sheet.facts.map((fact) => fact.map(csvField)),
  ])

/** The same as rows of a spreadsheet, its heading standing still. */
export function boardExcel(sheet: BoardSheet) {
  const bold = (value: string): SheetCell => ({ value, fontWeight: 'bold' })
  const heads = [
    [{ value: sheet.title, fontWeight: 'bold', fontSize: 14 }],
    ...sheet.marks.map((mark) => [bold(mark)]),
    sheet.head.map(bold),
  ]
  const rows: SheetCell[][] = [
    ...heads,
    ...sheet.rows.map((row) => row.map((value): SheetCell => ({ value }))),
    [],
    ...sheet.facts.map(([term, detail]) => [bold(term), { value: detail }]),
  ]
  return {
    rows,
    look: {
      columns: [10, 26, 24, 16, 14, 16, 34, 14].map((width) => ({ width })),
      sheet: 'Tavla',
      stickyRowsCount: heads.length,
      orientation: 'landscape' as const,
    },
  }
}
