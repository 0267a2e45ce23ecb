import { globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asAccount, identityNumbers } from '../../test/builders/identity-number.ts'
import { findIdentityNumber, identityProblem } from './identity-number.rule.ts'

const whole = (min: number, max: number) => fc.integer({ min, max })
const padded = (max: number, length: number) =>
  whole(0, max).map((number) => String(number).padStart(length, '0'))
const thousands = (number: number, sign = ' ') => String(number).replace(/\B(?=(\d{3})+$)/g, sign)
const day = fc
  .tuple(whole(1, 28), whole(1, 12), whole(2010, 2032))
  .map(([d, m, y]) => `${String(d).padStart(2, '0')}.${String(m).padStart(2, '0')}.${y}`)
const phone = fc.tuple(whole(20, 99), padded(99, 2), padded(99, 2), padded(99, 2))

type Span = readonly [least: number, most: number]

/** A table of small figures, by how many columns and rows it has and what its figures are. */
const digitTable = (columns: Span, rows: Span, figure: Span): fc.Arbitrary<string> =>
  fc
    .tuple(whole(...columns), whole(...rows), fc.constantFrom('\t', ';', ' | ', ', '))
    .chain(([width, height, sign]) =>
      fc
        .array(fc.array(whole(...figure), { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        })
        .map((table) => table.map((row) => row.join(sign)).join('\n')),
    )

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
  [
    'saksnumre i et arkiv',
    fc
      .tuple(whole(2001, 2026), whole(10_000, 99_999), whole(1, 999))
      .map(([y, n, d]) => `sak ${y}/${n}, ${y}/${n}-${d}`),
  ],
  [
    'forskrifter og lover',
    fc
      .tuple(whole(1, 28), whole(10, 12), whole(2001, 2012), whole(1, 999))
      .map(
        ([d, m, y, n]) => `FOR-${y}-${m}-${String(d).padStart(2, '0')}-${n}, ${d}.${m}.${y}-${n}`,
      ),
  ],
  [
    'et regnskap med tall på seks og fem sifre, i celler, med tabulator og med mellomrom',
    fc
      .array(fc.tuple(whole(100_000, 999_999), whole(10_000, 99_999), padded(999_999, 6)), {
        minLength: 8,
        maxLength: 30,
      })
      .chain((rows) =>
        fc
          .constantFrom(' | ', '\t', ';', ' ')
          .map((sign) => rows.map((row) => row.join(sign)).join('\n')),
      ),
  ],
  [
    'et regnskap med runde tall',
    fc
      .array(fc.tuple(whole(100, 999), whole(10, 99)), { minLength: 5, maxLength: 20 })
      .map((rows) => rows.map(([a, b]) => `| ${a}000 | ${b}000 |`).join('\n')),
  ],
  [
    'en dag i hver rad, og et tall på fem sifre',
    fc
      .array(fc.tuple(day, whole(10_000, 99_999)), { minLength: 12, maxLength: 60 })
      .map((rows) => rows.map((row) => row.join(';')).join('\n')),
  ],
  [
    'en liste over vedtak med dag og nummer',
    fc
      .array(fc.tuple(day, whole(10_000, 99_999)), { minLength: 12, maxLength: 60 })
      .map((rows) => rows.map(([on, number]) => `- vedtak ${on} nr. ${number}`).join('\n')),
  ],
  [
    'kontoer med punktum',
    fc.tuple(padded(9_999, 4), padded(999_999, 6)).map(([bank, rest]) => {
      const account = asAccount(`${bank}${rest}`) ?? '12345678903'
      return `${account.slice(0, 4)}.${account.slice(4, 6)}.${account.slice(6)}`
    }),
  ],
  [
    'bøker og strekkoder',
    fc
      .tuple(padded(99, 2), padded(99_999, 5), padded(9, 1))
      .map(([a, b, c]) => `ISBN 978-82-${a}-${b}-${c}, 82-${a}-${b}-${c}, GTIN 70${a}${b}${c}123`),
  ],
  [
    'beløp med fotnoter',
    fc
      .array(whole(10_000, 9_999_999), { minLength: 2, maxLength: 6 })
      .map((row) => row.map((each, i) => `${thousands(each)}${'¹²³⁴⁵⁶'[i]}`).join(' ')),
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
    const table = readFileSync('src/modules/parties/packaged/population.table.ts', 'utf8')
    const rows = table.split('\n').filter((line) => /^\d{4} \d/.test(line))
    expect(rows.length).toBeGreaterThan(400)
    for (const sign of [' ', '\t', ';', ' | ', ',', '\n']) {
      expect(identityProblem(rows.join('\n').replaceAll(' ', sign)), sign).toBeNull()
    }
  })

  it('papirene i dette huset slipper gjennom', () => {
    const papers = globSync(['*.md', 'docs/**/*.md'])
    expect(papers.length).toBeGreaterThan(30)
    for (const path of papers) {
      expect(identityProblem(readFileSync(path, 'utf8')), path).toBeNull()
    }
  })

  /** What can be mistaken, and how often at most. */
  it.each<[string, fc.Arbitrary<string>, number]>([
    ['elleve sifre med KID foran', padded(99_999_999_999, 11).map((all) => `KID ${all}`), 0.003],
    [
      'en konto uten punktum, med ord foran',
      fc
        .tuple(padded(9_999, 4), padded(999_999, 6))
        .map((both) => `Konto ${asAccount(both.join('')) ?? ''}`),
      0.03,
    ],
    [
      'en telefon i et annet land',
      padded(999_999_999, 9).map(
        (all) => `+46${all}, +46 ${all.replace(/(..)(...)(..)/, '$1 $2 $3 ')}`,
      ),
      0.005,
    ],
    [
      'en dag med måneden i ord, og så fem sifre',
      fc
        .tuple(whole(1, 28), whole(2010, 2032), whole(10_000, 99_999))
        .map(([d, y, figure]) => `${d}. juni ${y}, ${figure}`),
      0.006,
    ],
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

describe('Tabeller med små tall er sjelden fødselsnummer', () => {
  it.each<[string, fc.Arbitrary<string>, number]>([
    ['elleve tall på ett siffer i en rad', digitTable([11, 11], [1, 1], [0, 9]), 0.004],
    ['elleve små tall på ett siffer i en rad', digitTable([11, 11], [1, 1], [0, 3]), 0.006],
    ['en tabell med tall på ett siffer', digitTable([11, 20], [2, 12], [0, 9]), 0.01],
    ['en tabell med små tall på ett siffer', digitTable([11, 20], [2, 12], [0, 3]), 0.01],
    ['ett siffer på hver linje', digitTable([1, 1], [11, 60], [0, 9]), 0.01],
    ['en tabell med tall på to til fem sifre', digitTable([3, 6], [1, 12], [10, 99_999]), 0.008],
    [
      'en dag og to eller tre små tall',
      fc
        .array(fc.tuple(day, whole(10, 999), whole(10, 999)), { minLength: 1, maxLength: 12 })
        .map((rows) => rows.map((row) => row.join(' | ')).join('\n')),
      0.01,
    ],
    ['en tabell med tall på to og tre sifre', digitTable([4, 6], [1, 12], [10, 199]), 0.008],
  ])('%s', (_name, writing, most) => {
    expect(share(writing, 4_000)).toBeLessThan(most)
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
  ['halve kommentarer', '<!--'.repeat(50_000)],
  ['navn i JSON', '{"a":1,'.repeat(28_571)],
  ['dager i ord', '1. januar 1975 '.repeat(13_333)],
  ['ord foran nummer', '1 personnummer '.repeat(13_333)],
  ['snudde tegn', '\u202e12 '.repeat(50_000)],
  ['hevede sifre', '¹²³ '.repeat(50_000)],
  ['linjer', '12345\n'.repeat(33_333)],
]

/** The least that some runs took, so that what else the machine does counts for little; no more runs than tell it is below `enough`. */
function cost(work: () => unknown, enough = 0): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 6 && least >= enough; run += 1) {
    const before = performance.now()
    work()
    least = Math.min(least, performance.now() - before)
  }
  return least
}

/** Goes through a text once, sign by sign, with the least done for each. */
const plainScan = (text: string): string => text.replace(/[\s\S]/g, (sign) => sign)

/** How many plain scans a search costs; exact where it is not below `most`. */
function scansOf(text: string, most: number): number {
  const plain = cost(() => plainScan(text))
  return cost(() => identityProblem(text), most * plain) / plain
}

/** Were the search to grow faster than its text, it would be thousands. */
const mostScans = 200

describe('En tekst som er så lang som den får være', () => {
  const filler = 'Møtet er på Ørland.\n'

  it.each([0, 100_000, 524_280, 900_000, 1_048_560, 2_000_000])(
    'leses i biter, og nummeret finnes på si linje %s tegn inn',
    (place) => {
      const before = filler.repeat(Math.ceil(place / filler.length))
      const text = `${before}Født ${identityNumbers.fødselsnummer}.\n${filler.repeat(30_000)}`
      const line = before.split('\n').length
      expect(findIdentityNumber(text)).toEqual({ kind: 'identity-or-account', line })
    },
  )

  it('uten linjer er like godt lest', () => {
    const figures = '1 '.repeat(400_000)
    expect(identityProblem(figures)).toBeNull()
    expect(identityProblem(`${figures} i ${identityNumbers.fødselsnummer} i ${figures}`)).toBe(
      'identity-or-account',
    )
  })

  it('av tall på rad, koster mye mindre enn å samle dem', () => {
    expect(scansOf('1 '.repeat(2_000_000), 10)).toBeLessThan(10)
  })
})

describe('Søket vokser som teksten, og ikke mer', () => {
  it.each(hardest)('200 000 tegn av %s', (_name, text) => {
    expect(scansOf(text, mostScans)).toBeLessThan(mostScans)
  })
})
