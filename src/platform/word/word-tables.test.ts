import { describe, expect, it } from 'vitest'
import {
  aWord,
  wordItem,
  wordList,
  wordNum,
  wordParagraph,
  wordRun,
  wordStyle,
} from '../../../test/builders/word.ts'
import type { WordNote } from '../../kernel/word-text.model.ts'
import { readTextTree } from '../text-tree.ts'
import { writeTextTree } from '../write-text-tree.ts'
import { readWord } from './read-word.ts'

type Over = Parameters<typeof aWord>[1]

async function read(
  body: string,
  over: Over = {},
  tracked: 'taken' | 'left' = 'taken',
): Promise<{ text: string; notes: readonly WordNote[] }> {
  const word = await readWord(aWord(body, over), tracked)
  if (!word) throw new Error('Word-filen kan ikke leses')
  const text = writeTextTree(word.blocks)
  expect(readTextTree(text)).toEqual(word.blocks)
  return { text: text.replaceAll('\u2028', '⏎'), notes: word.notes }
}

const cell = (inside: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside.startsWith('<') ? inside : wordParagraph(inside)}</w:tc>`
const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((each) => (each.startsWith('<w:tc>') || each.startsWith('<w:sdt>') ? each : cell(each))).join('')}</w:tr>`
const table = (rows: readonly string[], look = '<w:tblLook w:val="04A0"/>'): string =>
  `<w:tbl><w:tblPr>${look}</w:tblPr>${rows.join('')}</w:tbl>`

describe('En tabell', () => {
  it('har første rad som hode der Word har den slik, og ellers ikke', async () => {
    const rows = [row(['Kommune', 'Kroner']), row(['Leka', '6'])]
    const withHead = '| Kommune | Kroner |\n| --- | --- |\n| Leka | 6 |'
    const without = '|  |  |\n| --- | --- |\n| Kommune | Kroner |\n| Leka | 6 |'
    expect((await read(table(rows))).text).toBe(withHead)
    expect((await read(table(rows, '<w:tblLook w:val="0000" w:firstRow="1"/>'))).text).toBe(
      withHead,
    )
    expect((await read(table(rows, '<w:tblLook w:val="0480" w:firstRow="0"/>'))).text).toBe(without)
    const marked = [row(['Kommune', 'Kroner'], '<w:tblHeader/>'), row(['Leka', '6'])]
    expect((await read(table(marked, ''))).text).toBe(withHead)
    const bold = [
      row([
        cell(wordParagraph(wordRun('Kommune', '<w:b/>'))),
        cell(wordParagraph(wordRun('Kroner', '<w:b/>'))),
      ]),
      row(['Leka', '6']),
    ]
    expect((await read(table(bold, ''))).text).toBe(withHead)
    expect((await read(table([row(['Bare én'])]))).text).toBe('|  |\n| --- |\n| Bare én |')
  })

  it('har hver celle på sin plass når celler er slått sammen, og det sies', async () => {
    const rows = [
      row(['A', cell('B', '<w:gridSpan w:val="2"/>')]),
      row([cell('C', '<w:vMerge w:val="restart"/>'), 'D', 'E']),
      row([cell('<w:p/>', '<w:vMerge/>'), 'F', 'G']),
      row(['H', 'I'], '<w:gridBefore w:val="1"/>'),
    ]
    const { text, notes } = await read(table(rows))
    expect(text).toBe(
      '| A | B |  |\n| --- | --- | --- |\n| C | D | E |\n|  | F | G |\n|  | H | I |',
    )
    expect(notes).toEqual([{ kind: 'merged-cells', count: 1, first: [{ at: 'A B', what: '' }] }])
  })

  it('har avsnitt og lister på hver sin linje i cellen, og en tabell i cellen linje for linje', async () => {
    const numbering = wordList(7, [['lowerLetter', '%1)']]) + wordNum(1, 7)
    const inner = table([row(['a', 'b']), row(['c', ''])])
    const rows = [
      row(['Krav', 'Svar']),
      row([
        cell(wordParagraph('Alt:') + wordItem('lønn', 1) + wordItem('drift', 1)),
        cell(`${inner}<w:p/>`),
      ]),
    ]
    const { text, notes } = await read(table(rows), { numbering })
    expect(text).toBe('| Krav | Svar |\n| --- | --- |\n| Alt:⏎a) lønn⏎b) drift | a \\| b⏎c |')
    expect(notes).toEqual([{ kind: 'table-in-table', count: 1, first: [{ at: 'a', what: '' }] }])
  })

  it('har tall til høyre der kolonnen har det', async () => {
    const right = (text: string) => cell(wordParagraph(text, '<w:jc w:val="right"/>'))
    const rows = [
      row(['Kommune', 'Kroner']),
      row(['Leka', right('6')]),
      row(['Verdal', right('7')]),
    ]
    expect((await read(table(rows))).text).toBe(
      '| Kommune | Kroner |\n| --- | ---: |\n| Leka | 6 |\n| Verdal | 7 |',
    )
  })

  it('har rader og celler som ligger i felter til å fylle ut, også i hverandre', async () => {
    const sdt = (inside: string) =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
    const rows = [row(['A', 'B']), sdt(sdt(row(['c', sdt(cell('d'))])))]
    expect((await read(sdt(table(rows)))).text).toBe('| A | B |\n| --- | --- |\n| c | d |')
  })

  it('med flere kolonner enn en side har, står som linjer', async () => {
    const cells = Array.from({ length: 35 }, (_, n) => `k${n}`)
    const { text } = await read(table([row(cells), row(cells)]))
    expect(text.replaceAll('\\', '').split('\n\n')).toEqual([cells.join(' | '), cells.join(' | ')])
  })

  it('mellom punkter lar listen gå videre', async () => {
    const numbering = wordList(7, [['decimal', '%1.']]) + wordNum(1, 7)
    const body = wordItem('a', 1) + table([row(['x', 'y'])]) + wordItem('b', 1)
    expect((await read(body, { numbering })).text).toBe(
      '1. a\n\n|  |  |\n| --- | --- |\n| x | y |\n\n2. b',
    )
  })
})

