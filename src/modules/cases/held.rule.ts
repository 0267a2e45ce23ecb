import { addDays, addMonths, type Day, day, firstOfYear, yearOf } from '../../kernel/day.model.ts'
import type { Reading } from '../../kernel/reading.model.ts'
import { taken, unread } from '../../kernel/reading.model.ts'
import { type DayRange, monthOf, readDay } from '../../kernel/typed-day.rule.ts'
import type { Held, HeldForm } from './treatment.model.ts'

const monthsBetween =
  /^([\p{L}]{3,9})\.?(?: ?(\d{4}))?(?: ?(?:-|–|—|til|to) ?([\p{L}]{3,9})\.?)? ?(\d{4})$/u

/** Reads when something was: a day, a month (`oktober 2024`), months (`mars–august 2024`), a year, or years (`2016–2017`). */
export function readHeld(typed: string, range: DayRange): Reading<Held> {
  const text = typed.trim().replace(/\s+/g, ' ')
  const held = wholeYears(text) ?? wholeMonths(text) ?? daysBetween(text, range)
  if (held === null) {
    const read = readDay(text, range)
    return read.ok ? taken({ from: read.value, until: read.value }) : read
  }
  const { earliest, latest } = range
  if (held.from > held.until) return unread({ code: 'not-a-day', typed })
  return held.from < earliest || held.until > latest
    ? unread({ code: 'day-outside', typed, earliest, latest, meant: null })
    : taken(held)
}

function wholeYears(text: string): Held | null {
  const [, first, last = first] = /^(\d{4})(?: ?[-–—] ?(\d{4}))?$/.exec(text) ?? []
  if (first === undefined || last === undefined) return null
  if (Number(first) < 1000 || Number(last) < 1000) return null
  return { from: firstOfYear(Number(first)), until: lastOfYear(Number(last)) }
}

function wholeMonths(text: string): Held | null {
  const [, first, ownYear, last, year] = monthsBetween.exec(text) ?? []
  if (first === undefined || year === undefined) return null
  if (ownYear !== undefined && last === undefined) return null
  const [from, until] = [monthOf(first), monthOf(last ?? first)]
  if (from === null || until === null) return null
  return {
    from: firstOfMonth(ownYear ?? year, from),
    until: lastOfMonth(firstOfMonth(year, until)),
  }
}

function daysBetween(text: string, range: DayRange): Held | null {
  const [first, last, more] = text.split(/ (?:til|[-–—]) |[–—]/)
  if (first === undefined || last === undefined || more !== undefined) return null
  const [from, until] = [readDay(first, range), readDay(last, range)]
  return from.ok && until.ok ? { from: from.value, until: until.value } : null
}

/** How exactly it is known when something was, by its days. */
export function formOfHeld({ from, until }: Held): HeldForm {
  if (from === until) return 'day'
  const startsMonth = from.endsWith('-01')
  if (!startsMonth || until !== lastOfMonth(until)) return 'days'
  if (from.endsWith('-01-01') && until.endsWith('-12-31')) {
    return yearOf(from) === yearOf(until) ? 'year' : 'years'
  }
  return from.slice(0, 7) === until.slice(0, 7) ? 'month' : 'months'
}

const two = (number: number): string => String(number).padStart(2, '0')
const firstOfMonth = (year: string, month: number): Day => day(`${year}-${two(month)}-01`)
const lastOfMonth = (of: Day): Day => addDays(addMonths(day(`${of.slice(0, 8)}01`), 1), -1)
const lastOfYear = (year: number): Day => addDays(firstOfYear(year + 1), -1)
