import type { Day, Instant } from '../../kernel/day.model.ts'
import type { PartAudience } from './case.model.ts'

/** What a body does with a case in a treatment of it. */
export const stages = ['discuss', 'recommend', 'decide', 'inform'] as const
export type Stage = (typeof stages)[number]

/** What came of a treatment; `not-told`: the source does not give it. */
export const outcomes = [
  'agreed',
  'agreed-with-remarks',
  'not-agreed',
  'postponed',
  'sent-back',
  'withdrawn',
  'forwarded',
  'noted',
  'not-told',
] as const
export type Outcome = (typeof outcomes)[number]

/**
 * On what a body may do what is planned: a clause, what somebody who is named judged, an unknown, or that there was nothing to ask.
 * `outside`: it did so although the words gave it to others; that is never planned, and told of what happened.
 */
export const authorities = ['by-clause', 'judged', 'unknown', 'not-asked', 'outside'] as const
export type TreatmentAuthority = (typeof authorities)[number]

/** A day, or a month, a year or a time between where no day is known. */
export type Held = { from: Day; until: Day }

/** How exactly it is known when something was. */
export type HeldForm = 'day' | 'month' | 'months' | 'year' | 'years' | 'days'

/** One stop of a case: a body that treats it, treated it, or was to. */
export type Treatment = {
  id: string
  /** A body by its key, a party by its code, or another by its name alone; of a party the name is that of its own body. */
  body: string | null
  party: string | null
  bodyName: string | null
  held: Held | null
  stage: Stage
  /** The number of this treatment as the body writes it, and as it is compared. */
  number: string | null
  numberKey: string | null
  /** The id of the treatment that this one goes on from. */
  follows: string | null
  outcome: Outcome | null
  decided: string | null
  source: string | null
  recordedAt: Instant | null
  authority: TreatmentAuthority | null
  clause: string | null
  judgement: string | null
  note: string | null
  audience: PartAudience | null
  plannedAt: Instant
  withdrawnAt: Instant | null
  withdrawnBecause: string | null
}

/** What somebody wanted noted to a treatment, and to which point of what was proposed. */
export type Remark = {
  id: string
  treatment: string
  whose: string
  /** The code of the party or the region that it is of; null where it is neither. */
  speaker: string | null
  point: string | null
  words: string
}

type Placed = Pick<Treatment, 'id' | 'held' | 'withdrawnAt' | 'outcome' | 'follows'> & {
  plannedAt: string
}

/**
 * Those that stand, in the order in which they are to be told: by day, and then as they were planned. Of one that has been and has no
 * day it is known only what it went on from, and it stands after that, or first; one to come without a day stands last.
 */
export function inOrder<Of extends Placed>(treatments: readonly Of[]): Of[] {
  const all = treatments.filter(({ withdrawnAt }) => withdrawnAt === null)
  const placeOf = ({ held, outcome, follows }: Of, seen: number): { at: string; after: number } => {
    if (held !== null) return { at: held.until, after: 0 }
    if (outcome === null) return { at: '9', after: 0 }
    const before = seen > 0 ? all.find(({ id }) => id === follows) : undefined
    if (!before) return { at: '', after: 0 }
    const { at, after } = placeOf(before, seen - 1)
    return { at, after: after + 1 }
  }
  return all
    .map((each) => ({ each, ...placeOf(each, all.length) }))
    .sort(
      (one, other) =>
        compare(one.at, other.at) ||
        one.after - other.after ||
        compare(one.each.plannedAt, other.each.plannedAt),
    )
    .map(({ each }) => each)
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
