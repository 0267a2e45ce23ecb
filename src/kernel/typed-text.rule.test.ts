import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, oneLine, plainDigits } from './typed-text.rule.ts'

describe('Tekst som er skrevet på en annen måte, er den samme', () => {
  it.each([
    ['en ring som står for seg selv', 'Sna\u030Asa', 'Snåsa'],
    ['en myk bindestrek fra Word', 'sam\u00adarbeids\u00adavtale', 'samarbeidsavtale'],
    ['et mellomrom uten bredde', 'Ver\u200bdal', 'Verdal'],
    ['et ordskille uten bredde', 'Ver\u2060dal', 'Verdal'],
    ['et bytemerke først', '\ufeffVerdal', 'Verdal'],
    ['en sammenføyer mellom latinske bokstaver', 'Ver\u200ddal', 'Verdal'],
    ['et retningsmerke', '\u202eladreV\u202c', 'ladreV'],
    ['et nulltegn', 'Ver\0dal', 'Verdal'],
    ['usynlige merkelapper', 'Verdal\u{e0041}\u{e0042}', 'Verdal'],
    ['et halvt tegn', 'Verdal\ud800', 'Verdal\ufffd'],
    ['linjeskift fra Windows', 'a\r\nb\rc', 'a\nb\nc'],
    ['linjeskift fra andre steder', 'a\u2029b\u0085c', 'a\nb\nc'],
  ])('%s', (_, typed, kept) => expect(cleanText(typed)).toBe(kept))

  it.each([
    ['en familie av tegn', '👩\u200d👧'],
    ['flagget til Skottland', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['hindi', 'क्\u200dष'],
    ['persisk', 'می\u200cخواهم'],
    ['fast mellomrom i en lang tekst', '10\u00a0000 kroner'],
    ['innrykk og tomme linjer', 'a\n\n\tb  c'],
    ['et linjeskift inne i en celle', 'Verdal\u2028Levanger | 100'],
    ['samiske bokstaver', 'Deatnu Kárášjohka Unjárga'],
  ])('%s blir stående', (_, typed) => expect(cleanText(typed)).toBe(typed))

  it.each([
    ['mellomrom rundt og dobbelt', '  Kari   Nordmann ', 'Kari Nordmann'],
    ['fast og smalt mellomrom', 'Kari\u00a0Mo\u202fBerg', 'Kari Mo Berg'],
    ['linjeskift og innrykk', 'Kari\r\n\tNordmann', 'Kari Nordmann'],
    ['bare usynlige tegn', ' \u200b\u00a0\ufeff', ''],
  ])('Én linje: %s', (_, typed, kept) => expect(oneLine(typed)).toBe(kept))

  it('Det som er ryddet, ryddes ikke videre', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(cleanText(cleanText(typed))).toBe(cleanText(typed))
        expect(oneLine(oneLine(typed))).toBe(oneLine(typed))
      }),
    )
  })

  it('Siffer fra andre tastaturer', () => {
    expect(plainDigits('１２٣۴ ５')).toBe('1234 5')
  })
})
