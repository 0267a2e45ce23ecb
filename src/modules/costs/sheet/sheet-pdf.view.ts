import { decimalNumber, wholeNumber } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import type { Cell, Sheet } from './sheet.model.ts'

/** The budget attachment. What it prints comes as data, so no text is ever read as markup. */
export const sheetSource = `
#let data = json(bytes(sys.inputs.data))
#let quiet = rgb("#5C564C")
#set document(title: data.title + " – " + data.place)
#set text(font: text-fonts, size: 9pt, lang: data.lang, number-type: "lining")
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 22mm, bottom: 20mm),
  header: if data.exercise != none {
    block(width: 100%, fill: rgb("#F8EBCD"), inset: 6pt, text(weight: 600, data.exercise))
  },
  footer: context text(fill: quiet, size: 8pt)[#(data.title + " – " + data.place) #h(1fr) #counter(page).display("1 / 1", both: true)],
)
#show heading: set text(size: 18pt, weight: 600)
#heading(data.title)
#text(size: 11pt, data.place)
#v(4pt)
#table(
  columns: (auto, 1fr),
  stroke: none,
  inset: (x: 0pt, y: 3pt),
  column-gutter: 14pt,
  ..data.facts.map(fact => (text(fill: quiet, fact.term), fact.detail)).flatten(),
)
#v(8pt)
#table(
  columns: (auto, 1fr) + (auto,) * (data.head.len() - 2),
  align: (col, _) => if col < 2 { left } else { right },
  stroke: (_, y) => (bottom: if y == 0 or y == data.rows.len() { 0.8pt + black } else { 0.4pt + rgb("#DDD4C4") }),
  inset: (x: 4pt, y: 4pt),
  table.header(..data.head.map(it => text(weight: 600, it))),
  ..data.rows.flatten(),
  ..data.total.map(it => text(weight: 600, it)),
)
`

/** The facts that the attachment prints. */
export const sheetInputs = (locale: Locale, sheet: Sheet): Record<string, unknown> => {
  const kroner = [...sheet.rows.flat(), ...sheet.total].filter((cell) => cell.kind === 'kroner')
  const decimals = kroner.some(({ amount }) => amount % 100 !== 0) ? 2 : 0
  const print = (cell: Cell) => printed(locale, cell, sheet, decimals)
  return {
    title: sheet.title,
    place: sheet.place,
    lang: locale,
    exercise: sheet.exercise,
    facts: sheet.facts,
    head: sheet.head,
    rows: sheet.rows.map((row) => row.map(print)),
    total: sheet.total.map(print),
  }
}

function printed(locale: Locale, cell: Cell, { unknown }: Sheet, decimals: number): string {
  switch (cell.kind) {
    case 'text':
      return cell.text
    case 'count':
      return wholeNumber(cell.count)
    case 'kroner':
      return decimalNumber(locale, cell.amount / 100, decimals)
    case 'unknown':
      return unknown
    default:
      return ''
  }
}
