import type { IdentityProblem } from './identity-number.rule.ts'

/** What a file can be, told by its content alone. */
export type FileForm =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'odt'
  | 'png'
  | 'jpg'
  | 'txt'
  | 'dotx'
  | 'xltx'
  | 'xlsb'
  | 'pptx'
  | 'vsdx'
  | 'ott'
  | 'odm'
  | 'oth'
  | 'ods'
  | 'odp'
  | 'odg'
  | 'epub'
  | 'iwork'
  | 'doc'
  | 'xls'
  | 'ppt'
  | 'msg'
  | 'old-office'
  | 'rtf'
  | 'zip'
  | '7z'
  | 'rar'
  | 'archive'
  | 'program'
  | 'gif'
  | 'webp'
  | 'tiff'
  | 'bmp'
  | 'heic'
  | 'avif'
  | 'picture'
  | 'video'
  | 'sound'
  | 'other-text'
  | 'unknown'

/** What keeps a file from being looked into at all, the gravest first. */
export const closedFacts = ['encrypted', 'damaged', 'swells', 'unreadable'] as const

/** What a file does beside being read, or lacks, the gravest first. */
export const livelyFacts = [
  'macros',
  'launches',
  'runs-script',
  'carries-program',
  'activex',
  'add-in',
  'embedded',
  'remote-template',
  'outside-links',
  'linked-pictures',
] as const

export type FileFact = (typeof closedFacts)[number] | (typeof livelyFacts)[number]

/** What a scanner for viruses says of a file; `unscanned`: it gave no answer that can be trusted. */
export type ScanResult = 'clean' | 'infected' | 'unscanned'

/** A file as its own structure tells of it, whatever its name says. */
export type FileContent = {
  form: FileForm
  facts: readonly FileFact[]
  /** Told of plain text only. */
  identity: IdentityProblem | null
}
