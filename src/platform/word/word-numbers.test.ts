import { describe, expect, it } from 'vitest'
import {
  aWord,
  wordItem,
  wordList,
  wordNum,
  wordParagraph,
  wordStyle,
} from '../../../test/builders/word.ts'
import { readTextTree } from '../text-tree.ts'
import { writeTextTree } from '../write-text-tree.ts'
import { readWord } from './read-word.ts'

/** The text of a body with these lists and styles, and whether it is the same when it is read again. */
async function textOf(body: string, numbering = '', styles = ''): Promise<string> {
  const word = await readWord(aWord(body, { numbering, styles }), 'taken')
  if (!word) throw new Error('Word-filen kan ikke leses')
  const text = writeTextTree(word.blocks)
  expect(readTextTree(text)).toEqual(word.blocks)
  return text
}

const legal = [
  ['decimal', '%1.'],
  ['decimal', '%1.%2'],
  ['lowerLetter', '%3)'],
] as const

/** One item for each level that is named. */
const items = (levels: string, numId = 1) =>
  [...levels].map((level, n) => wordItem(`p${n + 1}`, numId, Number(level))).join('')

describe('Numre som Word setter, blir skrevet', () => {
  it('i nivåer som begynner på nytt under hvert punkt', async () => {
    expect(await textOf(items('011011222101'), wordList(7, legal) + wordNum(1, 7))).toBe(
      [
        '1. p1',
        '   1.1 p2',
        '   1.2 p3',
        '2. p4',
        '   2.1 p5',
        '   2.2 p6',
        '       a) p7',
        '       b) p8',
        '       c) p9',
        '   2.3 p10',
        '3. p11',
        '   3.1 p12',
      ].join('\n'),
    )
  })

  it('og går videre uten å begynne på nytt der listen sier det', async () => {
    const list = wordList(7, [
      ['decimal', '%1.'],
      ['lowerLetter', '%2)', '<w:lvlRestart w:val="0"/>'],
    ])
    expect(await textOf(items('01101'), list + wordNum(1, 7))).toBe(
      '1. p1\n   a) p2\n   b) p3\n2. p4\n   c) p5',
    )
    const after = wordList(7, [
      ['decimal', '%1.'],
      ['decimal', '%1.%2'],
      ['lowerRoman', '%3.', '<w:lvlRestart w:val="1"/>'],
    ])
    expect(await textOf(items('012122012'), after + wordNum(1, 7))).toContain(
      '   1.2 p4\n       ii. p5\n       iii. p6\n2. p7\n   2.1 p8\n       i. p9',
    )
  })

  it('med vanlige tall på et nivå som skal ha dem, også der nivået over har romertall', async () => {
    const list = wordList(7, [
      ['upperRoman', '%1.'],
      ['decimal', '%1.%2', '<w:isLgl/>'],
    ])
    expect(await textOf(items('0101'), list + wordNum(1, 7))).toBe(
      'I. p1\n   1.1 p2\nII. p3\n    2.1 p4',
    )
  })

  it('fra det tallet en liste begynner på, og på nytt i en ny liste etter samme mal', async () => {
    const list = wordList(7, [['decimal', '%1.', '<w:start w:val="4"/>']])
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const body = `${items('00')}${wordParagraph('Mellom')}${items('00', 2)}${wordParagraph('Så')}${items('0', 1)}`
    expect(await textOf(body, list + wordNum(1, 7) + wordNum(2, 7, again))).toBe(
      '4. p1\n5. p2\n\nMellom\n\n1. p1\n2. p2\n\nSå\n\n3. p1',
    )
  })

  it('med et nivå for seg i en liste som ellers følger malen', async () => {
    const own =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:lvlOverride>'
    expect(await textOf(items('00'), wordList(7, legal) + wordNum(1, 7, own))).toBe('C) p1\nD) p2')
  })

  it.each([
    ['lowerRoman', '%1.', ['i.', 'ii.', 'iii.', 'iv.']],
    ['upperRoman', '%1.', ['I.', 'II.', 'III.', 'IV.']],
    ['lowerLetter', '%1)', ['a)', 'b)', 'c)', 'd)']],
    ['upperLetter', '%1)', ['A)', 'B)', 'C)', 'D)']],
    ['decimalZero', '%1.', ['01.', '02.', '03.', '04.']],
    ['ordinal', '%1', ['1.', '2.', '3.', '4.']],
    ['decimal', '(%1)', ['(1)', '(2)', '(3)', '(4)']],
    ['decimal', '§ %1', ['§ 1', '§ 2', '§ 3', '§ 4']],
    ['decimal', '%1)', ['1)', '2)', '3)', '4)']],
    ['decimal', 'Artikkel %1', ['Artikkel 1', 'Artikkel 2', 'Artikkel 3', 'Artikkel 4']],
    ['upperLetter', 'Vedlegg %1:', ['Vedlegg A:', 'Vedlegg B:', 'Vedlegg C:', 'Vedlegg D:']],
    ['decimal', 'a', ['a', 'a', 'a', 'a']],
    ['decimal', '1.', ['1.', '1.', '1.', '1.']],
    ['upperLetter', '%1.', ['A.', 'B.', 'C.', 'D.']],
  ])('%s etter malen «%s»', async (format, template, labels) => {
    const word = await readWord(
      aWord(items('0000'), { numbering: wordList(7, [[format, template]]) + wordNum(1, 7) }),
      'taken',
    )
    const blocks = word?.blocks ?? []
    expect(readTextTree(writeTextTree(blocks))).toEqual(blocks)
    const plain = writeTextTree(blocks)
      .replaceAll('\\', '')
      .replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
    expect(plain.split(/\n+/)).toEqual(labels.map((label, n) => `${label} p${n + 1}`))
  })

  it('med bokstaver etter z og store romertall, slik Word skriver dem', async () => {
    const begin = (format: string, text: string, start: number) =>
      textOf(
        items('00'),
        wordList(7, [[format, text, `<w:start w:val="${start}"/>`]]) + wordNum(1, 7),
      )
    expect(await begin('lowerLetter', '%1)', 26)).toBe('z) p1\n\naa) p2')
    expect(await begin('lowerRoman', '%1.', 48)).toBe('xlviii. p1\n\nxlix. p2')
  })

  it('som det tallet de er, og det sies, der Word skriver det på en måte vi ikke har', async () => {
    const numbering = wordList(7, [['ordinalText', '%1']]) + wordNum(1, 7)
    const word = await readWord(aWord(items('00'), { numbering }), 'taken')
    expect(writeTextTree(word?.blocks ?? [])).toBe('1 p1\n\n2 p2')
    expect(word?.notes).toEqual([
      {
        kind: 'number-format',
        count: 2,
        first: [
          { at: 'p1', what: 'ordinalText' },
          { at: 'p2', what: 'ordinalText' },
        ],
      },
    ])
  })

  it('av et punkt uten ord, og av nivåer over som det ikke er noe punkt på', async () => {
    const body = wordItem('p1', 1) + wordItem('', 1) + wordItem('p3', 1)
    expect(await textOf(body, wordList(7, legal) + wordNum(1, 7))).toBe('1. p1\n2.\n3. p3')
    expect(await textOf(items('10'), wordList(7, legal) + wordNum(1, 7))).toBe('1.1 p1\n\n2. p2')
  })
})

