declare const dayMark: unique symbol
declare const instantMark: unique symbol

/** A calendar day, `YYYY-MM-DD`, without time or zone. Days compare and sort as text. */
export type Day = string & { readonly [dayMark]: true }

/** A moment in UTC, `YYYY-MM-DDTHH:MM:SS.mmmZ`. Instants compare and sort as text. */
export type Instant = string & { readonly [instantMark]: true }

const dayShape = /^(\d{4})-(\d{2})-(\d{2})$/
const norwegianShape = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/
const instantShape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

/** The day that a text names, as `2018-01-31` or `31.01.2018`; null when there is no such day. */
export function parseDay(text: string): Day | null {
  const trimmed = text.trim()
  const iso = dayShape.exec(trimmed)
  if (iso) return makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const norwegian = norwegianShape.exec(trimmed)
  return norwegian
    ? makeDay(Number(norwegian[3]), Number(norwegian[2]), Number(norwegian[1]))
    : null
}

/** The day that a text names. Throws RangeError when there is no such day. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (parsed === null) throw new RangeError(`Not a day: ${text}`)
  return parsed
}

/** The instant that a UTC text names; null when its day or time of day is none. */
export function parseInstant(text: string): Instant | null {
  const of = instantShape.exec(text)?.[1]
  return of !== undefined && parseDay(of) !== null ? (text as Instant) : null
}

/** An instant from its UTC text. Throws RangeError on any other text. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text)
  if (parsed === null) throw new RangeError(`Not an instant in UTC: ${text}`)
  return parsed
}

export const yearOf = (of: Day): number => Number(of.slice(0, 4))

export const firstOfYear = (year: number): Day => day(`${String(year).padStart(4, '0')}-01-01`)

export const addDays = (to: Day, days: number): Day => fromDayNumber(dayNumber(to) + days)

/** So many months later, on the last of that month where it is shorter. */
export function addMonths(to: Day, months: number): Day {
  const [year = 0, month = 1, of = 1] = to.split('-').map(Number)
  const at = year * 12 + month - 1 + months
  const two = (part: number) => String(part).padStart(2, '0')
  const written = (on: number) => `${Math.floor(at / 12)}-${two((at % 12) + 1)}-${two(on)}`
  for (let on = of; on > 0; on--) {
    const found = parseDay(written(on))
    if (found !== null) return found
  }
  throw new RangeError(`No day ${months} months after ${to}`)
}

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

/** Is the day in the period? `until` is the first day that is not; null means open. */
export const isWithin = (on: Day, from: Day | null, until: Day | null): boolean =>
  (from === null || from <= on) && (until === null || on < until)

/** The last that is written with four digits. */
const lastYear = 9999

function makeDay(year: number, month: number, dayOfMonth: number): Day | null {
  if (year < 1 || year > lastYear || month < 1 || month > 12 || dayOfMonth < 1) return null
  if (dayOfMonth > daysInMonth(year, month)) return null
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}` as Day
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Days since 1 March of year 0, so that the leap day ends the counted year. */
function dayNumber(of: Day): number {
  const [year, month, dayOfMonth] = of.split('-').map(Number) as [number, number, number]
  const countedYear = month > 2 ? year : year - 1
  const countedMonth = (month + 9) % 12
  const leapDays =
    Math.floor(countedYear / 4) - Math.floor(countedYear / 100) + Math.floor(countedYear / 400)
  return countedYear * 365 + leapDays + Math.floor((153 * countedMonth + 2) / 5) + dayOfMonth - 1
}

/** The number of the year's first day, also of the years beside those that days are written in. */
const firstNumberOf = (year: number): number => dayNumber(`${year}-01-01` as Day)

function fromDayNumber(number: number): Day {
  let year = Math.floor(number / 365.2425)
  while (firstNumberOf(year + 1) <= number) year += 1
  while (firstNumberOf(year) > number) year -= 1
  let left = number - firstNumberOf(year)
  let month = 1
  while (left >= daysInMonth(year, month)) {
    left -= daysInMonth(year, month)
    month += 1
  }
  const made = makeDay(year, month, left + 1)
  if (made === null) throw new RangeError(`No day has number ${number}`)
  return made
}
