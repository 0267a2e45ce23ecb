import type { FileKind } from './kept-file.model.ts'

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

/** How names end that say a file is text, whether it can be kept or not. */
export const textExtensions: readonly string[] = [
  'txt',
  'text',
  'csv',
  'tsv',
  'md',
  'markdown',
  'log',
]

/** What a field for a file lets one choose among. */
export const acceptedFiles: string = Object.values(fileExtensions)
  .flat()
  .map((ending) => `.${ending}`)
  .join(',')
