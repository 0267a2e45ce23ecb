import type { Day } from '../../../kernel/day.model.ts'

/** Why a day is asked about: before the putting forward, or so far ahead for a meeting that it may be mistyped. */
export type DayDoubt = 'day-before-put-forward' | 'day-after-deadline' | 'day-far-ahead'

/** A day as it was typed, with why it is asked about. */
export type AskedDay = { day: string; doubt: DayDoubt }

/** What a day is held against. */
export type DayFooting = { putForwardOn: Day; deadline: Day | null; today: Day }
