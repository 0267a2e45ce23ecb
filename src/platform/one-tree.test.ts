import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { textOfDocx, textOfHtml, textOfPdf, withoutSpace } from '../../test/paper-text.ts'
import { instant } from '../kernel/day.model.ts'
import type { Paper } from '../kernel/paper.model.ts'
import type { Inline, TextBlock } from '../kernel/text-tree.model.ts'
import { htmlOfText } from '../ui/text-html.ts'
import { paperDocx } from './paper-docx.ts'
import { paperPdf } from './paper-pdf.ts'
import { readTextTree } from './text-tree.ts'

const madeAt = instant('2017-11-24T09:00:00.000Z')
const paperOf = (text: string): Paper => ({
  locale: 'nb',
  title: 'Tittel',
  mark: null,
  blocks: [{ kind: 'text', blocks: readTextTree(text) }],
})

/** What a text says as page, Word file and PDF. */
async function readAll(text: string) {
  const paper = paperOf(text)
  const [docx, pdf] = [await paperDocx(paper), await paperPdf([paper], madeAt)]
  return {
    page: withoutSpace(`Tittel${textOfHtml(htmlOfText(readTextTree(text)))}`),
    word: withoutSpace(textOfDocx(docx)),
    pdf: withoutSpace(await textOfPdf(pdf)),
  }
}

const blockSamples: Record<TextBlock['kind'], string> = {
  heading: '# Avtale\n\n### Formål',
  paragraph: 'Kommunene deler **stillingen**.',
  quote: '> Rådmannsutvalget anbefaler:\n>\n> 1. en\n> 2. to',
  bullets: '- en\n  - to\n    - tre\n- fire',
  numbers: '3. tre\n   1. en\n   2. to\n4. fire',
  labels: '§ 2 Parter\na) KS\nb) kommunene\n1.1 mer\n1.3 enda mer',
  code: '```\nkonto 1234\n  under\n```',
  table: '| Kommune | Kroner |\n|---|---:|\n| Verdal | **99 310** |\n| Levanger | 100 |',
  rule: 'over\n\n---\n\nunder',
}

const inlineSamples: Record<Inline['kind'], string> = {
  text: 'a **b** *c* ~~d~~ `e` ***f***',
  break: 'Storgata 1\n7700 Steinkjer',
  link: 'se https://lovdata.no og post@verdal.kommune.no',
  image: 'her: ![kart](https://hnt.no/kart.png)',
}

