import { type Day, day, daysBetween, type Instant } from './day.model.ts'

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' })
const clock = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  minute: '2-digit',
})

let known: { hour: string; day: Day } | null = null

/** The calendar day in Norway at a moment. A day begins on a whole hour, so an hour has one answer. */
export function osloDay(at: Instant): Day {
  const hour = at.slice(0, 13)
  if (known?.hour !== hour) known = { hour, day: day(calendar.format(milliseconds(at))) }
  return known.day
}

/** The time of day in Norway at a moment, `14:05`. */
export const osloTime = (at: Instant): string => clock.format(milliseconds(at))

/** Minutes from one moment to another; negative when `to` is earlier. */
export const minutesBetween = (from: Instant, to: Instant): number =>
  (milliseconds(to) - milliseconds(from)) / 60_000

/** Milliseconds since the beginning of 1970. */
function milliseconds(at: Instant): number {
  const days = daysBetween(day('1970-01-01'), day(at.slice(0, 10)))
  const [hours = 0, minutes = 0, seconds = 0] = at.slice(11, 23).split(':').map(Number)
  return ((days * 24 + hours) * 60 + minutes) * 60_000 + Math.round(seconds * 1_000)
}
