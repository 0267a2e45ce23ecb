import { type Day, day, daysBetween, parseDay } from './day.model.ts'
import { type Reading, taken, unread } from './reading.model.ts'
import { oneLine, plainDigits } from './typed-text.rule.ts'

/** The days that make sense in a field, both ends among them. */
export type DayRange = { earliest: Day; latest: Day }

/** Agreements and what follows of them: the health trusts began in 2002, and nothing is agreed for the next century. */
export const agreementDays: DayRange = { earliest: day('2000-01-01'), latest: day('2099-12-31') }

/** The days that one may look back at or ahead to. */
export const lookupDays: DayRange = { earliest: day('1950-01-01'), latest: day('2099-12-31') }

/**
 * The one day that a text names, as people write it: `1. januar 2029`, `28.11.26`, `28/11/2026`, `28112026`,
 * `fredag 27. november 2026`. The day comes before the month; a year of two digits is in the century that the
 * range leaves, unless that is far ahead: `99` is asked about, and so is `27-02-01`, which can have its year first.
 * What names no day, two days or one outside the range is told, never guessed.
 */
export function readDay(typed: string, range: DayRange): Reading<Day> {
  const { text, weekday } = folded(typed)
  if (text === '') {
    return unread(oneLine(typed) === '' ? { code: 'empty' } : { code: 'not-a-day', typed })
  }
  const parts = partsOf(text)
  if (parts === null) {
    const isWithoutYear =
      yearless.test(text) || isNamed(/^(\d{1,2})\.? ?(\p{L}+)$/u.exec(text)?.[2])
    return unread({ code: isWithoutYear ? 'day-without-year' : 'not-a-day', typed })
  }
  const dayFirst = daysOf(parts)
  if (dayFirst.length === 0) return unread(impossible(typed, parts, range))
  const yearFirst = yearFirstIn(text)
  const named = [...new Set([...dayFirst, ...(yearFirst ? daysOf(yearFirst) : [])])].sort()
  const within = named.filter((each) => isInRange(each, range))
  const onWeekday = within.filter((each) => weekdayOf(each) === weekday)
  const [only, other] = onWeekday.length > 0 ? onWeekday : within
  if (other !== undefined) return unread({ code: 'two-days', typed, readings: within })
  if (parts.year.length === 2 && only !== undefined && only >= farAhead) {
    const readings = named.filter((each) => each === only || isCenturyBefore(each, only))
    return unread({ code: 'two-days', typed, readings })
  }
  if (only === undefined) return unread(outside(typed, parts, range))
  return weekday !== null && weekday !== weekdayOf(only)
    ? unread({ code: 'other-weekday', typed, meant: only })
    : taken(only)
}

/** Every day that the parts can mean: a year of two digits is one of each century. */
function daysOf(parts: Parts): Day[] {
  const { year } = parts
  const years = year.length === 2 ? centuries.map((each) => each + year) : [year]
  return years.flatMap((each) => dayOf({ ...parts, year: each }) ?? [])
}

/** `27-02-01` and `270201` as 1 February 2027; with full stops or slashes the day is always first. */
function yearFirstIn(text: string): Parts | null {
  const [, year, , month, dayOfMonth] = /^(\d{2})([- ]?)(\d{2})\2(\d{2})$/.exec(text) ?? []
  return year === undefined ? null : parts(year, month, dayOfMonth)
}

const isCenturyBefore = (one: Day, other: Day): boolean =>
  Number(other.slice(0, 4)) - Number(one.slice(0, 4)) === 100 && one.slice(4) === other.slice(4)

/** Monday is 0. */
export const weekdayOf = (of: Day): number => ((daysBetween(aMonday, of) % 7) + 7) % 7
const aMonday = day('2018-01-01')

/** From here on a year of two digits is as likely one that has been. */
const farAhead = day('2050-01-01')
const centuries = ['18', '19', '20', '21']
const yearless = /^\d{1,2}[-/. ]\d{1,2}[.]?$/

const weekdays = [
  ['mandag', 'måndag', 'monday'],
  ['tirsdag', 'tysdag', 'tuesday'],
  ['onsdag', 'wednesday'],
  ['torsdag', 'thursday'],
  ['fredag', 'friday'],
  ['lørdag', 'laurdag', 'saturday'],
  ['søndag', 'sundag', 'sunday'],
]
const months = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['mars', 'march'],
  ['april'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september', 'septembar'],
  ['oktober', 'october'],
  ['november'],
  ['desember', 'december'],
]

/** Whole, or cut off after two, three or four letters. */
const placeOf = (words: readonly (readonly string[])[], typed: string, shortest: number): number =>
  words.findIndex((names) =>
    names.some(
      (name) =>
        name === typed || (typed.length >= shortest && typed.length <= 4 && name.startsWith(typed)),
    ),
  )

