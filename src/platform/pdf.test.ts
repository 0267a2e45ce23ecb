import { describe, expect, it } from 'vitest'
import { textOfPdf, withoutSpace } from '../../test/paper-text.ts'
import { instant } from '../kernel/day.model.ts'
import { knownSigns } from './paper-fonts.ts'
import { typesetPdf } from './pdf.ts'
import { printable, unprintableSigns } from './printable.ts'

const source = `
#let data = json(bytes(sys.inputs.data))
#set document(title: data.tittel)
#set text(font: text-fonts, lang: "nb")
= #data.tittel
#data.tekst
`
const madeAt = instant('2017-11-24T09:00:00.000Z')
const text = (of: Uint8Array) => Buffer.from(of).toString('latin1')
const printed = (tekst: string) => typesetPdf({ source, inputs: { tittel: 'A', tekst }, madeAt })

it('Samme bestilling gir samme fil, bit for bit', async () => {
  const order = { source, inputs: { tittel: 'Avtale', tekst: 'Snåase og Raarvihke' }, madeAt }
  expect(await typesetPdf(order)).toEqual(await typesetPdf(order))
  expect(text(await typesetPdf(order)).slice(0, 8)).toBe('%PDF-1.7')
})

it('Fila er arkivformat, og tåler kravet om universell utforming', async () => {
  const order = { source, inputs: { tittel: 'Avtale', tekst: 'Ærlig talt' }, madeAt }
  expect(text(await typesetPdf(order))).toContain('pdfaid:part>2')
  expect(text(await typesetPdf({ ...order, standard: 'ua-1' }))).toContain('pdfuaid')
})

it('Tekst fra brukere blir aldri lest som oppmerking', async () => {
  await expect(printed('#panic("nei") *fet* $x$ = overskrift')).resolves.toBeTruthy()
})

it('Feil i malen er en feil hos oss, og sies', async () => {
  await expect(typesetPdf({ source: '#finnesikke', inputs: {}, madeAt })).rejects.toThrow('Typst')
})

describe('Hver bokstav som folk i Norge skriver, kan trykkes', () => {
  it.each([
    ['norsk', 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ abcdefghijklmnopqrstuvwxyzæøå éèêóòôàâüäöë'],
    ['nordsamisk', 'ÁáČčĐđŊŋŠšŦŧŽž Porsáŋgu Kárášjohka Guovdageaidnu Deatnu Unjárga'],
    ['lulesamisk', 'ÁáÅåŃńÑñŊŋÄä Divtasvuodna Hábmer'],
    ['sørsamisk', 'ÏïÆæÖöÅåÄäØø Snåase Raarvihke Plassje Njaarke'],
    ['skoltesamisk', 'ÂâČčƷʒǮǯĐđǦǧǤǥǨǩŊŋÕõŠšŽžÅåÄä ʹ ʼ ˈ Njauddâm'],
    ['enaresamisk', 'ÁáÂâČčĐđŊŋŠšŽžÄäÖö'],
    ['kvensk', 'ÄäÖöŠšŽžĐđ Porsanki Raisi Omasvuono'],
    [
      'europeisk',
      'ÀÂÃÇÈÊËÌÍÎÑÒÔÕÙÚÛÝÞßàâãçèêëìíîðñòôõùúûýþÿĀāĂăĄąĆćĈĉĊċĎďĒēĔĕĖėĘęĚěĜĝ ĞğĠġĢģĤĥĦħĨĩĪīĬĭ ĮįİıĲĳĴĵĶķĸĹĺĻļĽľĿŀŁłŅņŇňŌōŎŏŐőŒœŔŕŖŗŘřŚś ŜŝŞşŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżȘșȚțẀẁẂẃẄẅỲỳẞǺǻǼǽǾǿ',
    ],
    ['gresk', 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨ αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώ'],
    ['kyrillisk', 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґЁё'],
    [
      'tegn',
      '←↑→↓↔⇐⇒⇔✓✔✗☐☑☒≤≥≠≈± ×÷−½¼¾⅓⅔‰%§¶€£$¤†‡•·◦▪■ □●○▲►◆★–—‑«»„“”‘’‚‹›…° ′″²³¹⁴ₙ₂ªº©®™№∞√∑∆∈ΩΔπ☎✉⚠➢①',
    ],
  ])('%s', async (_title, signs) => {
    for (const tekst of [signs, signs.normalize('NFD')]) {
      const pdf = await printed(tekst)
      expect(withoutSpace(await textOfPdf(pdf))).toBe(`A${withoutSpace(signs)}`)
      expect(text(pdf)).toContain('pdfaid:part>2')
    }
  })
})

it('Hver latinske bokstav i skriftene kan leses tilbake, én gang', async () => {
  const { own, other } = await knownSigns()
  const letters = [...new Set([...own, ...other])]
    .map((sign) => String.fromCodePoint(sign))
    .filter((sign) => /[[\p{Script=Latin}&&\p{L}]--[\ufb00-\ufb06]]/v.test(sign.normalize('NFC')))
    .map((sign) => sign.normalize('NFC'))
  expect(letters.length).toBeGreaterThan(800)
  const read = await textOfPdf(await printed(letters.join(' ')))
  expect(read.trim().split(/\s+/).slice(1).join(' ')).toBe(letters.join(' '))
})

describe('Et tegn som ingen skrift har', () => {
  it.each([
    ['漢字', '[U+6F22][U+5B57]', ['漢', '字']],
    ['takk 🫶 !', 'takk [U+1FAF6] !', ['🫶']],
    ['👩‍👩‍👧', '[U+1F469 U+1F469 U+1F467]', ['👩‍👩‍👧']],
    ['ja ✓\ufe0f', 'ja ✓', []],
    ['sam\u00adhandling', 'samhandling', []],
    ['\ue123', '[U+E123]', ['\ue123']],
    ['en\u200bto\u2060tre', 'entotre', []],
  ])('%j står som %j, og fila er fortsatt arkivformat', async (tekst, expected, told) => {
    const known = await knownSigns()
    expect(printable(tekst, known)).toBe(expected)
    expect(unprintableSigns(`${tekst} ${tekst}`, known)).toEqual(told)
    const pdf = await printed(tekst)
    expect(text(pdf)).toContain('pdfaid:part>2')
    expect(withoutSpace(await textOfPdf(pdf))).toBe(`A${withoutSpace(expected)}`)
  })
})