describe('Det som står på siden, står i Word og PDF med de samme numrene', () => {
  it.each(Object.entries(blockSamples))('%s', async (kind, text) => {
    expect(readTextTree(text).some((block) => block.kind === kind)).toBe(true)
    const { page, word, pdf } = await readAll(text)
    expect(word).toBe(page)
    expect(pdf).toBe(page)
  })

  it.each(Object.entries(inlineSamples))('i en linje: %s', async (kind, text) => {
    const inlines = readTextTree(text).flatMap((block) =>
      block.kind === 'paragraph' ? block.inlines : [],
    )
    expect(inlines.some((inline) => inline.kind === kind)).toBe(true)
    const { page, word, pdf } = await readAll(text)
    expect(word).toBe(page)
    expect(pdf).toBe(page)
  })

  it('alt på én gang, og lister som begynner på nytt', async () => {
    const text = [...Object.values(blockSamples), ...Object.values(inlineSamples)].join('\n\n')
    const { page, word, pdf } = await readAll(`${text}\n\n${text}`)
    expect(word).toBe(page)
    expect(pdf).toBe(page)
  })

  it.each([
    ['1. A\n   1. B\n2. C', 'Tittel1.A1.B2.C'],
    ['1. a\n2. b\n\ntekst\n\n3. c', 'Tittel1.a2.btekst3.c'],
    ['1. januar 2018\n1. juli 2018', 'Tittel1.januar20181.juli2018'],
    ['31. mai\n\n31. juli\n\n31. mars', 'Tittel31.mai31.juli31.mars'],
    ['1. Lønn\n1. Reise\n1. Mat', 'Tittel1.Lønn2.Reise3.Mat'],
    ['01. Formål\n02. Parter', 'Tittel01.Formål02.Parter'],
    ['    fire mellomrom foran', 'Tittelfiremellomromforan'],
    ['linje\u000bandre', 'Tittellinjeandre'],
    ['```\nkode\n    ```\n– strek', 'Tittelkode–strek'],
    ['1. a\n\n       tekst i punktet\n\n2. b', 'Tittel1.ateksti' + 'punktet2.b'],
  ])('%j', async (text, expected) => {
    expect(await readAll(text)).toEqual({ page: expected, word: expected, pdf: expected })
  })

  it('uansett hvordan det er satt sammen', async () => {
    const piece = fc.constantFrom(
      ...['1. en', '2. to', '7. sju', '- kule', '• kule', 'a) bokstav', '§ 3 paragraf', '1.1 ledd'],
      ...['tekst', '## Overskrift', '> sitat', '| a | b |\n|---|---|\n| 1 | 2 |', '', 'a\tb\nc\td'],
      ...[
        '§ 2 - Formål',
        '§ 2-1 a. x',
        '> 5 000',
        '+ 5',
        '____(navn)____',
        '______',
        '#',
        '``` ord',
      ],
      ...['a) 1. x', '[](https://hnt.no)', '1. mai', '01. null', '• - x'],
      ...['**fet', '`kode`', '---', '```', '1) ett', '– strek', '\u000b', '*', '[x]', '<i>'],
    )
    const line = fc.tuple(fc.constantFrom('', '  ', '   ', '    ', '\t', '> '), piece)
    const text = fc
      .array(line, { maxLength: 14 })
      .map((all) => all.map((one) => one.join('')).join('\n'))
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const { page, word, pdf } = await readAll(typed)
        expect(word).toBe(page)
        expect(pdf).toBe(page)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

describe('Hvert ord i en tabell står på siden og i begge papirene', () => {
  const cell = fc.constantFrom(
    '',
    'ord',
    '`kode`',
    '**fet**',
    'a\\|',
    'x`',
    '<br>',
    '1.',
    '– strek',
    'å',
  )
  const row = fc.array(cell, { minLength: 1, maxLength: 7 })
  const ends = fc.constantFrom(['| ', ' |'], ['', ' |'], ['| ', ''], ['  |', '|  '])
  const table = fc
    .tuple(fc.array(row, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 7 }), ends)
    .map(([rows, width, [before = '', after = '']]) => {
      const lines = rows.map((cells, at) => {
        const before = rows.slice(0, at).flat().length
        return cells.map((one, n) => `${one} ord${before + n + 1}x`).join(' | ')
      })
      const [head = '', ...others] = lines.map((line) => `${before}${line}${after}`)
      const rule = `|${'---|'.repeat(width)}`
      return { text: [head, rule, ...others].join('\n'), count: rows.flat().length }
    })

  it('uansett hvor mange celler hver rad har', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ text, count }) => {
        for (const said of Object.values(await readAll(text)))
          for (let n = 1; n <= count; n += 1) expect(said).toContain(`ord${n}x`)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it.each([
    ['flere enn en side rommer', `| a | b |\n|---|---|\n${'| ord '.repeat(40)}| siste |`],
    ['mange i hodet alene', `${'| ord '.repeat(40)}| siste |\n|---|\n| en |`],
    ['limt inn med tabulator', `${'ord\t'.repeat(40)}siste\n${'1\t'.repeat(40)}2`],
  ])('%s', async (_title, text) => {
    for (const said of Object.values(await readAll(text))) {
      expect(said.split('ord')).toHaveLength(41)
      expect(said).toContain('siste')
    }
  })
})

describe('På papir', () => {
  it('ses adressen til en lenke, og er en lenke', async () => {
    const paper = paperOf('Se [loven](https://lovdata.no/lov) og [siden](/ovelse/avtaler).')
    const docx = await paperDocx(paper)
    const said = 'Tittel\nSe loven (https://lovdata.no/lov) og siden (/ovelse/avtaler).'
    expect(textOfDocx(docx)).toBe(said)
    const pdf = await paperPdf([paper], madeAt)
    expect((await textOfPdf(pdf)).trim()).toBe(said)
    expect(Buffer.from(pdf).toString('latin1')).toContain('(https://lovdata.no/lov)')
    const files = unzipSync(docx)
    const links = Buffer.from(files['word/_rels/document.xml.rels'] ?? []).toString()
    expect(links).toContain('Target="https://lovdata.no/lov" TargetMode="External"')
  })

  it('er fet skrift fet, og en tabell en tabell med hode', async () => {
    const docx = await paperDocx(paperOf('**fet** *skrå* ~~bort~~\n\n| a |\n|---|\n| 1 |'))
    const xml = Buffer.from(unzipSync(docx)['word/document.xml'] ?? []).toString()
    expect(xml).toMatch(/<w:b\/>.*?fet.*<w:i\/>.*?skrå.*<w:strike\/>.*?bort/s)
    expect(xml).toContain('<w:tblHeader/>')
    expect(xml).not.toContain('w:val="false"')
  })

  it('holder en fil med alt i kravene til arkiv og universell utforming', async () => {
    const text = [...Object.values(blockSamples), ...Object.values(inlineSamples)].join('\n\n')
    const read = async (standard: 'a-2a' | 'ua-1') =>
      Buffer.from(await paperPdf([paperOf(text)], madeAt, standard)).toString('latin1')
    expect(await read('a-2a')).toContain('pdfaid:part>2')
    expect(await read('ua-1')).toContain('pdfuaid:part>1')
  })
})

describe('Tekst som er laget for å velte noe, blir tegnet likevel', () => {
  const deep = (mark: string, count: number) =>
    Array.from({ length: count }, (_, n) => `${' '.repeat(2 * n)}${mark} n`).join('\n')
  it.each([
    ['mange punkter', '- a\n'.repeat(3_000)],
    ['mange sitater i hverandre', `${'>'.repeat(10_000)} a`],
    [
      'mange sitater på hver sin linje',
      Array.from({ length: 200 }, (_, n) => `${'>'.repeat(n)} a`).join('\n'),
    ],
    ['mange lister i hverandre', deep('-', 200)],
    ['mange lister på én linje', `${'- '.repeat(5_000)}a`],
    ['mange tall på én linje', `${'1. '.repeat(2_000)}a`],
    ['mange klammer', '['.repeat(5_000)],
    ['mange stjerner', '**a *b '.repeat(1_000)],
    ['en svært lang linje', 'a'.repeat(20_000)],
    ['en svært lang adresse', `Se [avtalen](https://ks.no/${'a'.repeat(64_000)}).`],
    ['en svært lang adresse i mange deler', `Se [avtalen](https://ks.no/${'a/'.repeat(32_000)}).`],
    ['et svært langt ord i kode', `\`${'a'.repeat(64_000)}\``],
    ['mange lange ord i kode', `\`${'a'.repeat(940)}\`\n\n`.repeat(190)],
    ['et svært langt ord i en tabell', `| | |\n|---|---|\n| ${'a'.repeat(64_000)} | b |`],
    ['innrykk uten slutt', '\tx\n'.repeat(3_000)],
    ['rør uten slutt', `${'|'.repeat(2_000)}\n${'|-'.repeat(2_000)}|`],
  ])(
    '%s',
    async (_title, text) => {
      const { page, word, pdf } = await readAll(text)
      expect(word).toBe(page)
      expect(pdf.length).toBe(page.length)
    },
    30_000,
  )
})
