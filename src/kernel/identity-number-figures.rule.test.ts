import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asAccount } from '../../test/builders/identity-number.ts'
import { identityProblem } from './identity-number.rule.ts'

const whole = (min: number, max: number) => fc.integer({ min, max })
const padded = (max: number, length: number) =>
  whole(0, max).map((number) => String(number).padStart(length, '0'))
const thousands = (number: number, sign = ' ') => String(number).replace(/\B(?=(\d{3})+$)/g, sign)
const day = fc
  .tuple(whole(1, 28), whole(1, 12), whole(2010, 2032))
  .map(([d, m, y]) => `${String(d).padStart(2, '0')}.${String(m).padStart(2, '0')}.${y}`)
const phone = fc.tuple(whole(20, 99), padded(99, 2), padded(99, 2), padded(99, 2))

/** What agreements, cases and tables are full of. */
const figures: [string, fc.Arbitrary<string>][] = [
  ['beløp', whole(0, 99_999_999).map((amount) => `kr ${thousands(amount)},-`)],
  ['store beløp', whole(1_000_000_000, 99_999_999_999).map((amount) => `${thousands(amount)} kr`)],
  ['beløp med punktum', whole(0, 2_000_000_000).map((amount) => `${thousands(amount, '.')},50`)],
  [
    'rader av beløp',
    fc
      .array(whole(0, 9_999_999), { minLength: 3, maxLength: 9 })
      .map((row) => `| ${row.map((each) => thousands(each)).join(' | ')} |`),
  ],
  [
    'dager',
    fc.tuple(day, day).map(([from, until]) => `Fra ${from} til ${until}, ${from}–${until}.`),
  ],
  [
    'dager med beløp',
    fc.tuple(day, whole(1_000, 999_999)).map(([on, amount]) => `| ${on} | ${thousands(amount)} |`),
  ],
  [
    'telefoner',
    phone.map(([a, b, c, d]) => `Tlf. +47 ${a} ${b} ${c} ${d} / 0047 ${a}${b}${c}${d}`),
  ],
  [
    'telefonlister',
    fc
      .array(phone, { minLength: 2, maxLength: 6 })
      .map((all) => all.map((each) => each.join(' ')).join('\n')),
  ],
  [
    'organisasjonsnummer',
    fc
      .tuple(whole(800, 999), padded(999, 3), padded(999, 3), padded(9999, 4))
      .map(
        ([a, b, c, post]) => `Org.nr. ${a} ${b} ${c} MVA, ${post} Levanger, ${a}${b}${c} ${post}`,
      ),
  ],
  [
    'saksnumre',
    fc
      .tuple(whole(10, 26), whole(1, 99_999), whole(1, 99))
      .map(([y, n, d]) => `20${y}/${n}-${d}, ${y}/0${n}-${d}, HOD ${y}/${n}, PS ${d}/${y}`),
  ],
  ['rader av årstall', whole(1990, 2030).map((y) => [y, y + 1, y + 2, y + 3, y + 4].join(' '))],
  [
    'rader av prosenter',
    fc
      .array(whole(0, 999), { minLength: 5, maxLength: 12 })
      .map((row) => row.map((each) => (each / 10).toFixed(1).replace('.', ',')).join(' ')),
  ],
  [
    'rader av små tall',
    fc.array(whole(10, 99), { minLength: 6, maxLength: 14 }).map((row) => row.join(' ')),
  ],
  [
    'strekkoder og kundenumre',
    fc
      .tuple(padded(999_999_999, 9), whole(70, 75))
      .map(([tail, head]) => `GLN ${head}${tail}12, KID ${tail}00012345678`),
  ],
  ['sikre kjennetegn', fc.uuid().map((id) => `https://eksempel.no/sak/${id}`)],
  [
    'sjekksummer',
    fc
      .array(whole(0, 15), { minLength: 64, maxLength: 64 })
      .map((all) => `sha256:${all.map((each) => each.toString(16)).join('')}`),
  ],
  [
    'kontoer med mellomrom, fra banker med 86 til 99',
    fc.tuple(whole(8_600, 9_999), padded(999_999, 6)).map(([bank, rest]) => {
      const account = asAccount(`${bank}${rest}`)
      return account === null
        ? ''
        : `${account.slice(0, 4)} ${account.slice(4, 6)} ${account.slice(6)}`
    }),
  ],
]

