import type { Day } from '../../../kernel/day.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import type { Case, Standing, Worked } from '../case.model.ts'
import { inOrder, type Outcome, type Treatment } from '../treatment.model.ts'

type Treated = Pick<
  Treatment,
  | 'id'
  | 'held'
  | 'plannedAt'
  | 'withdrawnAt'
  | 'outcome'
  | 'follows'
  | 'number'
  | 'stage'
  | 'audience'
>
type Judged = Pick<Case, 'intake' | 'document' | 'audience'> & {
  raised: Pick<Case['raised'], 'on' | 'at'>
}

/**
 * How far a case is, whether it waits for a body, and the day that lists have it by: the last that anything of it is on. What was sent on
 * and belongs to a document is with its parties, who are told of there.
 * What is done where fewer see it than see the case tells nothing of it.
 */
export function workedOut(of: Judged, treatments: readonly Treated[]): Worked {
  const shown = treatments.filter(({ audience }) => audience === null || audience === of.audience)
  const standing = standingOf(of, shown)
  const days = inOrder(shown).flatMap(({ held }): Day[] => (held ? [held.until] : []))
  const known = of.raised.on === null ? days : [of.raised.on, ...days]
  const sortedOn = known.sort().at(-1) ?? osloDay(of.raised.at)
  const isWithParties = standing === 'forwarded' && of.document !== null
  return { standing, waits: !settled.has(standing) && !isWithParties, sortedOn }
}

const settled: ReadonlySet<Standing> = new Set([
  'declined',
  'joined',
  'agreed',
  'agreed-with-remarks',
  'withdrawn',
  'noted',
  'not-told',
])

/** How far it is. */
export function standingOf(
  { intake }: Pick<Judged, 'intake'>,
  treatments: readonly Treated[],
): Standing {
  if (intake !== 'accepted') return intake
  const stops = inOrder(treatments)
  const last = stops.findLast(({ outcome }) => outcome !== null)
  const next = stops.find(({ outcome }) => outcome === null)
  if (next) return next.number === null ? 'planned' : 'on-agenda'
  if (!last?.outcome) return 'unplanned'
  return after(last.outcome, last.stage)
}

/** What a case has come to after its last treatment: what is agreed before anybody decides is on its way still. */
function after(outcome: Outcome, stage: Treatment['stage']): Standing {
  if (outcome !== 'agreed' && outcome !== 'agreed-with-remarks' && outcome !== 'noted')
    return outcome
  if (stage === 'discuss') return 'discussed'
  return stage === 'recommend' ? 'forwarded' : outcome
}
