import { type Day, day, type Instant, instant } from '../../kernel/day.model.ts'
import { osloDay, osloTime } from '../../kernel/oslo.model.ts'

export type BackupSettings = {
  folder: string
  /** The time of day in Norway, `03:00`. */
  at: string
  /** How many stay in the folder. */
  keep: number
}

export const usualBackups = { at: '03:00', keep: 14 } as const

/** The day whose copy a moment is for: before the time of day, that of the day before. */
export function roundOf(moment: Instant, at: string): Day {
  const today = osloDay(moment)
  return osloTime(moment) >= at ? today : dayBefore(today)
}

const dayBefore = (of: Day): Day =>
  day(new Date(Date.parse(`${of}T12:00:00Z`) - 24 * 3_600_000).toISOString().slice(0, 10))

/** Is a copy due, given the moment of the last one? A house that was shut at the time takes it when it opens. */
export const isDue = (last: Instant | null, now: Instant, at: string): boolean =>
  last === null || roundOf(last, at) < roundOf(now, at)

/** Sorted by name they are sorted by time, since the time is told in UTC. */
export const backupName = (mark: string, at: Instant): string =>
  `godfot-${mark}-${at.slice(0, 19).replaceAll(':', '')}Z.tar.gz`

/** When a copy with a name of ours was taken; null for every other name. */
export function momentOf(name: string, mark: string): Instant | null {
  const [, of, date, hours, minutes, seconds] =
    /^godfot-([0-9a-f]{8})-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z\.tar\.gz$/.exec(name) ?? []
  return of === mark ? instant(`${date}T${hours}:${minutes}:${seconds}.000Z`) : null
}
