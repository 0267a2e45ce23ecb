import type { Ore } from '../../kernel/money.model.ts'
import { type Component, toldOf } from './scheme.model.ts'

/** A party and how many live there on the reference day; null when not known. */
export type PartyFact = { code: string; name: string; inhabitants: number | null }

/** The parties that share; `unnamed` are those that the papers count but do not name. */
export type ShareFacts = { parties: readonly PartyFact[]; unnamed: number }

/** What one component asks of one party. `of` is the cost that a fraction is taken from, or the part or the rest that is shared. */
export type SharePart = { component: Component; of: Ore | null; amount: Ore | null }

/** A party's share with everything it was worked out from. Parts and rounding sum to the amount. */
export type ShareLine = PartyFact & {
  parts: readonly SharePart[]
  rounding: Ore
  /** Null when it cannot be worked out from what is known. */
  amount: Ore | null
}

export type ShareList = {
  lines: readonly ShareLine[]
  unnamed: number
  /** The sum of what is known. It is the whole only when the list is complete. */
  knownTotal: Ore
  /** Null when a party is unnamed or an amount unknown. */
  total: Ore | null
  net: Ore | null
  /** What the parties pay above the net cost; negative is a gap; null when either is unknown. */
  surplus: Ore | null
}

/** The parts of a party's share that need be told. */
export const toldParts = ({ parts }: Pick<ShareLine, 'parts'>) =>
  toldOf(parts, ({ component }) => component)

/** How many of those who share have no known amount. */
export const missingIn = ({ lines, unnamed }: Pick<ShareList, 'lines' | 'unnamed'>): number =>
  unnamed + lines.filter(({ amount }) => amount === null).length
