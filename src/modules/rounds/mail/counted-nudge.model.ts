import type { Day, Instant } from '../../../kernel/day.model.ts'

/** That a party was nudged: on which day, and the moment, which its mails have too. */
export type NudgeRow = { partyCode: string; on: Day; at: Instant }

/** One that counts: has it reached anyone, or is it still under way to all? In an exercise the deed itself is enough. */
export type CountedNudge = NudgeRow & { hasArrived: boolean }

/** How a party stands with its purringer: the day the last one arrived, and whether one is under way. */
export type Nudged = { lastOn: Day | null; isUnderWay: boolean }

/** Why a party that has not answered is not nudged today. */
export type DailyRefusal = 'nudged-today' | 'nudge-under-way'
