import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalNumber, kronerText, percentText, wholeNumber } from './format.model.ts'
import { ore } from './money.model.ts'
import {
  readAmount,
  readCount,
  readKroner,
  readKronerEach,
  readPercent,
  readPercentOrWhole,
  readRate,
} from './typed-number.rule.ts'
import { locales } from './words.model.ts'

/** What it was read as, or the problem; two readings with both. */
const told = (read: ReturnType<typeof readCount>) => {
  if (read.ok) return read.value
  const { problem } = read
  return 'readings' in problem ? problem.readings.join(' | ') : problem.code
}

describe('Beløp i kroner leses som det er skrevet, eller ikke i det hele tatt', () => {
  it.each([
    ['10 000', 1_000_000],
    ['10\u00a0000', 1_000_000],
    ['10\u202f000', 1_000_000],
    ["10'000", 1_000_000],
    ['10’000', 1_000_000],
    ['10.000', 1_000_000],
    ['10.505', 1_050_500],
    ['1.000.000', 100_000_000],
    ['1,000,000', 100_000_000],
    ['10.000,50', 1_000_050],
    ['10,000.50', 1_000_050],
    ['10 000,50', 1_000_050],
    ['10 000.50', 1_000_050],
    ['7,50', 750],
    ['7.5', 750],
    ['99.310,-', 9_931_000],
    ['1000000000', 100_000_000_000],
    [',5', 50],
    ['7,', 700],
    ['kr 7', 700],
    ['kr. 7', 700],
    ['NOK 7', 700],
    ['kroner 7', 700],
    ['7 kr', 700],
    ['7 kroner', 700],
    ['100,-', 10_000],
    ['100:-', 10_000],
    ['1.500,-', 150_000],
    ['100,–', 10_000],
    ['−5', -500],
    ['–5', -500],
    ['- 5', -500],
    ['kr -5', -500],
    ['-kr 5', -500],
    ['+5', 500],
    ['1,5 mill.', 150_000_000],
    ['1.5 mill.', 150_000_000],
    ['1 500 tusen', 150_000_000],
    ['1.000.000 tusen', 100_000_000_000],
    ['1.500,5 tusen', 150_050_000],
    ['10 mill. kr', 1_000_000_000],
    ['10 millioner kroner', 1_000_000_000],
    ['2,25 mrd', 225_000_000_000],
    ['15 tusen', 1_500_000],
    ['１０ ０００', 1_000_000],
    ['٧٫٥', 750],
    ['0', 0],
    ['-0', 0],
    ['kr. 6,50', 650],
    ['kr.6,50', 650],
    ['kr: 6,50', 650],
    ['6,50,-', 650],
    ['kr 6,50,-', 650],
    ['100 kr,-', 10_000],
    ['100 kr.', 10_000],
    ['10.000.', 1_000_000],
    ['10 000;', 1_000_000],
    ['10 000 per år', 1_000_000],
    ['1,2 mill. kr pr. år', 120_000_000],
    ['10 000 kr i året', 1_000_000],
    ['6 kroner og 50 øre', 650],
    ['10 kr 5 øre', 1005],
    ['650 øre', 650],
    ['5 øre', 5],
  ])('«%s» tas imot', (typed, value) => expect(told(readKroner(typed))).toBe(value))

  it.each([
    ['0.505', 'too-many-decimals'],
    ['0,505', 'too-many-decimals'],
    ['1.0000', 'too-many-decimals'],
    ['7,500000', 'too-many-decimals'],
    ['00.505', 'too-many-decimals'],
    ['7,555', '7555'],
    ['6,505', '6505'],
    ['1,500', '1.5 | 1500'],
    ['-1,500', '-1.5 | -1500'],
    ['1,500 mill', '1500000 | 1500000000'],
    ['1.500 tusen', '1500 | 1500000'],
    ['1.234 mill', '1234000 | 1234000000'],
    ['1.000 mill', '1000000 | 1000000000'],
    ['kr 1.000 mill. per år', '1000000 | 1000000000'],
    ['-1.250 mrd kr', '-1250000000 | -1250000000000'],
    ['01017510084', 'identity-or-account'],
    ['01017510084 kr', 'identity-or-account'],
    ['01017510084,00', 'identity-or-account'],
    ['01017510084,-', 'identity-or-account'],
    ['kr 010175 10084', 'wrong-groups'],
    ['7,5555', 'too-many-decimals'],
    ['1234.567', 'too-many-decimals'],
    ['1 2', 'wrong-groups'],
    ['12 34', 'wrong-groups'],
    ['1234 567', 'wrong-groups'],
    ['0 505', 'wrong-groups'],
    ['10.00.000', 'wrong-groups'],
    ['1.000 000', 'wrong-groups'],
    ['1,2,3', 'wrong-groups'],
    ['1.2.2026', 'wrong-groups'],
    ['1e5', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['½', 'not-a-number'],
    ['10²', 'not-a-number'],
    ['(1 000)', 'not-a-number'],
    ['5-', 'not-a-number'],
    ['--5', 'not-a-number'],
    ['- -5', 'not-a-number'],
    ['-kr -5', 'not-a-number'],
    ['50 %', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['ti', 'not-a-number'],
    ['.', 'not-a-number'],
    ['kr', 'not-a-number'],
    ['10 EUR', 'not-a-number'],
    ['6 kr 150 øre', 'not-a-number'],
    ['6,5 øre', 'not-a-number'],
    ['/år', 'not-a-number'],
    ['6 kr per innbygger', 'per-other'],
    ['10 000 kr per kommune', 'per-other'],
    ['99999999999999999999', 'not-a-number'],
    [' \u200b ', 'empty'],
  ])('«%s» tas ikke imot', (typed, code) => expect(told(readKroner(typed))).toBe(code))
})

describe('En sats per innbygger er liten, så et punktum før tre sifre spørres det om', () => {
  it.each([
    ['6,50', 650],
    ['6.5', 650],
    ['6 kr per innbygger', 600],
    ['kr 6,50 per innbygger.', 650],
    ['6,50/innb', 650],
    ['6,50 kr/innb.', 650],
    ['6,50 kr / innbygger', 650],
    ['6,50 pr innb', 650],
    ['6,50 kroner per innbyggjar', 650],
    ['6,50 per innb. per år', 650],
    ['6,50 kr per innbygger og år', 650],
    ['6.50 kr per inhabitant', 650],
    ['6,50 per capita;', 650],
    ['6,50,-', 650],
    ['kr. 6,50', 650],
    ['650 øre per innbygger', 650],
    ['1,500 kr/innb.', '1.5 | 1500'],
    ['6,50 kr per kommune', 'per-other'],
    ['per innbygger', 'not-a-number'],
    ['0.505', 'too-many-decimals'],
    ['1.500', '1.5 | 1500'],
    ['1,500', '1.5 | 1500'],
    ['1 500', 150_000],
  ])('«%s»', (typed, value) => expect(told(readRate(typed))).toBe(value))
})

describe('Et beløp for hver kommune er ikke et beløp per innbygger', () => {
  it.each([
    ['10 000', 1_000_000],
    ['10 000 kr per kommune', 1_000_000],
    ['kr 10.000,- pr. kommune per år', 1_000_000],
    ['10 000 kr per innbygger', 'per-other'],
  ])('«%s»', (typed, value) => expect(told(readKronerEach(typed))).toBe(value))
})

describe('Der feltet ikke sier prosent, kan 1 være hele', () => {
  it.each([
    ['1', '1 | 100'],
    ['1,0', '1 | 100'],
    ['1.00', '1 | 100'],
    ['0,5', '0.5 | 50'],
    ['1 %', 10_000],
    ['1 prosent', 10_000],
    ['100', 1_000_000],
    ['1,5', 15_000],
    ['2', 20_000],
    ['0', 0],
  ])('«%s»', (typed, value) => expect(told(readPercentOrWhole(typed))).toBe(value))
})

describe('Prosent', () => {
  it.each([
    ['66,7 %', 667_000],
    ['66,7%', 667_000],
    ['66.7', 667_000],
    ['66,7 prosent', 667_000],
    ['66,7 pst.', 667_000],
    ['33,333', 333_330],
    ['33,3333', 333_333],
    ['0,5 %', 5_000],
    ['1', 10_000],
    ['66,7 %.', 667_000],
    ['66,7 % av partene', 667_000],
    ['33.333', '33.333 | 33333'],
    ['0,667', '0.667 | 66.7'],
    ['0.5', '0.5 | 50'],
    ['33,33333', 'too-many-decimals'],
    ['2/3', 'not-a-number'],
    ['10 kr', 'not-a-number'],
  ])('«%s»', (typed, value) => expect(told(readPercent(typed))).toBe(value))
})

describe('Antall er hele tall', () => {
  it.each([
    ['25', 25],
    ['1 000', 1000],
    ['1.000', 1000],
    ['12,0', 12],
    ['12.', 12],
    ['12 parter', 12],
    ['12 kommuner;', 12],
    ['12 stk.', 12],
    ['5 virkedager', 5],
    ['5 verkedagar før møtet', 5],
    ['1 dag', 1],
    ['2,5', 'too-many-decimals'],
    ['1,000', '1 | 1000'],
    ['1e1', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['0', 'number-outside'],
    ['-1', 'number-outside'],
    ['2001', 'number-outside'],
  ])('«%s»', (typed, value) => {
    expect(told(readCount(typed, { least: 1, most: 2000 }))).toBe(value)
  })
})

describe('Tall med to desimaler, slik årsverk og timer telles', () => {
  it.each([
    ['0,5', 50],
    ['12,25 årsverk', 1_225],
    ['1 000', 100_000],
    ['0', 0],
    ['1.5', 150],
    ['1.500', '1.5 | 1500'],
    ['1,500', '1.5 | 1500'],
    ['-1', 'number-outside'],
    ['1000000', 'number-outside'],
    ['0,125', 'too-many-decimals'],
    ['halv', 'not-a-number'],
  ])('«%s»', (typed, value) => {
    expect(told(readAmount(typed, { least: 0, most: 1_000_000 }))).toBe(value)
  })
})

describe('Det en side viser, kan skrives inn igjen', () => {
  const amounts = fc.integer({ min: -1e12, max: 1e12 }).map(ore)
  const everywhere = { least: -1e12, most: 1e12 }

  it.each(locales)('Beløp, satser, prosenter og antall (%s)', (locale) => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(told(readKroner(kronerText(locale, amount)))).toBe(amount)
        expect(told(readKroner(`${kronerText(locale, amount)} kr`))).toBe(amount)
        expect(told(readRate(decimalNumber(locale, amount / 100, 2)))).toBe(amount)
        expect(told(readCount(wholeNumber(amount), everywhere))).toBe(amount)
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
        expect(told(readPercent(percentText(locale, tenths / 1000)))).toBe(tenths * 1000)
      }),
    )
  })

  it('Et tall leses aldri som et annet: sifrene er de samme', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789., -'), maxLength: 12 })
    fc.assert(
      fc.property(typed, (text) => {
        const read = readKroner(text)
        if (!read.ok) return
        const [whole = '', fraction = ''] = (Math.abs(read.value) / 100).toFixed(2).split('.')
        const kept = (digits: string) => digits.replace(/^0+/, '').replace(/0+$/, '')
        expect(kept(text.replace(/\D/g, ''))).toBe(kept(whole + fraction))
      }),
      { numRuns: 2000 },
    )
  })
})
