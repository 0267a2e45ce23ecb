import type { TextBlock } from './text-tree.model.ts'

/** Whether a file is read as if all tracked changes in it were accepted, or as if none were. */
export type TrackedReading = 'taken' | 'left'

/** What a Word file or an OpenDocument text says, as text that Godfot keeps, and what could not be read of it. */
export type WordText = { blocks: readonly TextBlock[]; notes: readonly WordNote[] }

/** Where something stands: the words about it, or the heading it is under; and what it says itself. Both are short. */
export type WordPlace = { at: string; what: string }

/** `what` is empty where only the end of a paragraph was changed. */
export type WordChange = { how: 'inserted' | 'deleted' | 'moved'; what: string }

export type WordComment = { author: string; text: string; at: string }

/** What stands in a Word file and cannot stand in the text, or stands there in another way than in the file. */
export type WordPiece =
  /** Marked `[1]` where it is, and kept whole at the end of the text. */
  | 'footnote'
  | 'endnote'
  /** `what` is the words that describe it, and is empty where none do. */
  | 'picture'
  | 'chart'
  | 'diagram'
  | 'drawing'
  /** A file or a part of a program inside the file. */
  | 'object'
  /** Another document that this one takes in. */
  | 'document'
  /** Its text is kept after the paragraph that it hangs on. */
  | 'shape'
  /** Joined cells are kept as the first with the text and the others empty. */
  | 'merged-cells'
  /** Its text is kept line by line in the cell. */
  | 'table-in-table'
  /** Its signs are kept in their order. */
  | 'equation'
  | 'header'
  | 'footer'
  | 'contents'
  | 'page-number'
  /** A field that shows nothing that could be kept. */
  | 'field'
  | 'hidden'
  /** An address that no link here may lead to; the words are kept. */
  | 'link'
  | 'symbol'
  /** Numbers that Word writes in another way, kept as plain ones. */
  | 'number-format'
  /** How words are to be read aloud, written over them. */
  | 'ruby'
  /** Words over or under the line that stand in it here. */
  | 'raised'

/** What is told of a Word file beside its text: how many there are, and the first of them. */
export type WordNote =
  | {
      kind: 'tracked'
      author: string
      /** How many places, for each. */
      inserted: number
      deleted: number
      moved: number
      /** Of looks and styles only, with the same words. */
      formatted: number
      first: readonly WordChange[]
    }
  | { kind: 'comments'; count: number; comments: readonly WordComment[] }
  | { kind: WordPiece; count: number; first: readonly WordPlace[] }

/** Why the text of a file cannot be fetched: none was chosen, it is no text, it cannot be read, or nothing stands in it. */
export type FileTextProblem = 'choose-file' | 'not-text' | 'not-read' | 'no-text'
