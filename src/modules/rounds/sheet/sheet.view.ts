import { longDay } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import type { Question } from '../question.model.ts'
import { fromText } from '../result/answers-table.view.tsx'
import { headUnit } from '../result/quantity.text.ts'
import type { PartyRow, RoundResult } from '../result/result.model.ts'
import { sayResult } from '../result/result.text.ts'
import { definitionsOf } from './definitions.view.ts'
import { printedQuestions } from './printed.view.ts'
import {
  type Cell,
  noCell,
  type ResultSheet,
  type SheetPlace,
  type SheetTable,
  textCell,
} from './sheet.model.ts'
import { saySheet as say } from './sheet.text.ts'
import { totalRows } from './totals.view.ts'
import { endCell, valueCell } from './value-cell.view.ts'

/** A result as it is taken along; every file is made of this, and so of what its reader is shown. */
export function sheetOf(locale: Locale, result: RoundResult, place: SheetPlace): ResultSheet {
  return {
    title: place.title,
    community: place.community.name,
    exercise: place.community.exercise ? say(locale, 'exercise') : null,
    warning: result.showsPrivate ? say(locale, 'warning') : null,
    answers: answersTable(locale, result),
    totals: totalRows(locale, result),
    definitions: {
      name: say(locale, 'definitions'),
      rows: definitionsOf(locale, result, place),
    },
    printed: printedQuestions(locale, result),
  }
}

type SheetColumn = { head: string; cell: (row: PartyRow) => Cell }

function answersTable(locale: Locale, { questions, rows }: RoundResult): SheetTable {
  const columns = [
    ...partyColumns(locale),
    ...questions.flatMap(({ question }, at) => questionColumns(locale, question, at)),
  ]
  return {
    name: say(locale, 'answers'),
    head: columns.map(({ head }) => head),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  }
}

const standings = {
  silent: 'silent',
  told: 'told',
  'after-closing': 'afterClosing',
  answered: 'answeredState',
} as const

const partyColumns = (locale: Locale): SheetColumn[] => [
  { head: say(locale, 'code'), cell: ({ party }) => textCell(party.place) },
  { head: sayResult(locale, 'party'), cell: ({ party }) => textCell(party.name) },
  {
    head: say(locale, 'standing'),
    cell: ({ state }) => textCell(sayResult(locale, standings[state])),
  },
  { head: sayResult(locale, 'whoFrom'), cell: (row) => textCell(fromText(locale, row)) },
  {
    head: say(locale, 'on'),
    cell: ({ came }) => (came ? textCell(longDay(locale, came.on)) : noCell),
  },
]

/** A range has a column for each of its ends, so that it can be added up. */
function questionColumns(locale: Locale, question: Question, at: number): SheetColumn[] {
  const unit = headUnit(locale, question)
  const numbered = sayResult(locale, 'numbered', at + 1, question.wording)
  const head = unit === '' ? numbered : `${numbered} (${unit})`
  if (question.kind !== 'range') {
    return [{ head, cell: ({ values }) => valueCell(locale, question, values[at]) }]
  }
  return (['from', 'to'] as const).map((end) => ({
    head: say(locale, end, head),
    cell: ({ values }: PartyRow) => endCell(locale, question, values[at], end),
  }))
}
