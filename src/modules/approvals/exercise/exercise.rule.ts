import type { Instant } from '../../../kernel/day.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'

/** Has nothing been done in an exercise since it was cleared? Its days are counted from the day, so only on the same. */
export const isUntouched = (
  last: { deed: string; at: Instant } | undefined,
  now: Instant,
): boolean => last?.deed === 'exercise-reset' && osloDay(last.at) === osloDay(now)
