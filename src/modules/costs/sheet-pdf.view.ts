import { decimalNumber, wholeNumber } from '../../kernel/format.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import type { Cell, Sheet } from './sheet.model.ts'

/** The budget attachment. What it prints comes as data, so no text is ever read as markup. */
export const sheetSource = `
#let data = json(bytes(sys.inputs.data))
#set document(title: data.title + " – " + data.place)
#set text(font: "Schibsted Grotesk", size: 9pt, lang: data.lang, number-type: "lining")
#set page(
  paper: "a4",
  margin: (x: 18mm, top: 22mm, bottom: 18mm),
  header: if data.exercise != none {
    block(width: 100%, fill: rgb("#F8EBCD"), inset: 6pt, text(weight: 600, data.exercise))
  },
  footer: context align(right, text(fill: rgb("#5C564C"), counter(page).display())),
)
#show heading: set text(size: 18pt, weight: 600)
#heading(data.title)
#text(size: 11pt, data.place)
#v(6pt)
#for note in data.notes [#par(note)]
#v(8pt)
#set text(size: 8pt)
#table(
  columns: (auto, 1fr) + (auto,) * (data.head.len() - 2),
  align: (col, _) => if col < 2 { left } else { right },
  stroke: (_, y) => (bottom: 0.4pt + rgb("#DDD4C4")),
  inset: (x: 4pt, y: 4pt),
  table.header(..data.head.map(it => text(weight: 600, it))),
  ..data.rows.flatten(),
  ..data.total.map(it => text(weight: 600, it)),
)
`

/** The facts that the attachment prints. */
export const sheetInputs = (locale: Locale, sheet: Sheet): Record<string, unknown> => ({
  title: sheet.title,
  place: sheet.place,
  lang: locale,
  exercise: sheet.exercise,
  notes: sheet.notes,
  head: sheet.head,
  rows: sheet.rows.map((row) => row.map((cell) => printed(locale, cell, sheet))),
  total: sheet.total.map((cell) => printed(locale, cell, sheet)),
})

function printed(locale: Locale, cell: Cell, { unknown }: Sheet): string {
  switch (cell.kind) {
    case 'text':
      return cell.text
    case 'count':
      return wholeNumber(cell.count)
    case 'kroner':
      return decimalNumber(locale, cell.amount / 100, 2)
    case 'unknown':
      return unknown
    default:
      return ''
  }
}