describe('Numre etter stiler', () => {
  const heading = (n: number, more = '') =>
    wordStyle(
      `Overskrift${n}`,
      `<w:name w:val="heading ${n}"/><w:pPr>${more}<w:outlineLvl w:val="${n - 1}"/></w:pPr>`,
    )
  const numbered = '<w:numPr><w:numId w:val="1"/></w:numPr>'
  const list = wordList(7, [
    ['decimal', '%1', '<w:pStyle w:val="Overskrift1"/>'],
    ['decimal', '%1.%2', '<w:pStyle w:val="Overskrift2"/>'],
  ])
  const styled = (style: string, text: string, more = '') =>
    wordParagraph(text, `<w:pStyle w:val="${style}"/>${more}`)

  it('står foran overskriftene, på det nivået stilen er knyttet til', async () => {
    const body = [
      styled('Overskrift1', 'Formål'),
      styled('Overskrift2', 'Parter'),
      styled('Overskrift2', 'Virketid'),
      styled('Overskrift1', 'Uten', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      styled('Overskrift1', 'Økonomi'),
      styled('Overskrift2', 'Fordeling'),
    ].join('')
    const styles = heading(1, numbered) + heading(2, numbered)
    expect(await textOf(body, list + wordNum(1, 7), styles)).toBe(
      '# 1 Formål\n\n## 1.1 Parter\n\n## 1.2 Virketid\n\n# Uten\n\n# 2 Økonomi\n\n## 2.1 Fordeling',
    )
  })

  it('arves av stiler som bygger på en annen, og av en stil som bare sier nivået', async () => {
    const styles =
      wordStyle('Grunn', `<w:name w:val="Grunn"/><w:pPr>${numbered}</w:pPr>`) +
      wordStyle(
        'Under',
        '<w:name w:val="Under"/><w:basedOn w:val="Grunn"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>',
      )
    const body = styled('Grunn', 'a') + styled('Under', 'b') + styled('Grunn', 'c')
    expect(await textOf(body, wordList(7, legal) + wordNum(1, 7), styles)).toBe(
      '1. a\n   1.1 b\n2. c',
    )
  })

  it('finnes gjennom en stil for lister, og en som viser til seg selv, gir ingen', async () => {
    const link = (id: number, style: string) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:numStyleLink w:val="${style}"/></w:abstractNum>`
    const linked = wordList(8, legal, '<w:styleLink w:val="Liste"/>')
    const style = (numId: number) =>
      `<w:style w:type="numbering" w:styleId="Liste"><w:name w:val="Liste"/><w:pPr><w:numPr><w:numId w:val="${numId}"/></w:numPr></w:pPr></w:style>`
    const numbering = link(7, 'Liste') + linked + wordNum(1, 7) + wordNum(2, 8)
    expect(await textOf(items('01'), numbering, style(2))).toBe('1. p1\n   1.1 p2')
    const loop = link(7, 'Liste') + wordNum(1, 7)
    expect(await textOf(items('01'), loop, style(1))).toBe('p1\n\np2')
  })

  it('tåler stiler som bygger på hverandre i ring', async () => {
    const styles =
      wordStyle('A', '<w:basedOn w:val="B"/>') +
      wordStyle('B', '<w:basedOn w:val="A"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>')
    expect(await textOf(styled('A', 'Ring') + styled('C', 'Ukjent'), '', styles)).toBe(
      '## Ring\n\nUkjent',
    )
  })
})

describe('Lister', () => {
  const bullets = [
    ['bullet', '\uf0b7'],
    ['bullet', 'o'],
    ['bullet', '\uf0a7'],
  ] as const

  it('av punkter har de samme nivåene, hvilket tegn de enn har', async () => {
    expect(await textOf(items('01210'), wordList(7, bullets) + wordNum(1, 7))).toBe(
      '- p1\n  - p2\n    - p3\n  - p4\n- p5',
    )
  })

  it('av ruter til å krysse av i har rutene sine', async () => {
    const numbering = wordList(7, [['bullet', '\uf0a8']]) + wordNum(1, 7)
    expect(await textOf(items('00'), numbering)).toBe('☐ p1\n☐ p2')
    const bullet = wordList(7, bullets) + wordNum(1, 7)
    const ticked = wordItem('☒ ja', 1) + wordItem('☐ nei', 1) + wordParagraph('☐ kanskje')
    expect(await textOf(ticked, bullet)).toBe('☒ ja\n☐ nei\n☐ kanskje')
  })

  it('i ulike maler er under hverandre når de står lenger inn', async () => {
    const numbering = wordList(7, legal) + wordList(8, bullets) + wordNum(1, 7) + wordNum(2, 8)
    const further = '<w:ind w:left="1134"/>'
    const body = [
      wordItem('a', 1),
      wordItem('b', 2, 0, further),
      wordItem('c', 2, 0, further),
      wordItem('d', 1),
    ].join('')
    expect(await textOf(body, numbering)).toBe('1. a\n   - b\n   - c\n2. d')
  })

  it('har avsnitt som står like langt inn som punktet, i punktet', async () => {
    const body = [
      wordItem('a', 1),
      wordParagraph('mer om a', '<w:ind w:left="567"/>'),
      wordItem('b', 1),
      wordParagraph('Etter'),
    ].join('')
    expect(await textOf(body, wordList(7, legal) + wordNum(1, 7))).toBe(
      '1. a\n\n   mer om a\n2. b\n\nEtter',
    )
  })

  it('med nummer som er skrevet for hånd foran en tabulator, er lister', async () => {
    const typed = (label: string, text: string) =>
      wordParagraph(`<w:r><w:t>${label}</w:t><w:tab/><w:t>${text}</w:t></w:r>`)
    expect(await textOf(typed('a)', 'lønn') + typed('b)', 'drift'))).toBe('a) lønn\nb) drift')
    expect(await textOf(typed('Til:', 'Leka kommune'))).toBe('Til: Leka kommune')
  })

  it('som mangler i filen, gir avsnittene uten numre', async () => {
    expect(await textOf(items('01', 99), wordList(7, legal))).toBe('p1\n\np2')
    const word = await readWord(aWord(items('0')), 'taken')
    expect(writeTextTree(word?.blocks ?? [])).toBe('p1')
  })

  it('har nivået avsnittet sier i listen stilen sier, og ingen der ingen av dem sier hvilken', async () => {
    const styles =
      wordStyle('L', '<w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      wordStyle('N', '<w:name w:val="N"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>')
    const at = (style: string, level = '') =>
      `<w:pStyle w:val="${style}"/><w:numPr>${level}</w:numPr>`
    const body =
      wordParagraph('a', at('L')) +
      wordParagraph('b', at('L', '<w:ilvl w:val="1"/>')) +
      wordParagraph('c', at('N'))
    expect(await textOf(body, wordList(7, legal) + wordNum(1, 7), styles)).toBe(
      '1. a\n   1.1 b\n\nc',
    )
  })

  it('fra pandoc har avsnittene i et punkt, og punktene under i en mal for seg', async () => {
    const blank = wordList(9, [['bullet', ' ']]) + wordNum(1000, 9)
    const further = wordList(8, [
      ['decimal', '%1.'],
      ['lowerLetter', '%2)'],
    ])
    const numbering =
      wordList(7, [['decimal', '%1.']]) + further + blank + wordNum(1, 7) + wordNum(2, 8)
    const body =
      wordItem('a', 1) +
      wordItem('mer om a', 1000) +
      wordItem('x', 2, 1) +
      wordItem('y', 2, 1) +
      wordItem('b', 1)
    expect(await textOf(body, numbering)).toBe('1. a\n\n   mer om a\n\n   a) x\n   b) y\n2. b')
  })

  it('uten nivå er på det øverste', async () => {
    const body = wordParagraph('a', '<w:numPr><w:numId w:val="1"/></w:numPr>')
    expect(await textOf(body, wordList(7, legal) + wordNum(1, 7))).toBe('1. a')
  })
})