describe('Sporede endringer', () => {
  const by = 'w:id="1" w:author="Kari Nes"'
  const ins = (inside: string) => `<w:ins ${by}>${inside}</w:ins>`
  const del = (text: string) =>
    `<w:del ${by}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
  const mark = (name: string) => `<w:rPr><w:${name} ${by}/></w:rPr>`

  it('i tabeller tar bort og legger til rader', async () => {
    const body = table([
      row(['A', 'B']),
      row(['ny', 'rad'], `<w:ins ${by}/>`),
      row(['gammel', 'rad'], `<w:del ${by}/>`),
    ])
    expect((await read(body)).text).toBe('| A | B |\n| --- | --- |\n| ny | rad |')
    const { text, notes } = await read(body, {}, 'left')
    expect(text).toBe('| A | B |\n| --- | --- |\n| gammel | rad |')
    expect(notes).toEqual([
      {
        kind: 'tracked',
        author: 'Kari Nes',
        ...{ inserted: 1, deleted: 1, moved: 0, formatted: 0 },
        first: [
          { how: 'inserted', what: 'ny rad' },
          { how: 'deleted', what: 'gammel rad' },
        ],
      },
    ])
  })

  it('lar et avsnitt gå sammen med det neste, eller deles', async () => {
    const heading = '<w:pStyle w:val="Heading1"/>'
    const body =
      wordParagraph(wordRun('Formål'), heading) +
      wordParagraph(wordRun('Første '), mark('del')) +
      wordParagraph(wordRun('del '), mark('del')) +
      wordParagraph(wordRun('og siste.')) +
      wordParagraph(wordRun('Delt '), mark('ins')) +
      wordParagraph('her.')
    expect((await read(body)).text).toBe('# Formål\n\nFørste del og siste.\n\nDelt\n\nher.')
    expect((await read(body, {}, 'left')).text).toBe(
      '# Formål\n\nFørste\n\ndel\n\nog siste.\n\nDelt her.',
    )
  })

  it('tar bort hele avsnitt uten å etterlate noe, også numrene i en liste', async () => {
    const numbering = wordList(7, [['decimal', '%1.']]) + wordNum(1, 7)
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const body =
      wordItem('a', 1) +
      wordParagraph(del('b'), list + mark('del')) +
      wordParagraph(ins(wordRun('c')), list + mark('ins')) +
      wordItem('d', 1)
    expect((await read(body, { numbering })).text).toBe('1. a\n2. c\n3. d')
    expect((await read(body, { numbering }, 'left')).text).toBe('1. a\n2. b\n3. d')
  })

  it('flytter et avsnitt som er flyttet, og tar det ikke bort to ganger', async () => {
    const range = (end: string, inside: string) =>
      `<w:move${end}RangeStart ${by} w:name="flytt1"/>${inside}<w:move${end}RangeEnd/>`
    const moved = (end: 'From' | 'To') =>
      range(
        end,
        wordParagraph(
          `<w:move${end} ${by}>${wordRun('Flyttet.')}</w:move${end}>`,
          mark(`move${end}`),
        ),
      )
    const body = moved('From') + wordParagraph('Midt.') + moved('To') + wordParagraph('Sist.')
    expect((await read(body)).text).toBe('Midt.\n\nFlyttet.\n\nSist.')
    const { text, notes } = await read(body, {}, 'left')
    expect(text).toBe('Flyttet.\n\nMidt.\n\nSist.')
    expect(notes).toEqual([
      {
        kind: 'tracked',
        author: 'Kari Nes',
        ...{ inserted: 0, deleted: 0, moved: 1, formatted: 0 },
        first: [{ how: 'moved', what: 'Flyttet.' }],
      },
    ])
  })

  it('av det som er satt inn og så tatt bort, er borte i begge', async () => {
    const both = `<w:ins w:author="A"><w:del w:author="B"><w:r><w:delText>borte</w:delText></w:r></w:del></w:ins>`
    const body = wordParagraph(wordRun('Her ') + both)
    expect((await read(body)).text).toBe('Her')
    const { text, notes } = await read(body, {}, 'left')
    expect(text).toBe('Her')
    expect(notes.map((note) => 'author' in note && note.author)).toEqual(['A', 'B'])
  })

  it('av utseendet er bare talt, og stilen er den det var når endringene ikke tas', async () => {
    const styles = wordStyle('H', '<w:name w:val="heading 2"/>')
    const change = `<w:pStyle w:val="H"/><w:pPrChange ${by}><w:pPr/></w:pPrChange>`
    const bold = `<w:b/><w:rPrChange ${by}><w:rPr/></w:rPrChange>`
    const body = wordParagraph('Formål', change) + wordParagraph(wordRun('fet', bold))
    const { text, notes } = await read(body, { styles })
    expect(text).toBe('## Formål\n\n**fet**')
    expect(notes).toEqual([
      expect.objectContaining({ author: 'Kari Nes', inserted: 0, formatted: 2, first: [] }),
    ])
    expect((await read(body, { styles }, 'left')).text).toBe('Formål\n\nfet')
  })

  it('telles som steder, og ikke som biter av dem', async () => {
    const body =
      wordParagraph(
        ins(wordRun('to ')) + ins(wordRun('biter')) + wordRun(' og ') + ins(wordRun('en')),
      ) + wordParagraph(del('bort') + wordRun(' rest'))
    expect((await read(body)).notes).toEqual([
      {
        kind: 'tracked',
        author: 'Kari Nes',
        ...{ inserted: 2, deleted: 1, moved: 0, formatted: 0 },
        first: [
          { how: 'inserted', what: 'to biter' },
          { how: 'inserted', what: 'en' },
          { how: 'deleted', what: 'bort' },
        ],
      },
    ])
  })
})

describe('Fotnoter', () => {
  it('har merket sitt i teksten, og teksten sin til slutt med lenker og flere avsnitt', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="5">${wordParagraph(wordRun(' Se loven.'))}${wordParagraph('Og mer.')}</w:footnote>`
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const body =
      wordParagraph(wordRun('Tekst') + reference(5) + wordRun('. Igjen') + reference(5)) +
      wordParagraph(wordRun('Ukjent') + reference(6))
    expect((await read(body, { footnotes })).text).toBe(
      'Tekst[1]. Igjen[1]\n\nUkjent\n\n[1] Se loven.\n\nOg mer.',
    )
  })
})
