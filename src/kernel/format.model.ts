import type { Day } from './day.model.ts'
import type { Ore } from './money.model.ts'
import type { Locale } from './words.model.ts'

/** A space that does not break; between thousands, before units and inside dates. */
export const nbsp = '\u00a0'

const months: Record<Locale, readonly string[]> = {
  nb: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  nn: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/** `24. november 2017`; in English `24 November 2017`. */
export function longDay(locale: Locale, of: Day): string {
  const [year, month, dayOfMonth] = of.split('-').map(Number) as [number, number, number]
  const point = locale === 'en' ? '' : '.'
  return [`${dayOfMonth}${point}`, months[locale][month - 1], String(year)].join(nbsp)
}

/** `november 2017`; in English `November 2017`. */
export const longMonth = (locale: Locale, of: Day): string =>
  [months[locale][Number(of.slice(5, 7)) - 1], of.slice(0, 4)].join(nbsp)

/** `24.11.2017`, the same in all languages. */
export function shortDay(of: Day): string {
  const [year, month, dayOfMonth] = of.split('-')
  return `${dayOfMonth}.${month}.${year}`
}

/** A whole number with its thousands apart: `138 840`. */
export function wholeNumber(number: number): string {
  const digits = String(Math.abs(number)).replace(/\B(?=(\d{3})+$)/g, nbsp)
  return number < 0 ? `\u2212${nbsp}${digits}` : digits
}

/** A number with a fixed count of decimals and the language's own separator: `6,00`. */
export function decimalNumber(locale: Locale, number: number, decimals: number): string {
  const [whole = '0', fraction] = Math.abs(number).toFixed(decimals).split('.')
  const separator = locale === 'en' ? '.' : ','
  const text = wholeNumber(Number(whole)) + (fraction ? separator + fraction : '')
  return number < 0 && Number(text.replace(/\D/g, '')) !== 0 ? `\u2212${nbsp}${text}` : text
}

/** A number with the decimals that it has, and no more than so many: `66,7`, `12,3456`, `50`. */
export function exactNumber(locale: Locale, number: number, most: number): string {
  const decimals =
    number
      .toFixed(most)
      .replace(/\.?0*$/, '')
      .split('.')[1] ?? ''
  return decimalNumber(locale, number, decimals.length)
}

/** Kroner without unit; øre only where there are any: `99 310` or `12,50`. */
export const kronerText = (locale: Locale, amount: Ore): string =>
  amount % 100 === 0 ? wholeNumber(amount / 100) : decimalNumber(locale, amount / 100, 2)

/** A share as percent with one decimal: `9,2 %`. */
export const percentText = (locale: Locale, share: number): string =>
  `${decimalNumber(locale, share * 100, 1)}${nbsp}%`

/** A part of a whole as it was stated: `12,3456 %`, or `1/3` where no percentage is exact. */
export function fractionText(locale: Locale, numerator: number, denominator: number): string {
  const millionths = (numerator * 1_000_000) / denominator
  return Number.isInteger(millionths)
    ? `${exactNumber(locale, millionths / 10_000, 4)}${nbsp}%`
    : `${numerator}/${denominator}`
}

const conjunction: Record<Locale, string> = { nb: 'og', nn: 'og', en: 'and' }

/** Names in a row: `Heim, Hitra og Orkland`. */
export function listed(locale: Locale, names: readonly string[]): string {
  const [last = '', ...before] = names.toReversed()
  return before.length === 0
    ? last
    : `${before.reverse().join(', ')} ${conjunction[locale]} ${last}`
}

const numberWords: Record<Locale, string> = {
  nb: 'ingen én to tre fire fem seks sju åtte ni ti elleve tolv',
  nn: 'ingen éin to tre fire fem seks sju åtte ni ti elleve tolv',
  en: 'no one two three four five six seven eight nine ten eleven twelve',
}

/** A count as a word up to twelve, as figures from there: `to`, `20`. */
export const counted = (locale: Locale, count: number): string =>
  numberWords[locale].split(' ')[count] ?? wholeNumber(count)

/** With the first letter large, as a sentence begins. */
export const opening = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)
