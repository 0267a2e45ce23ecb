import type { Locale } from '../../../kernel/words.model.ts'
import { sayResult } from '../result/result.text.ts'
import type { ResultSheet } from './sheet.model.ts'

/** A result on paper. What it prints comes as data, so no text is ever read as markup. */
export const resultSource = `
#let data = json(bytes(sys.inputs.data))
#let quiet = rgb("#5C564C")
#set document(title: data.title + " – " + data.community)
#set text(font: text-fonts, size: 9pt, lang: data.lang, number-type: "lining")
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 24mm, bottom: 20mm),
  header: if data.marks.len() > 0 {
    block(width: 100%, fill: rgb("#F8EBCD"), inset: 6pt, text(weight: 600, data.marks.join(" ")))
  },
  footer: context text(fill: quiet, size: 8pt)[#(data.title + " – " + data.community) #h(1fr) #counter(page).display("1 / 1", both: true)],
)
#show heading.where(level: 1): set text(size: 18pt, weight: 600)
#show heading.where(level: 2): set text(size: 12pt, weight: 600)
#show heading.where(level: 2): set block(above: 18pt, below: 8pt)
#let line = (_, y) => (bottom: 0.4pt + rgb("#DDD4C4"))
#heading(data.title)
#text(size: 11pt, data.community)
#for question in data.questions {
  heading(level: 2, question.heading)
  if question.summary.len() > 0 {
    table(
      columns: (1fr, auto, auto),
      align: (left, right, right),
      stroke: line,
      inset: (x: 4pt, y: 3pt),
      ..question.summary.map(it => (it.what, text(weight: 600, it.value), text(fill: quiet, it.of))).flatten(),
    )
  }
  table(
    columns: (auto, 1fr),
    stroke: line,
    inset: (x: 4pt, y: 3pt),
    table.header(..data.head.map(it => text(weight: 600, it))),
    ..question.answers.map(it => (it.party, it.value)).flatten(),
  )
}
#heading(level: 2, data.definitions.name)
#table(
  columns: (40mm, 1fr),
  stroke: none,
  inset: (x: 0pt, y: 3pt),
  column-gutter: 14pt,
  ..data.definitions.rows.map(it => (text(fill: quiet, it.term), it.detail)).flatten(),
)
`

/** The facts that the paper prints. */
export const resultInputs = (locale: Locale, sheet: ResultSheet): Record<string, unknown> => ({
  title: sheet.title,
  community: sheet.community,
  lang: locale,
  marks: [sheet.exercise, sheet.warning].filter((text) => text !== null),
  questions: sheet.printed,
  head: [sayResult(locale, 'party'), sayResult(locale, 'choice')],
  definitions: sheet.definitions,
})
