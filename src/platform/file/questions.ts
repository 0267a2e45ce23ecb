import type { FileContent } from '../../kernel/file-content.model.ts'
import type { FileKind } from '../../kernel/kept-file.model.ts'
import type { SheetLimits, SheetRead } from '../../kernel/sheet.model.ts'
import type { TrackedReading, WordText } from '../../kernel/word-text.model.ts'

/** What can be asked of a file on a reading thread, with what, and what is answered. */
export type Questions = {
  content: { with: object; answer: FileContent }
  text: { with: { kind: FileKind }; answer: string[] }
  sheet: { with: { name: string; limits: SheetLimits }; answer: SheetRead }
  /** Empty where it is no Word file or OpenDocument text that can be read. */
  word: { with: { tracked: TrackedReading }; answer: WordText[] }
}

export type Asked<What extends keyof Questions> = { what: What } & Questions[What]['with']

/** A question as it comes to the thread. */
export type AnyAsked = { [What in keyof Questions]: Asked<What> }[keyof Questions] & {
  bytes: SharedArrayBuffer
}
