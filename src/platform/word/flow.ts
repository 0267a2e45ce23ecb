import type { CellAlign } from '../../kernel/text-tree.model.ts'
import type { WordPiece } from '../../kernel/word-text.model.ts'
import type { OwnNumber } from './count-numbers.ts'
import type { ParagraphStyle } from './word-styles.ts'
import type { XmlNode } from './xml-tree.ts'

/** How words look, all settled. */
export type Marks = { strong: boolean; emphasis: boolean; strike: boolean }

/** What stands in a paragraph, one after another. */
export type Atom =
  | { kind: 'text'; text: string; marks: Marks; isHidden: boolean }
  | { kind: 'break' }
  /** `shown` is what a field to fill in shows, which is kept beside its code. */
  | { kind: 'field'; at: 'begin' | 'separate' | 'end'; shown: string }
  | { kind: 'code'; text: string }
  | { kind: 'link'; address: string }
  | { kind: 'link-end' }
  | { kind: 'note'; of: 'footnote' | 'endnote'; id: string }
  | { kind: 'passage'; at: 'start' | 'end'; id: string }
  | { kind: 'told'; piece: WordPiece; what: string }
  /** Text that is drawn, and hangs on the paragraph. */
  | { kind: 'box'; node: XmlNode }

export type FlowParagraph = {
  kind: 'paragraph'
  style: ParagraphStyle
  own: OwnNumber
  left: number | null
  /** What the paragraph says itself of being a heading. */
  outline: number | null
  align: CellAlign
  /** Is a line drawn under or over it? */
  isRuled: boolean
  /** Is the end of the paragraph taken away, so that the next goes on in it? */
  isOpen: boolean
  atoms: Atom[]
}

export type FlowCell = { span: number; isJoined: boolean; flow: readonly Flow[] }
export type FlowRow = { isHead: boolean; before: number; cells: readonly FlowCell[] }
export type FlowTable = {
  kind: 'table'
  firstIsHead: boolean
  left: number
  rows: readonly FlowRow[]
}

/** A part of a document, as it is read with or without tracked changes. */
export type Flow = FlowParagraph | FlowTable | { kind: 'told'; piece: WordPiece; what: string }
