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
 * Those that stand, in the order in which they are to be told and drawn: by day, and then as they were planned. One without a day stands by
 * its place in the route. What has been stands after the one that it went on from, else before the one that goes on from it, else first.
 * What is to come stands before the one that goes on from it, else last.
 */
export function inOrder<Of extends Placed>(treatments: readonly Of[]): Of[] {
  const all = treatments.filter(({ withdrawnAt }) => withdrawnAt === null)
  const before = ({ follows }: Of): Of[] => all.filter(({ id }) => id === follows)
  const after = ({ id }: Of): Of[] => all.filter(({ follows }) => follows === id)
  const placeOf = (each: Of): { at: string; step: number } => {
    if (each.held !== null) return { at: each.held.until, step: 0 }
    const isToCome = each.outcome === null
    const back = nearestDay(each, (one) => before(one).filter((of) => !isToCome || isOpen(of)))
    if (!isToCome && back.day !== null) return { at: back.day, step: back.steps }
    const ahead = nearestDay(each, after)
    if (ahead.day !== null) return { at: ahead.day, step: -ahead.steps }
    return { at: isToCome ? '9' : '', step: back.steps }
  }
  return all
    .map((each) => ({ each, ...placeOf(each) }))
    .sort(
      (one, other) =>
        compare(one.at, other.at) ||
        one.step - other.step ||
        compare(one.each.plannedAt, other.each.plannedAt),
    )
    .map(({ each }) => each)
}

const isOpen = ({ held, outcome }: Placed): boolean => held === null && outcome === null

/** The first day that is met one way along the route, and after how many steps; else how many there are. */
function nearestDay<Of extends Placed>(
  from: Of,
  next: (each: Of) => readonly Of[],
): { day: Day | null; steps: number } {
  const seen = new Set([from])
  let level: readonly Of[] = [from]
  for (let steps = 0; ; steps += 1) {
    const [day] = level.flatMap(({ held }) => held?.until ?? []).sort()
    if (day !== undefined) return { day, steps }
    const further = new Set(level.flatMap(next).filter((each) => !seen.has(each)))
    if (further.size === 0) return { day: null, steps }
    level = [...further]
    for (const each of level) seen.add(each)
  }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
