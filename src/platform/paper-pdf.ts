import type { Instant } from '../kernel/day.model.ts'
import type { Paper, ReadBlock } from '../kernel/paper.model.ts'
import { textSource, typstBlocks } from './paper-typst.ts'
import { typesetPdf } from './pdf.ts'

const source = `
#let data = json(bytes(sys.inputs.data))
#set document(title: data.title)
#set page(paper: "a4", margin: (x: 25mm, y: 22mm), footer: context {
  let end = query(<paper-end>).find(end => end.location().page() >= here().page())
  align(center)[#counter(page).get().first() / #counter(page).at(end.location()).first()]
}, header: if data.mark != none {
  align(center, text(size: 9pt, weight: 600, data.mark))
})
#set text(font: text-fonts, size: 10pt, lang: data.lang)
#set par(leading: 0.65em, spacing: 0.95em)
#set list(spacing: 0.65em, marker: [•])
#set enum(spacing: 0.65em)
#show heading: set block(above: 1.6em, below: 0.8em)
#show quote: set pad(left: 1em, right: 0em)
#show quote: set block(spacing: 1.2em)
${textSource}
#let line-to-sign(name) = block(width: 100%, above: 3em, breakable: false)[
  #line(length: 100%, stroke: 0.5pt)
  #name
]
#for (i, paper) in data.papers.enumerate() {
  if i > 0 { pagebreak() }
  counter(page).update(1)
  heading(level: 1, paper.title)
  for (n, block-of) in paper.blocks.enumerate() {
    let kind = block-of.kind
    if kind == "text" {
      let signed-next = n + 1 < paper.blocks.len() and paper.blocks.at(n + 1).kind == "signatures"
      let last = block-of.blocks.len() - 1
      if signed-next and last >= 0 and block-of.blocks.at(last).kind == "paragraph" {
        blocks-of(block-of.blocks.slice(0, last))
        block(sticky: true, blocks-of(block-of.blocks.slice(last)))
      } else { blocks-of(block-of.blocks) }
    }
    else if kind == "fill" { block(width: 100%, inset: 8pt, stroke: (dash: "dashed", thickness: 0.6pt), block-of.text) }
    else if kind == "facts" {
      for fact in block-of.facts { par[#strong(fact.term): #fact.detail] }
    }
    else if kind == "sums" {
      table(columns: (1fr, auto), align: (left, right), stroke: (x: none, y: 0.4pt),
        ..block-of.rows.enumerate().map(((n, row)) =>
          if n == block-of.rows.len() - 1 { (strong(row.term), strong(row.amount)) }
          else { (row.term, row.amount) }).flatten())
    }
    else if kind == "signatures" {
      block(sticky: true, block-of.place)
      block(above: 4em, grid(columns: block-of.by.map(_ => 1fr), gutter: 2em, ..block-of.by.map(line-to-sign)))
    }
    else { panic("no place for " + kind) }
  }
  [#metadata(none) <paper-end>]
}
`

/** Papers as one PDF, each on pages of its own, numbered as its own. Same papers and moment, same bytes. */
export function paperPdf(
  papers: readonly Paper[],
  madeAt: Instant,
  standard: 'a-2a' | 'ua-1' = 'a-2a',
): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = papers
  return typesetPdf({
    source,
    madeAt,
    standard,
    inputs: {
      title: first?.title ?? '',
      mark: first?.mark ?? null,
      lang: first?.locale ?? 'nb',
      papers: papers.map(({ title, blocks }) => ({ title, blocks: blocks.map(typstPart) })),
    },
  })
}

function typstPart(block: ReadBlock) {
  switch (block.kind) {
    case 'text':
      return { kind: block.kind, blocks: typstBlocks(block.blocks) }
    case 'facts':
    case 'sums':
    case 'fill':
    case 'signatures':
      return block
  }
}
