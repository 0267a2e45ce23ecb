import type { Instant } from '../../../kernel/day.model.ts'

/** One of a person's sessions as its owner sees it. `browser` is the kind of browser; `isThis` the one that asks. */
export type OwnSession = {
  id: string
  createdAt: Instant
  lastUsedAt: Instant
  browser: string
  isThis: boolean
}