const share = (writing: fc.Arbitrary<string>, runs = 20_000): number => {
  const texts = fc.sample(writing, { numRuns: runs, seed: 2026 })
  return texts.filter((text) => identityProblem(text) !== null).length / texts.length
}

describe('Tall i avtaler og saker er ikke fødselsnummer', () => {
  it.each(figures)('%s', (_name, writing) => {
    expect(share(writing, 3_000)).toBe(0)
  })

  it('en hel avtale full av tall slipper gjennom', () => {
    const agreement = figures
      .map(([, writing]) => fc.sample(writing, { numRuns: 40, seed: 7 }).join('\n'))
      .join('\n\n')
    expect(identityProblem(agreement)).toBeNull()
  })

  it('folketallene i hver kommune siden 2012 slipper gjennom, som liste, tabell og CSV', () => {
    const table = readFileSync('src/modules/parties/population.table.ts', 'utf8')
    const rows = table.split('\n').filter((line) => /^\d{4} \d/.test(line))
    expect(rows.length).toBeGreaterThan(400)
    for (const sign of [' ', '\t', ';', ' | ', ',', '\n']) {
      expect(identityProblem(rows.join('\n').replaceAll(' ', sign)), sign).toBeNull()
    }
  })

  it('papirene i dette huset slipper gjennom', () => {
    for (const path of ['README.md', 'CHANGELOG.md', 'docs/bruk/felles-kostnader.md']) {
      expect(identityProblem(readFileSync(path, 'utf8')), path).toBeNull()
    }
  })

  /** What can be mistaken, and how often at most. */
  it.each<[string, fc.Arbitrary<string>, number]>([
    ['elleve sifre uten ord foran', padded(99_999_999_999, 11), 0.012],
    [
      'seks sifre og så fem',
      fc.tuple(whole(100_000, 999_999), whole(10_000, 99_999)).map((both) => both.join(' ')),
      0.012,
    ],
    [
      'seks sifre og så fem i en tabell',
      fc.tuple(whole(100_000, 999_999), whole(10_000, 99_999)).map((both) => both.join(' | ')),
      0.003,
    ],
    [
      'en dag og så fem sifre',
      fc.tuple(day, whole(10_000, 99_999)).map((both) => both.join(' ')),
      0.006,
    ],
  ])('%s blir sjelden tatt feil', (_name, writing, most) => {
    expect(share(writing)).toBeLessThan(most)
  })
})

/** 200 000 signs of the hardest kinds. */
const hardest: [string, string][] = [
  ['enkeltsifre', '1 '.repeat(100_000)],
  ['par', '12 01 75 12345 '.repeat(13_333)],
  ['seks og fem', '010175 10085 '.repeat(15_384)],
  ['elleve', '01017510085 '.repeat(16_666)],
  ['én lang rad', '1'.repeat(200_000)],
  ['bare mellomrom', `1${' '.repeat(199_998)}1`],
  ['arabiske sifre', '٠١٢ '.repeat(50_000)],
  ['tankestreker', '–'.repeat(200_000)],
  ['halve entiteter', '&#'.repeat(100_000)],
  ['halve merker', '<a '.repeat(66_666)],
  ['prosenttegn', '%30'.repeat(66_666)],
]

describe('Søket er raskt', () => {
  it.each(hardest)('200 000 tegn av %s tar under 50 ms', (_name, text) => {
    const times = Array.from({ length: 8 }, () => {
      const before = process.cpuUsage()
      identityProblem(text)
      return process.cpuUsage(before).user / 1_000
    })
    expect(Math.min(...times)).toBeLessThan(50)
  })
})
