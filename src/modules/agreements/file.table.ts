import type { FileKind } from './document.model.ts'
import type { FileRefusals, FileSignature } from './file.model.ts'

const zip = [0x50, 0x4b, 0x03, 0x04]
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const contentTypes = '[Content_Types].xml'

/**
 * How each kind of file is known; the first row that fits counts. Office files are zip archives with telling names
 * inside (ECMA-376 part 2, OpenDocument 1.2 part 3); old and encrypted ones are compound files (MS-CFB, MS-OFFCRYPTO).
 */
export const fileSignatures: readonly FileSignature[] = [
  { kind: 'pdf', starts: [0x25, 0x50, 0x44, 0x46, 0x2d], holds: [] },
  { kind: 'png', starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], holds: [] },
  { kind: 'jpg', starts: [0xff, 0xd8, 0xff], holds: [] },
  { kind: 'with-macros', starts: zip, holds: [contentTypes, 'vbaProject.bin'] },
  { kind: 'docx', starts: zip, holds: [contentTypes, 'word/'] },
  { kind: 'xlsx', starts: zip, holds: [contentTypes, 'xl/'] },
  { kind: 'other', starts: zip, holds: [contentTypes] },
  { kind: 'odt', starts: zip, holds: ['mimetypeapplication/vnd.oasis.opendocument.text'] },
  { kind: 'other', starts: zip, holds: ['mimetypeapplication/'] },
  { kind: 'archive', starts: zip, holds: [] },
  { kind: 'archive', starts: [0x50, 0x4b, 0x05, 0x06], holds: [] },
  { kind: 'archive', starts: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], holds: [] },
  { kind: 'archive', starts: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], holds: [] },
  { kind: 'archive', starts: [0x1f, 0x8b], holds: [] },
  {
    kind: 'encrypted',
    starts: compoundFile,
    holds: ['E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e'],
  },
  { kind: 'old-office', starts: compoundFile, holds: [] },
]

/** How the name of each kind may end. */
export const fileExtensions: Record<FileKind, readonly string[]> = {
  pdf: ['pdf'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  odt: ['odt'],
  png: ['png'],
  jpg: ['jpg', 'jpeg'],
  txt: ['txt'],
}

export const fileRefusals: FileRefusals = {
  'with-macros': 'file-with-macros',
  encrypted: 'file-encrypted',
  'old-office': 'file-old-office',
  archive: 'file-archive',
  other: 'file-wrong-kind',
}
