import type { Instant } from '../../../kernel/day.model.ts'

/** A decision on the parties, as it is shown; no wording where the text was lawfully removed. */
export type PartyDecision = { key: string; wording: string | null; registeredAt: Instant }
