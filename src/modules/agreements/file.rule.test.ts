import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fileKindOf, fileProblem } from './file.rule.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const archive = (names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, [strToU8('innhold'), { level: 0 }]])))

describe('Vedlegg: hva slags fil det er, leses av innholdet', () => {
  it.each<[string, Uint8Array, string | null]>([
    ['PDF', strToU8('%PDF-1.7\n'), 'pdf'],
    ['PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'png'],
    ['JPG', bytes(0xff, 0xd8, 0xff, 0xe0), 'jpg'],
    ['DOCX', archive(['[Content_Types].xml', 'word/document.xml']), 'docx'],
    ['XLSX', archive(['[Content_Types].xml', 'xl/workbook.xml']), 'xlsx'],
    [
      'ODT',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
      'odt',
    ],
    ['ren tekst med æøå', strToU8('Særutskrift, Røyrvik'), 'txt'],
    ['et annet zip-arkiv', archive(['virus.exe']), null],
    ['et program', bytes(0x4d, 0x5a, 0x90, 0x00, 0x03), null],
    ['tekst i et gammelt tegnsett', bytes(0x52, 0xf8, 0x79, 0x72), null],
  ])('%s', (_name, content, kind) => {
    expect(fileKindOf(content)).toBe(kind)
  })

  it('En tom fil, en for stor fil, en fil av feil slag og et fødselsnummer i navnet har hver sin melding', () => {
    const file = (content: Uint8Array, tooLarge = false, name = 'protokoll.pdf') =>
      fileProblem({ name, bytes: content, tooLarge })
    expect(file(bytes())).toBe('file-empty')
    expect(file(bytes(), true)).toBe('file-too-large')
    expect(file(bytes(0x4d, 0x5a, 0x90, 0x00))).toBe('file-wrong-kind')
    expect(file(strToU8('%PDF-1.7'), false, 'sak 01010750160.pdf')).toBe('identity-number')
    expect(file(strToU8('%PDF-1.7'))).toBeNull()
  })
})
