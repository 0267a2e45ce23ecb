import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpuMsOf } from '../../test/cpu.ts'
import { extensionOf, safeFileName } from './file-name.rule.ts'

const family = '👨‍👩‍👧‍👦'
const bytesOf = (text: string) => new TextEncoder().encode(text).length
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        '😀',
        family,
        'o\u0302',
        '🇳🇴',
        '\u200D',
        '\uD800',
        '.',
        ' ',
        'CON',
        '/',
        '\0',
        'ø',
        '\u202E',
      ),
      { maxLength: 300 },
    )
    .map((parts) => parts.join('')),
)

describe('Et filnavn kan alltid lagres og lastes ned', () => {
  it.each([
    ['Særutskrift.pdf', 'Særutskrift.pdf'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['a"; filename="b.html', 'a_; filename=_b.html'],
    ['linje\r\nSet-Cookie: x=1', 'linje__Set-Cookie_ x=1'],
    ['snudd\u202Efdp.exe', 'snudd_fdp.exe'],
    ['C:\\vedtak.pdf', 'C__vedtak.pdf'],
    ['...', 'fil'],
    ['', 'fil'],
    [' \u200B . ', 'fil'],
    ['.pdf', 'fil.pdf'],
    ['...pdf', 'fil.pdf'],
    ['\uD800.pdf', '\uFFFD.pdf'],
    ['avtale\uDE00.pdf', 'avtale\uFFFD.pdf'],
    ['avtale.pdf. . ', 'avtale.pdf'],
    ['avtale.pdf\u202E\u200B', 'avtale.pdf'],
    ['avtale. .pdf', 'avtale.pdf'],
    ['null\0byte.pdf', 'null_byte.pdf'],
    ['to\u2028linjer.pdf', 'to_linjer.pdf'],
    ['usyn\u200Blig.pdf', 'usyn_lig.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['nul.txt', '_nul.txt'],
    ['Aux', '_Aux'],
    ['com1.vedtak.pdf', '_com1.vedtak.pdf'],
    ['LPT9 .pdf', '_LPT9.pdf'],
    ['konto.pdf', 'konto.pdf'],
    ['A\u030Arsmøte.pdf', 'Årsmøte.pdf'],
    [`${family}.pdf`, `${family}.pdf`],
    ['❤️‍🔥 👩🏽‍⚕️.pdf', '❤️‍🔥 👩🏽‍⚕️.pdf'],
    ['🏴\u{E0067}\u{E0062}\u{E007F}.pdf', '🏴.pdf'],
    ['čájehus.pdf', 'čájehus.pdf'],
  ])('«%s» blir til «%s»', (name, safe) => {
    expect(safeFileName(name)).toBe(safe)
  })

  it.each([
    ['a'.repeat(400), `${'a'.repeat(196)}.pdf`],
    [`😀${'x'.repeat(145)}`, `😀${'x'.repeat(145)}.pdf`],
    ['😀'.repeat(100), `${'😀'.repeat(49)}.pdf`],
    [`x${'😀'.repeat(100)}`, `x${'😀'.repeat(48)}.pdf`],
    [family.repeat(20), `${family.repeat(7)}.pdf`],
    ['q\u0303'.repeat(100), `${'q\u0303'.repeat(65)}.pdf`],
    ['ø'.repeat(300), `${'ø'.repeat(98)}.pdf`],
    ['🇳🇴'.repeat(40), `${'🇳🇴'.repeat(24)}.pdf`],
    [`${'a'.repeat(195)} ${'b'.repeat(50)}`, `${'a'.repeat(195)}.pdf`],
    [`a${'\u0301'.repeat(500)}`, 'fil.pdf'],
    ['x'.repeat(1_000_000), `${'x'.repeat(196)}.pdf`],
  ])('et langt navn kuttes mellom bokstaver, og beholder endelsen (%#)', (stem, kept) => {
    expect(safeFileName(`${stem}.pdf`)).toBe(kept)
  })

  it('hva som helst blir et navn som er gyldig, kort nok og likt neste gang', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const safe = safeFileName(name)
        expect(safe.isWellFormed()).toBe(true)
        expect(bytesOf(safe)).toBeLessThanOrEqual(200)
        expect(safe).not.toMatch(/[\p{Cc}<>:"/\\|?*\u202A-\u202E\u2066-\u2069]|^[. ]|[. ]$|^$/u)
        expect(safe).toBe(safe.normalize('NFC'))
        expect(safeFileName(safe)).toBe(safe)
      }),
      { numRuns: 2_000 },
    )
  })

  it('endelsen står alltid igjen', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('.pdf', '.DOCX', '.jpeg'), (stem, ending) => {
        expect(safeFileName(stem + ending).endsWith(ending)).toBe(true)
        expect(extensionOf(stem + ending)).toBe(ending.slice(1).toLowerCase())
      }),
      { numRuns: 2_000 },
    )
  })

  it('ingen bokstav og intet tegn deles', () => {
    const letters = (text: string) =>
      [...new Intl.Segmenter('nb', { granularity: 'grapheme' }).segment(text)].map(
        ({ segment }) => segment,
      )
    const letter = fc.constantFrom('😀', family, 'q\u0303', '🇳🇴', 'å', 'x', '👩🏽‍⚕️')
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 300 }), (parts) => {
        const whole = letters(parts.join(''))
        const kept = letters(safeFileName(`${parts.join('')}.pdf`).slice(0, -4))
        expect(whole.slice(0, kept.length)).toEqual(kept)
      }),
    )
  })

  it.each<[string, string | null]>([
    ['protokoll.PDF', 'pdf'],
    ['protokoll.pdf \u200B', 'pdf'],
    ['Notat v1.2', null],
    ['Sak PS 49.17', null],
    ['.pdf', 'pdf'],
    ['protokoll.', null],
  ])('«%s» sier at fila er %s', (name, extension) => {
    expect(extensionOf(name)).toBe(extension)
  })

  it('et navn som er laget for å henge, leses på et øyeblikk', async () => {
    const ms = await cpuMsOf(() => {
      for (const sign of ['.', ' ', '\u200B', '\u200D', '😀\u200D', '\u0301'])
        safeFileName(`a${sign.repeat(500_000)}b`)
    })
    expect(ms).toBeLessThan(1_000)
  })
})
