import { describe, expect, it } from 'vitest'
import {
  closedFacts,
  type FileContent,
  type FileFact,
  type FileForm,
  livelyFacts,
} from './file-content.model.ts'
import { type FileKind, fileKinds } from './kept-file.model.ts'
import { judgeFile, problemUnread } from './kept-file.rule.ts'
import { fileProblemText } from './kept-file.text.ts'
import { locales } from './words.model.ts'

const judged = (
  name: string,
  form: FileForm,
  facts: FileFact[] = [],
  identity: FileContent['identity'] = null,
) => {
  const verdict = judgeFile(name, { form, facts, identity })
  return verdict.ok ? `${verdict.kind}: ${verdict.name}` : verdict.code
}
const own: Record<FileKind, string[]> = {
  pdf: ['pdf'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  odt: ['odt'],
  png: ['png'],
  jpg: ['jpg', 'jpeg'],
  txt: ['txt'],
}

describe('Vedlegg: bare det som er lest av innholdet, teller', () => {
  it.each(fileKinds)('%s tas imot', (kind) => {
    expect(judged(`avtale.${kind}`, kind)).toBe(`${kind}: avtale.${kind}`)
  })

  const others: FileForm[] = [
    'doc',
    'dotx',
    'pptx',
    'ods',
    'rtf',
    'msg',
    'heic',
    'zip',
    'program',
    'unknown',
  ]
  it.each(others)('%s tas ikke imot, hva den enn heter', (form) => {
    for (const name of ['avtale.pdf', `avtale.${form}`, 'avtale']) {
      expect(judged(name, form)).toBe(`file-is-${form}`)
    }
  })

  it.each([...closedFacts, ...livelyFacts])('en fil som er «%s», tas ikke imot', (fact) => {
    for (const kind of fileKinds)
      expect(judged(`avtale.${kind}`, kind, [fact])).toBe(`file-${fact}`)
  })

  it.each<[string, FileForm, FileFact[], string]>([
    ['låst går foran alt', 'docx', ['macros', 'encrypted'], 'file-encrypted'],
    ['ødelagt går foran hva det er', 'zip', ['damaged'], 'file-damaged'],
    ['makroer går foran lenkede bilder', 'docx', ['linked-pictures', 'macros'], 'file-macros'],
    ['hva det er, går foran hva det gjør', 'pptx', ['macros'], 'file-is-pptx'],
    ['hva det gjør, går foran navnet', 'docx', ['macros'], 'file-macros'],
  ])('%s', (_title, form, facts, expected) => {
    expect(judged('avtale.docm', form, facts)).toBe(expected)
  })
})

describe('Vedlegg: det som heter noe med tekst og ikke kan leses, kan lagres som UTF-8', () => {
  it.each([
    ['referat.txt', 'unknown', 'file-is-other-text'],
    ['REFERAT.TXT', 'unknown', 'file-is-other-text'],
    ['liste.csv', 'unknown', 'file-is-other-text'],
    ['notat.md', 'unknown', 'file-is-other-text'],
    ['notat', 'other-text', 'file-is-other-text'],
    ['notat.pdf', 'unknown', 'file-is-unknown'],
    ['notat', 'unknown', 'file-is-unknown'],
    ['virus.txt', 'program', 'file-is-program'],
  ] as const)('«%s» (%s)', (name, form, expected) => {
    expect(judged(name, form)).toBe(expected)
  })
})

describe('Vedlegg: navnet og innholdet må si det samme', () => {
  const endings = ['pdf', 'docx', 'xlsx', 'odt', 'png', 'jpg', 'jpeg', 'txt', 'html', 'exe', 'csv']

  it.each(fileKinds.flatMap((kind) => endings.map((ending) => [kind, ending] as const)))(
    '%s som heter .%s',
    (kind, ending) => {
      for (const name of [`protokoll.${ending}`, `PROTOKOLL.${ending.toUpperCase()}`]) {
        const expected = own[kind].includes(ending) ? `${kind}: ${name}` : `file-is-${kind}`
        expect(judged(name, kind)).toBe(expected)
      }
    },
  )

  it.each([
    ['protokoll', 'protokoll.pdf'],
    ['Notat v1.2', 'Notat v1.2.pdf'],
    ['Sak PS 49.17', 'Sak PS 49.17.pdf'],
    ['protokoll.', 'protokoll.pdf'],
    ['protokoll.PDF', 'protokoll.PDF'],
    ['protokoll.pdf ', 'protokoll.pdf'],
    ['protokoll.exe.pdf', 'protokoll.exe.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['...', 'fil.pdf'],
    [`😀${'x'.repeat(145)}.pdf`, `😀${'x'.repeat(145)}.pdf`],
    ['y'.repeat(300), `${'y'.repeat(196)}.pdf`],
    ['snudd\u202Efdp.pdf', 'snudd_fdp.pdf'],
    ['null\0.pdf', 'null_.pdf'],
  ])('«%s» beholdes som «%s»', (name, kept) => {
    expect(judged(name, 'pdf')).toBe(`pdf: ${kept}`)
  })

  it('den siste endelsen gjelder', () => {
    expect(judged('protokoll.pdf.exe', 'pdf')).toBe('file-is-pdf')
  })
})

describe('En tom fil, en for stor fil og et fødselsnummer har hver sin melding', () => {
  it.each<[string, Parameters<typeof problemUnread>[0], ReturnType<typeof problemUnread>]>([
    ['tom', { name: 'a.pdf', size: 0, tooLarge: false, scan: 'clean' }, 'file-empty'],
    ['for stor', { name: 'a.pdf', size: 0, tooLarge: true, scan: 'unscanned' }, 'file-too-large'],
    ['med virus', { name: 'a.pdf', size: 1, tooLarge: false, scan: 'infected' }, 'file-infected'],
    ['usjekket', { name: 'a.pdf', size: 1, tooLarge: false, scan: 'unscanned' }, 'file-unscanned'],
    [
      'nummer i navnet',
      { name: 'sak 010107 50160.pdf', size: 1, tooLarge: false, scan: 'clean' },
      { code: 'identity-number' },
    ],
    [
      'nummer med usynlige tegn',
      { name: 'sak 010107\u200B 50160.pdf', size: 1, tooLarge: false, scan: 'clean' },
      { code: 'identity-number' },
    ],
    ['ingenting galt', { name: 'sak.pdf', size: 1, tooLarge: false, scan: 'clean' }, null],
  ])('%s', (_title, file, expected) => {
    expect(problemUnread(file)).toEqual(expected)
  })

  it('nummer i teksten', () => {
    expect(judged('liste.txt', 'txt', [], 'identity-number')).toEqual({ code: 'identity-number' })
  })
})

describe('Meldingene', () => {
  it.each(Object.entries(fileProblemText))(
    '%s sier hva som er galt og hva en kan gjøre',
    (_code, words) => {
      for (const locale of locales) expect(words[locale]).toMatch(/^\p{Lu}.+\. .+\.$/u)
      expect(words.nb).toMatch(/Lagre|Velg|Pakk|Bruk|Legg|Skriv|Ta |Slett|Lim|Bytt|Bryt|Sett|Åpne/)
    },
  )
})

describe('Et fødselsnummer i navnet på en fil', () => {
  const named = (name: string) => problemUnread({ name, size: 1, tooLarge: false, scan: 'clean' })

  it.each([
    '0101.75.10084.txt',
    '01.01.75.10084.pdf',
    'dok_010175_1_10084.txt',
    'dok-010175-v2-10084.pdf',
    '010175_Kari_10084.docx',
    '01011975 (3) 10084.pdf',
    '10084_010175.pdf',
    'dok_01.01.75_1_10084.txt',
    '10084_1_010175.txt',
    '0_1_0_1_7_5_1_0_0_8_4.txt',
  ])('%s', (name) => expect(named(name)).toEqual({ code: 'identity-number' }))

  it.each([
    '8601.60.10024.pdf',
    'sak 2017-32525-12.pdf',
    'scan_20260115_120830.pdf',
    'Skjermbilde 2026-01-15 kl. 12.30.05.png',
    'avtale v1.2 31.12.2026 (3).docx',
    '010175_1_10085.txt',
    'scan 750101-10084.pdf',
  ])('ellers ikke: %s', (name) => expect(named(name)).toBeNull())
})
