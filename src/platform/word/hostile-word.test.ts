import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { aDocx, aZip } from '../../../test/builders/files.ts'
import {
  aWord,
  wordItem,
  wordList,
  wordNum,
  wordParagraph,
  wordPart,
  wordRun,
  wordStyle,
} from '../../../test/builders/word.ts'
import { readTextTree } from '../text-tree.ts'
import { writeTextTree } from '../write-text-tree.ts'
import { readWord } from './read-word.ts'
import { readWordFile } from './read-word-file.ts'

const textOf = async (bytes: Buffer): Promise<string | null> => {
  const word = await readWord(bytes, 'taken')
  return word && writeTextTree(word.blocks)
}
const many = (count: number, each: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => each(n)).join('')

describe('En fil som ikke er en Word-fil, eller er ødelagt', () => {
  it('leses ikke', async () => {
    const whole = aWord(wordParagraph('Hele'))
    expect(await textOf(whole)).toBe('Hele')
    expect(await textOf(Buffer.from('%PDF-1.7'))).toBeNull()
    expect(await textOf(Buffer.alloc(0))).toBeNull()
    expect(await textOf(aZip({ 'a.txt': 'x' }))).toBeNull()
    for (const end of [10, 100, 300, whole.length - 30]) {
      expect(await textOf(whole.subarray(0, end))).toBeNull()
    }
    const wrong = Buffer.from(whole)
    wrong.write('xxxxxxxx', whole.indexOf('word/document.xml') + 60, 'latin1')
    expect(await textOf(wrong)).toBeNull()
  })

  it('leses ikke når en del av den ikke er XML, så ingenting blir borte i stillhet', async () => {
    expect(await textOf(aWord('<w:p><w:r><w:t>Halv'))).toBeNull()
    expect(await textOf(aWord(wordParagraph('Tekst'), { numbering: '<w:num' }))).toBeNull()
    expect(
      await textOf(aDocx({ parts: { 'word/document.xml': '<html><body>x</body></html>' } })),
    ).toBeNull()
  })

  it('leses når den bare har teksten, og når den heter noe annet inni', async () => {
    const part = wordPart('document', `<w:body>${wordParagraph('Bare')}</w:body>`)
    expect(await textOf(aZip({ 'word/document.xml': part }))).toBe('Bare')
    expect(
      await textOf(
        aZip({
          '_rels/.rels':
            '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/Word/Document2.xml"/></Relationships>',
          'word/document2.xml': part,
        }),
      ),
    ).toBe('Bare')
  })

  it('leses også i UTF-16, og med makroer uten at de gjør noe', async () => {
    const part = wordPart('document', `<w:body>${wordParagraph('Ørland')}</w:body>`)
    const wide = Buffer.from(`\ufeff${part}`, 'utf16le')
    expect(await textOf(aWord('', { parts: { 'word/document.xml': wide } }))).toBe('Ørland')
    const main = 'application/vnd.ms-word.document.macroEnabled.main+xml'
    const macro = aDocx({ main, parts: { 'word/vbaProject.bin': 'x', 'word/document.xml': part } })
    expect(await textOf(macro)).toBe('Ørland')
  })
})

describe('En fil som er laget for å være vanskelig å lese', () => {
  it('leses ikke når den svulmer opp', async () => {
    const swollen = zipSync(
      { 'word/document.xml': new Uint8Array(200 * 1024 * 1024) },
      { level: 9 },
    )
    expect(await textOf(Buffer.from(swollen))).toBeNull()
    const letters = 'å'.repeat(2_000_001)
    expect(await textOf(aWord(wordParagraph(letters)))).toBeNull()
    expect(await textOf(aWord(many(1_000_001, () => '<w:p/>')))).toBeNull()
  })

  it('leses ikke når den har tabeller i hverandre uten ende', async () => {
    const open = '<w:tbl><w:tr><w:tc>'
    const close = '<w:p/></w:tc></w:tr></w:tbl>'
    expect(await textOf(aWord(open.repeat(10_000) + close.repeat(10_000)))).toBeNull()
    const some = aWord(open.repeat(200) + wordParagraph('Innerst') + close.repeat(200))
    expect(await textOf(some)).toBe('|  |\n| --- |\n| Innerst |')
  })

  it('tåler celler som sier at de er breiere enn alt, og numre som er større enn alt', async () => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${wordParagraph('a')}</w:tc>`
    expect(await textOf(aWord(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`))).toBe('a')
    const numbering =
      wordList(7, [['upperRoman', '%1', '<w:start w:val="999999999"/>']]) + wordNum(1, 7)
    expect(await textOf(aWord(wordItem('a', 1), { numbering }))).toBe('1000000 a')
  })

  it('tåler maler og stiler som viser til hverandre i ring', async () => {
    const styles = many(300, (n) => wordStyle(`S${n}`, `<w:basedOn w:val="S${(n + 1) % 300}"/>`))
    expect(await textOf(aWord(wordParagraph('a', '<w:pStyle w:val="S7"/>'), { styles }))).toBe('a')
  })

  it('tåler felter, merknader og kontroller i hverandre', async () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    const rest =
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const deep = wordParagraph(begin.repeat(20_000) + rest.repeat(20_000))
    expect(await readWord(aWord(deep), 'taken')).not.toBeNull()
    const passages = many(20_000, (n) => `<w:commentRangeStart w:id="${n}"/>`)
    expect(await textOf(aWord(wordParagraph(passages + many(20_000, () => wordRun('o')))))).toBe(
      'o'.repeat(20_000),
    )
    const within = many(300, () => '<w:sdt><w:sdtContent>')
    const without = many(300, () => '</w:sdtContent></w:sdt>')
    expect(await textOf(aWord(within + wordParagraph('Innerst') + without))).toBe('Innerst')
  })

  it('sier fra om de første femti av et slag, og hvor mange det er', async () => {
    const body = many(500, (n) => wordParagraph(wordRun(`a${n}`) + wordRun('b', '<w:vanish/>')))
    const word = await readWord(aWord(body), 'taken')
    const [note] = word?.notes ?? []
    expect(note).toMatchObject({ kind: 'hidden', count: 500 })
    expect(note && 'first' in note && note.first).toHaveLength(50)
  })
})

describe('En stor fil', () => {
  const body = many(5_000, (n) =>
    n % 10 === 0
      ? wordParagraph(`Kapittel ${n}`, '<w:pStyle w:val="Heading1"/>')
      : n % 3 === 0
        ? wordItem(`punkt ${n}`, 1, n % 2)
        : wordParagraph(
            wordRun('Kommunene ') + wordRun('samarbeider', '<w:b/>') + wordRun(` om ${n}.`),
          ),
  )
  const numbering = wordList(7, [
    ['decimal', '%1.'],
    ['lowerLetter', '%2)'],
  ])

  it('på 5 000 avsnitt leses på få sekunder, på en tråd for seg', async () => {
    const bytes = aWord(body, { numbering: numbering + wordNum(1, 7) })
    const begun = performance.now()
    const word = await readWordFile('c', bytes)
    expect(performance.now() - begun).toBeLessThan(10_000)
    expect(word?.blocks[0]).toMatchObject({ kind: 'heading', level: 1 })
    expect(readTextTree(writeTextTree(word?.blocks ?? []))).toEqual(word?.blocks)
  })

  it('som ikke kan leses, svares det at ikke kan leses', async () => {
    expect(await readWordFile('c', Buffer.from('nei'))).toBeNull()
    expect(await readWordFile('c', aWord(wordParagraph('ja')), 'left')).toMatchObject({ notes: [] })
  })
})
