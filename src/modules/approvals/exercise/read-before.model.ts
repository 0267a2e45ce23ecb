import type { Instant } from '../../../kernel/day.model.ts'

/** The last that was written in the journal of an exercise. */
export type ExerciseRead = { last: { number: number; at: Instant } | null }
