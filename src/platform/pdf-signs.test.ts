import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOfPdf, withoutSpace } from '../../test/paper-text.ts'
import { instant } from '../kernel/day.model.ts'
import type { Paper } from '../kernel/paper.model.ts'
import { renamed } from './font-name.ts'
import { knownSigns, readFonts } from './paper-fonts.ts'
import { paperLacks } from './paper-lacks.ts'
import { paperPdf } from './paper-pdf.ts'
import { typesetPdf } from './pdf.ts'
import { printable } from './printable.ts'
import { readTextTree } from './text-tree.ts'

const madeAt = instant('2017-11-24T09:00:00.000Z')

/** Every face that a paper may draw a text in. */
const source = `
#let data = json(bytes(sys.inputs.data))
#set document(title: data.tekst)
#set text(font: text-fonts, lang: "nb")
= #data.tekst
== #emph(data.tekst)
#data.tekst
#strong(data.tekst)
#emph(data.tekst)
#strong(emph(data.tekst))
#text(weight: 600, data.tekst)
#raw(data.tekst)
#strong(raw(data.tekst))
#emph(raw(data.tekst))
#strike(data.tekst)
`
const inEveryFace = (tekst: string) => typesetPdf({ source, inputs: { tekst }, madeAt })
const text = (of: Uint8Array) => Buffer.from(of).toString('latin1')

describe('Ingen tegn stopper en PDF, uansett hvilken skrift de står i', () => {
  it('hvert tegn som skriftene sier de har', async () => {
    const { own, other } = await knownSigns()
    const known = [...new Set([...own, ...other])].filter((sign) => sign >= 0x20)
    expect(known.length).toBeGreaterThan(5_500)
    for (let at = 0; at < known.length; at += 1_000) {
      const signs = known.slice(at, at + 1_000).map((sign) => String.fromCodePoint(sign))
      expect(text(await inEveryFace(signs.join(' ')))).toContain('pdfaid:part>2')
    }
  }, 60_000)

  it('tilfeldige tegn, også slike som ikke finnes', async () => {
    const sign = fc.oneof(
      fc.integer({ min: 0, max: 0x10ffff }),
      fc.integer({ min: 0, max: 0x2fff }),
      fc.integer({ min: 0x300, max: 0x36f }),
      fc.integer({ min: 0x590, max: 0x7ff }),
      fc.integer({ min: 0x1d400, max: 0x1f9ff }),
      fc.constantFrom(0x20bf, 0x61, 0x200d, 0xfe0f, 0xd800, 0xdc00, 0x1f1f3),
    )
    const any = fc
      .array(sign, { minLength: 1, maxLength: 60 })
      .map((signs) => signs.map((one) => String.fromCodePoint(one)).join(''))
    await fc.assert(
      fc.asyncProperty(any, async (tekst) => {
        expect(text(await inEveryFace(tekst))).toContain('pdfaid:part>2')
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  it.each([
    ['\u0007\u07eb'],
    ['*عربي* er tolket.'],
    ['**عربي** og ***עברית***'],
    ['**𝗩𝗶𝗸𝘁𝗶𝗴 𝖠** tekst'],
    ['*𝖠* og `𝖠` og **`𝖠`**'],
    ['pris `₿` og *₿* og **₿**'],
    ['```\n₿ عربي 漢 ߀\n```'],
    ['# عربي 𝖠\n\n## *₿*'],
    ['| عربي | 𝖠 |\n|---|---|\n| *߀* | `ⴰ` |'],
    ['> *ᚠᚢᚦ ᚁ*'],
    ['- ~~عربي~~ **漢**'],
    ['₿\u0336 og a\u20dd og n\u0308 og ß\u0303'],
    ['[𝖠𝖡](https://hnt.no/عربي/𝖠)'],
    ['![𝖠](https://hnt.no/漢.png)'],
    ['§ 2𝖠 a'],
  ])('%j i tekst, tittel, fakta, summer og underskrift', async (typed) => {
    const paper: Paper = {
      locale: 'nb',
      title: typed,
      mark: typed,
      blocks: [
        { kind: 'text', blocks: readTextTree(typed) },
        { kind: 'sums', rows: [typed, typed].map((term) => ({ term, amount: term })) },
        { kind: 'facts', facts: [{ term: typed, detail: typed }] },
        { kind: 'fill', text: typed },
        { kind: 'signatures', place: typed, by: [typed, typed] },
      ],
    }
    for (const standard of ['a-2a', 'ua-1'] as const)
      expect((await paperPdf([paper], madeAt, standard)).length).toBeGreaterThan(1_000)
  })
})

describe('Et tegn som ikke står i hver skrift', () => {
  it.each([
    ['Avtale 𝖠𝖡', 'Avtale [U+1D5A0][U+1D5A1]', ['𝖠', '𝖡']],
    ['₿\u0336', '[U+20BF U+0336]', ['₿\u0336']],
    ['₿ og ₽', '₿ og ₽', []],
    ['𝗩𝗩', '[U+1D5E9][U+1D5E9]', ['𝗩']],
    ['\ud800', '\ufffd', []],
  ])('%j står som %j, og sies i utkastet', async (typed, expected, told) => {
    expect(printable(typed, await knownSigns())).toBe(expected)
    expect((await paperLacks(`**${typed}**`, [])).signs).toEqual(told)
    expect((await paperLacks('tekst', [typed, null])).signs).toEqual(told)
  })

  it('arabisk i kursiv blir stående som arabisk', async () => {
    const order = {
      source: source.slice(0, source.indexOf('= #')),
      inputs: { tekst: 'عربي' },
      madeAt,
    }
    const read = await textOfPdf(
      await typesetPdf({ ...order, source: `${order.source}#emph(data.tekst)` }),
    )
    expect([...withoutSpace(read)].sort()).toEqual([...'عربي'].sort())
  })
})

describe('Skriftene', () => {
  it('er de som følger med, aldri noen som ligger på maskinen', async () => {
    const fonts = [...text(await inEveryFace('Æ ₿ ŋ عربي')).matchAll(/BaseFont\s*\/\w{6}\+(\S+)/g)]
    expect(fonts.length).toBeGreaterThan(3)
    for (const [, name] of fonts) expect(name).toMatch(/^Godfot/)
  })

  it('kan bare få et navn som er like langt', async () => {
    const [font = Buffer.alloc(0)] = await readFonts()
    expect(() => renamed(font, 'GodfotOne', 'Kort')).toThrow(RangeError)
    expect(() => renamed(font, 'Schibsted', 'GodfotOne')).toThrow(RangeError)
  })
})
