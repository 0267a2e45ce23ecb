import { cleanText } from './clean-text.rule.ts'

/** Words that stand alike. Marks lie beside the words, so that no marking nests. */
export type TextRun = {
  kind: 'text'
  text: string
  strong: boolean
  emphasis: boolean
  strike: boolean
  code: boolean
}

/** What may stand inside a link. A picture is never shown: it stands as its text and its address. */
export type LinkPart =
  | TextRun
  | { kind: 'break' }
  | { kind: 'image'; text: string; address: string }

export type TextLink = { kind: 'link'; href: string; parts: readonly LinkPart[] }

/** What stands in a line of text. */
export type Inline = LinkPart | TextLink

/** `label` is what is printed before the item: `•`, `3.`, `a)`, `§ 2`. */
export type TextItem = { label: string; blocks: readonly TextBlock[] }

export type TextCell = readonly Inline[]
export type CellAlign = 'start' | 'center' | 'end'

/** A part of a text that is drawn alike as page, Word file and PDF. */
export type TextBlock =
  /** The level as written; drawn by `settleHeadings`. */
  | { kind: 'heading'; level: number; inlines: readonly Inline[] }
  | { kind: 'paragraph'; inlines: readonly Inline[] }
  | { kind: 'quote'; blocks: readonly TextBlock[] }
  | { kind: 'bullets'; items: readonly TextItem[] }
  /** Numbered one by one from `start`. */
  | { kind: 'numbers'; start: number; items: readonly TextItem[] }
  /** Each label as it was typed. */
  | { kind: 'labels'; items: readonly TextItem[] }
  | { kind: 'code'; text: string }
  /** `head` is empty where no row is the head. */
  | {
      kind: 'table'
      align: readonly CellAlign[]
      head: readonly TextCell[]
      rows: readonly (readonly TextCell[])[]
    }
  | { kind: 'rule' }

const bare = { strong: false, emphasis: false, strike: false, code: false } as const

/** A plain text as it stands: nothing in it is a mark, and its line breaks are kept. */
export const plainInlines = (text: string): Inline[] =>
  cleanText(text)
    .trim()
    .split(/[\n\u2028]+/)
    .flatMap((line, place) => [
      ...(place > 0 ? [{ kind: 'break' as const }] : []),
      { kind: 'text' as const, text: line.replaceAll('\t', ' '), ...bare },
    ])

export const paragraph = (text: string): TextBlock => ({
  kind: 'paragraph',
  inlines: plainInlines(text),
})

export const heading = (text: string): TextBlock => ({
  kind: 'heading',
  level: 1,
  inlines: plainInlines(text),
})

export const quote = (text: string): TextBlock => ({ kind: 'quote', blocks: [paragraph(text)] })

export const numberedList = (texts: readonly string[]): TextBlock => ({
  kind: 'numbers',
  start: 1,
  items: texts.map((text, place) => ({ label: `${place + 1}.`, blocks: [paragraph(text)] })),
})
