import type { FileKind } from './document.model.ts'

/** How each kind of file begins. The office formats are zip archives with a telling name inside. */
export const fileSignatures: readonly {
  kind: FileKind
  starts: readonly number[]
  holds: string | null
}[] = [
  { kind: 'pdf', starts: [0x25, 0x50, 0x44, 0x46, 0x2d], holds: null },
  { kind: 'png', starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], holds: null },
  { kind: 'jpg', starts: [0xff, 0xd8, 0xff], holds: null },
  { kind: 'docx', starts: [0x50, 0x4b, 0x03, 0x04], holds: 'word/' },
  { kind: 'xlsx', starts: [0x50, 0x4b, 0x03, 0x04], holds: 'xl/' },
  {
    kind: 'odt',
    starts: [0x50, 0x4b, 0x03, 0x04],
    holds: 'mimetypeapplication/vnd.oasis.opendocument.text',
  },
]
