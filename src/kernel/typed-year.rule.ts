import { type Reading, taken, unread } from './reading.model.ts'
import { oneLine, plainDigits } from './typed-text.rule.ts'

/** The years that make sense in a field, both ends among them. */
export type YearRange = { earliest: number; latest: number }

/** Agreements and what is paid by them; others are taken for a slip of the finger. */
export const agreementYears: YearRange = { earliest: 2000, latest: 2100 }

/** What is written before a year to say that it is one, or that something begins with it. */
const before =
  /^(?:(?:(?:kalender|regnskaps?|rekneskaps?|budsjett|økonomi)(?:år(?:et)?)?|år(?:et)?|year|i|in|for|fra|frå|from|og|med|the|f\.?o\.?m\.?)[.: ]+)+/
const after = /(?:[.,;:)\s]| ?\p{Dash})+$/u

/**
 * The year that a text names: `2018`, `år 2018`, `2018.`, `2 018`, `2018,0`. A year of two digits, a day and a span of
 * years are told, with the one year that may be meant.
 */
export function readYear(typed: string, range: YearRange): Reading<number> {
  const text = plainDigits(oneLine(typed)).toLowerCase()
  if (text === '') return unread({ code: 'empty' })
  const bare = text
    .replace(/^[('’«]+/, '')
    .replace(before, '')
    .replace(after, '')
    .replace(/»$/, '')
  const [, thousand, rest] = /^(\d)[ .,’']?(\d{3})(?:[.,]0+)?$/.exec(bare) ?? []
  if (thousand === undefined || rest === undefined) {
    return unread({ code: 'not-a-year', typed, meant: meantBy(bare, range) })
  }
  const year = Number(thousand + rest)
  return isIn(year, range) ? taken(year) : unread({ code: 'year-outside', typed, ...range })
}

/** The one year that a longer or shorter text can stand for. */
function meantBy(text: string, range: YearRange): number | null {
  const found = /^['’]?\d{2}$/.test(text)
    ? [18, 19, 20, 21].map((century) => century * 100 + Number(text.slice(-2)))
    : (text.match(/(?<!\d)\d{4}(?!\d)/g) ?? []).map(Number)
  const [only, other] = found.filter((year) => isIn(year, range))
  const isSpan =
    /\d[/\p{Dash}] ?\d{2}$/u.test(text) && !/\d{4}[/\p{Dash}]\d{2}[/\p{Dash}]/u.test(text)
  return other === undefined && !isSpan ? (only ?? null) : null
}

const isIn = (year: number, { earliest, latest }: YearRange): boolean =>
  earliest <= year && year <= latest
