import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type FileKind, fileKinds } from './document.model.ts'
import { fileKindOf, fileProblem, keptName } from './file.rule.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const archive = (names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, [strToU8('innhold'), { level: 0 }]])))
const openDocument = (kind: string) =>
  zipSync({ mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }] })
/** A compound file with one named stream, as old and encrypted office files are. */
const compound = (stream: string) =>
  bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, ...Buffer.from(stream, 'utf16le'))

const contents: Record<FileKind, Uint8Array> = {
  pdf: strToU8('%PDF-1.7\n'),
  docx: archive(['[Content_Types].xml', 'word/document.xml']),
  xlsx: archive(['[Content_Types].xml', 'xl/workbook.xml']),
  odt: openDocument('text'),
  png: bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0),
  jpg: bytes(0xff, 0xd8, 0xff, 0xe0),
  txt: strToU8('Særutskrift, Røyrvik'),
}
const problem = (name: string, content: Uint8Array) =>
  fileProblem({ name, bytes: content, tooLarge: false })

describe('Vedlegg: hva slags fil det er, leses av innholdet', () => {
  it.each(fileKinds)('%s', (kind) => {
    expect(fileKindOf(contents[kind])).toBe(kind)
  })

  it.each<[string, string, Uint8Array, string]>([
    ['et zip-arkiv', 'filer.zip', archive(['virus.exe']), 'file-archive'],
    ['et zip-arkiv som heter DOCX', 'avtale.docx', archive(['avtale.txt']), 'file-archive'],
    ['et zip-arkiv med en mappe som heter word', 'a.docx', archive(['word/a']), 'file-archive'],
    ['et tomt zip-arkiv', 'filer.zip', bytes(0x50, 0x4b, 0x05, 0x06), 'file-archive'],
    ['et 7z-arkiv', 'filer.7z', bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), 'file-archive'],
    ['et gzip-arkiv', 'filer.gz', bytes(0x1f, 0x8b, 0x08), 'file-archive'],
    [
      'DOCM, Word med makroer',
      'avtale.docm',
      archive(['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin']),
      'file-with-macros',
    ],
    [
      'DOCM som heter DOCX',
      'avtale.docx',
      archive(['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin']),
      'file-with-macros',
    ],
    [
      'XLSM, Excel med makroer',
      'budsjett.xlsm',
      archive(['[Content_Types].xml', 'xl/workbook.xml', 'xl/vbaProject.bin']),
      'file-with-macros',
    ],
    ['kryptert DOCX', 'avtale.docx', compound('EncryptedPackage'), 'file-encrypted'],
    ['gammel DOC', 'avtale.doc', compound('WordDocument'), 'file-old-office'],
    ['PPTX', 'lysark.pptx', archive(['[Content_Types].xml', 'ppt/a.xml']), 'file-wrong-kind'],
    ['ODS', 'ark.ods', openDocument('spreadsheet'), 'file-wrong-kind'],
    ['et program', 'avtale.pdf', bytes(0x4d, 0x5a, 0x90, 0x00, 0x03), 'file-wrong-kind'],
    ['tekst i et gammelt tegnsett', 'a.txt', bytes(0x52, 0xf8, 0x79, 0x72), 'file-wrong-kind'],
  ])('%s (%s) tas ikke imot', (_title, name, content, expected) => {
    expect(fileKindOf(content)).toBeNull()
    expect(problem(name, content)).toBe(expected)
  })
})

describe('Vedlegg: navnet og innholdet må si det samme', () => {
  const endings = ['pdf', 'docx', 'xlsx', 'odt', 'png', 'jpg', 'jpeg', 'txt', 'html', 'exe', 'csv']
  const own: Record<FileKind, string[]> = {
    pdf: ['pdf'],
    docx: ['docx'],
    xlsx: ['xlsx'],
    odt: ['odt'],
    png: ['png'],
    jpg: ['jpg', 'jpeg'],
    txt: ['txt'],
  }

  it.each(fileKinds.flatMap((kind) => endings.map((ending) => [kind, ending] as const)))(
    '%s som heter .%s',
    (kind, ending) => {
      const expected = own[kind].includes(ending) ? null : `file-is-${kind}`
      expect(problem(`protokoll.${ending}`, contents[kind])).toBe(expected)
      expect(problem(`PROTOKOLL.${ending.toUpperCase()}`, contents[kind])).toBe(expected)
    },
  )

  it.each(fileKinds)('%s uten endelse tas imot, og får sin', (kind) => {
    expect(problem('protokoll', contents[kind])).toBeNull()
    expect(keptName('protokoll', kind)).toBe(`protokoll.${kind}`)
  })

  it.each([
    ['Notat v1.2', 'Notat v1.2.pdf'],
    ['Sak PS 49.17', 'Sak PS 49.17.pdf'],
    ['protokoll.', 'protokoll.pdf'],
    ['protokoll.PDF', 'protokoll.PDF'],
    ['protokoll.pdf ', 'protokoll.pdf'],
  ])('«%s» beholdes som «%s»', (name, kept) => {
    expect(problem(name, contents.pdf)).toBeNull()
    expect(keptName(name, 'pdf')).toBe(kept)
  })

  it('den siste endelsen gjelder', () => {
    expect(problem('protokoll.exe.pdf', contents.pdf)).toBeNull()
    expect(problem('protokoll.pdf.exe', contents.pdf)).toBe('file-is-pdf')
  })
})

it('En tom fil, en for stor fil og et fødselsnummer har hver sin melding', () => {
  expect(problem('protokoll.pdf', bytes())).toBe('file-empty')
  expect(fileProblem({ name: 'a.pdf', bytes: bytes(), tooLarge: true })).toBe('file-too-large')
  expect(problem('sak 010107 50160.pdf', contents.pdf)).toBe('identity-number')
  expect(problem('liste.txt', strToU8('Gjelder 010107 50160'))).toBe('identity-number')
})