/** The number of the month that a word names, whole or cut off; null where it names none. */
export function monthOf(word: string): number | null {
  const place = placeOf(months, word.toLocaleLowerCase('nb'), 3)
  return place < 0 ? null : place + 1
}

const isNamed = (word: string | undefined): boolean =>
  word !== undefined && placeOf(months, word, 3) >= 0

/** The hour says nothing of the day: `kl. 12`, `12:00`, and `12.00` after a whole year or a day last. */
const hour =
  /,? ?(?:kl\.?|klokka|klokken) ?\d{1,2}(?:[.:]\d{2}){0,2}$|,? (?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$|(?<=\d{4}|-\d{2}),? (?:[01]?\d|2[0-3])\.[0-5]\d$/

/** The text without its weekday and hour, and with one way of writing each sign. */
function folded(typed: string): { text: string; weekday: number | null } {
  const text = plainDigits(oneLine(typed))
    .toLocaleLowerCase('nb')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\uff0e\u2024]/g, '.')
    .replace(/[\uff0f\u2044\u2215]/g, '/')
    .replace(/[\u2018\u2019\u02bc\u2032\u00b4`]/g, "'")
    .replace(hour, '')
    .replace(/[.,;]+$/, '')
    .replace(/ ?([-/.]) ?/g, '$1')
  const [whole = '', word = ''] = /^(\p{L}+)[.,]? ?/u.exec(text) ?? []
  const weekday = placeOf(weekdays, word, 2)
  const rest = (weekday < 0 ? text : text.slice(whole.length)).replace(/^(?:den|the) /, '')
  return { text: rest, weekday: weekday < 0 ? null : weekday }
}

/** A year as it was written, so that `27` and `0027` are two. */
type Parts = { year: string; month: number; day: number }

function partsOf(text: string): Parts | null {
  const isoLike = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (isoLike) return parts(isoLike[1], isoLike[2], isoLike[3])
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]'?(\d{4}|\d{2})$/.exec(text)
  if (dayFirst) return parts(dayFirst[3], dayFirst[2], dayFirst[1])
  const digits = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text)
  if (digits) return runOfDigits(text, parts(digits[3], digits[2], digits[1]))
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]*(?:of )?(\p{L}+)[-/.,]* ?'?(\d{4}|\d{2})$/u.exec(
    text,
  )
  if (named) return partsByName(named[3], named[2], named[1])
  const english = /^(\p{L}+)\.? ?(\d{1,2})(?:st|nd|rd|th)?,? ?(?<= |,)(\d{4})$/u.exec(text)
  return english ? partsByName(english[3], english[1], english[2]) : null
}

const parts = (year = '', month = '', dayOfMonth = ''): Parts => ({
  year,
  month: Number(month),
  day: Number(dayOfMonth),
})

function partsByName(year = '', word = '', dayOfMonth = ''): Parts | null {
  const month = placeOf(months, word, 3)
  return month < 0 ? null : { year, month: month + 1, day: Number(dayOfMonth) }
}

/** `28112026`, or `20261128` where that is the only day of the two. */
function runOfDigits(text: string, dayFirst: Parts): Parts {
  const yearFirst = parts(text.slice(0, 4), text.slice(4, 6), text.slice(6))
  const isYearFirst = text.length === 8 && Number(dayFirst.year) < 1300 && dayOf(yearFirst) !== null
  return isYearFirst ? yearFirst : dayFirst
}

const dayOf = ({ year, month, day: dayOfMonth }: Parts): Day | null =>
  parseDay([year, two(month), two(dayOfMonth)].join('-'))

const two = (part: number): string => String(part).padStart(2, '0')

const isInRange = (of: Day, { earliest, latest }: DayRange): boolean =>
  earliest <= of && of <= latest

/** No such day: the month is shorter, or there is no such month, unless the two were swapped. */
function impossible(typed: string, { year, month, day: dayOfMonth }: Parts, range: DayRange) {
  const inFull = year.length === 2 ? `20${year}` : year
  const swapped = dayOf({ year: inFull, month: dayOfMonth, day: month })
  if (month > 12 && swapped && isInRange(swapped, range)) {
    return { code: 'month-first', typed, meant: swapped } as const
  }
  const last = [31, 30, 29, 28].flatMap((each) => dayOf({ year: inFull, month, day: each }) ?? [])
  return { code: 'no-such-day', typed, last: last[0] ?? null } as const
}

/** A year such as 0027 is most likely one of two digits, written with too many. */
function outside(typed: string, { year, ...rest }: Parts, range: DayRange) {
  const short = /^00(\d{2})$/.exec(year)?.[1]
  const meant = centuries
    .flatMap((century) => (short && dayOf({ ...rest, year: century + short })) || [])
    .filter((each) => isInRange(each, range))
  return { code: 'day-outside', typed, ...range, meant: meant.at(-1) ?? null } as const
}
