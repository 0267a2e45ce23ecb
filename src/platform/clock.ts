import { type Day, day, type Instant, instant } from '../kernel/day.model.ts'

const osloCalendar = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
})
const osloClock = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  minute: '2-digit',
})

export const now = (): Instant => instant(new Date().toISOString())

/** The calendar day in Norway at a moment. */
export const osloDay = (at: Instant): Day => day(osloCalendar.format(new Date(at)))

/** The time of day in Norway at a moment, `14:05`. */
export const osloTime = (at: Instant): string => osloClock.format(new Date(at))

export const addMinutes = (to: Instant, minutes: number): Instant =>
  instant(new Date(Date.parse(to) + minutes * 60_000).toISOString())
