import type { FileFact, FileForm } from './file-content.model.ts'
import type { ReadingProblem } from './reading.model.ts'
import { aNumber, aText, aTruth, fields, oneOf, type Shaped } from './row.model.ts'

/** What a file that is kept can be. */
export const fileKinds = [
  'pdf',
  'docx',
  'xlsx',
  'odt',
  'png',
  'jpg',
  'txt',
] as const satisfies readonly FileForm[]
export type FileKind = (typeof fileKinds)[number]

/** A file of a kind that is not kept, or with a name that says another, or that does what no kept file may. */
export type FileProblem = `file-is-${FileForm}` | `file-${FileFact}`

/** Why a file that was sent is not kept. */
export type SentFileProblem =
  | 'file-too-large'
  /** It came after as many as the form takes at once. */
  | 'file-beyond'
  | 'file-infected'
  | 'file-unscanned'
  | 'file-attached'
  /** It was parked with a form that was refused, and is there no longer. */
  | 'file-gone'
  | 'file-empty'
  | FileProblem

/** A file among several that cannot be kept; without a name where that is what is wrong. */
export type WrongUpload = { name: string | null; problem: SentFileProblem | ReadingProblem }

/** Without the charset of a text, which is its own. */
export const mediaTypes: Record<FileKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  png: 'image/png',
  jpg: 'image/jpeg',
  txt: 'text/plain',
}

/** A file that was sent and is to be kept. */
export type NewFile = { name: string; sha256: string; kind: FileKind; bytes: Uint8Array }

/** A kept file that a reader may have; `isPublic`: so may anybody. */
export const fileRow = fields({
  fileName: aText,
  kind: oneOf(...fileKinds),
  sha256: aText,
  size: aNumber,
  isPublic: aTruth,
})
export type FileRow = Shaped<typeof fileRow>

/** How many files a form takes at once where it takes several. */
export const mostAttachedAtOnce = 20

/** A file among those that follow something, without its content. */
export const attachmentRow = fields({
  position: aNumber,
  title: aText,
  fileName: aText,
  sha256: aText,
  kind: oneOf(...fileKinds),
  size: aNumber,
})
export type AttachmentRow = Shaped<typeof attachmentRow>

/** What is said of a file beside its name: `PDF, 120 kB`. */
export const fileNote = ({ kind, size }: Pick<FileRow, 'kind' | 'size'>): string =>
  `${kind.toUpperCase()}, ${Math.max(1, Math.round(size / 1024))}\u00a0kB`
