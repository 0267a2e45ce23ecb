import { type Day, isWithin } from '../../../kernel/day.model.ts'
import { type Body, everyCouncil } from '../../bodies/index.ts'
import type { Case, PartAudience } from '../case.model.ts'
import { numberKey } from '../number-key.rule.ts'
import type { TreatmentRefusal } from '../refusal.model.ts'
import type { Stage, Treatment } from '../treatment.model.ts'
import {
  type AskedAnswer,
  askAuthority,
  type Knowing,
  type Rests,
  recommendationBy,
} from './authority-asked.rule.ts'
import { seriesOf } from './number-series.rule.ts'
import type { UsedNumber } from './plan-form.model.ts'
import { bodyCalled, folded } from './typed-body.rule.ts'

/** What a treatment that is to be planned is judged by. */
export type PlanFacts = Knowing & {
  item: Pick<Case, 'matter' | 'body' | 'audience'>
  treatments: readonly Treatment[]
  bodies: readonly Body[]
  numbers: readonly UsedNumber[]
  sides: { municipal: boolean; trust: boolean }
  today: Day
}

/** Why a decision is stopped, with what the words answer, and of whom it was asked. */
export type Stopped = Exclude<AskedAnswer, { code: 'rests' }> & {
  body: string
  /** What one outside is called; undefined for a body of the community. */
  called: string | undefined
  on: Day
}

export const nothingAsked: Rests = { authority: null, clause: null, judgement: null }

export type Wanted = Whose & { day: Day | null; stage: Stage }

/** The same without the treatment that is changed. */
const asked = (
  { item, today, treatments, ...known }: PlanFacts,
  { body, party, day, stage }: Wanted,
) => askAuthority({ matter: item.matter, body, party, stage, day: day ?? today, treatments }, known)

export function stoppedIn(facts: PlanFacts, wanted: Wanted): Stopped | null {
  const answer = asked(facts, wanted)
  return answer.code === 'rests'
    ? null
    : {
        ...answer,
        body: wanted.body ?? everyCouncil,
        called: wanted.body === null ? (wanted.bodyName ?? '') : undefined,
        on: wanted.day ?? facts.today,
      }
}

export const stopProblem = (
  stopped: Stopped | null,
  goesFirst: boolean,
): TreatmentRefusal | null =>
  stopped === null || stopped.code === 'authority-unknown' || goesFirst ? null : stopped.code

/** What a treatment that may be planned rests on; of one whose recommendation is planned with it, the clause. */
export function restsOf(facts: PlanFacts, wanted: Wanted, first: string | null): Rests {
  const planned: Pick<Treatment, 'body' | 'stage' | 'outcome' | 'withdrawnAt' | 'held'> = {
    ...{ body: first, stage: 'recommend', outcome: null, withdrawnAt: null, held: null },
  }
  const treatments = first === null ? facts.treatments : [...facts.treatments, planned as Treatment]
  const answer = asked({ ...facts, treatments }, wanted)
  if (answer.code !== 'rests') return { ...nothingAsked, authority: 'unknown' }
  const { authority, clause, judgement } = answer
  return { authority, clause, judgement }
}

/** Is the body there on the day? */
export function placeProblem(facts: PlanFacts, { body, day }: Wanted): TreatmentRefusal | null {
  const known = facts.bodies.find(({ key }) => key === body)
  return known && !isWithin(day ?? facts.today, known.from, known.until) ? 'body-ended' : null
}

type Whose = Pick<Treatment, 'body' | 'party' | 'bodyName'>

const isSameWhose = (one: Whose, other: Whose): boolean =>
  one.body === other.body &&
  one.party === other.party &&
  (one.body !== null || folded(one.bodyName ?? '') === folded(other.bodyName ?? ''))

/** Those of the same body that are planned to begin on a day, or without one. */
export const plannedOn = (
  treatments: readonly Treatment[],
  whose: Whose,
  day: Day | null,
): Treatment[] =>
  treatments.filter(
    (each) =>
      isSameWhose(each, whose) &&
      each.outcome === null &&
      each.withdrawnAt === null &&
      (each.held?.from ?? null) === day,
  )

/** Is the same body planned to treat it then already? Without a day, as the same. */
export function sameProblem({ treatments }: PlanFacts, wanted: Wanted): TreatmentRefusal | null {
  const planned = plannedOn(treatments, wanted, wanted.day)
  const isSame = planned.some(({ stage }) => wanted.day !== null || stage === wanted.stage)
  return isSame ? 'already-planned' : null
}

/** Is another body named, and is it none of those that the list has? `from` is the first day of which it has them. */
export function namedProblem(
  { bodies }: Pick<PlanFacts, 'bodies'>,
  name: string | null | undefined,
  from: Day | null,
): TreatmentRefusal | null {
  if (!name) return 'body-needed'
  const listed = bodies.filter(({ until }) => from === null || until === null || until > from)
  if (bodyCalled(name, listed)) return 'body-in-list'
  return bodyCalled(name, bodies) ? 'body-ended' : null
}

export function dayProblem(facts: PlanFacts, wanted: Wanted): TreatmentRefusal | null {
  const { day, stage } = wanted
  if (day === null) return null
  if (day < facts.today) return 'day-passed'
  if (stage !== 'decide') return null
  const before = recommenderOf(facts, wanted)
  return before?.held && before.held.from > day ? 'before-the-one-before' : null
}

/** The recommendation that a decision rests on, where the words ask for one and it is planned or given. */
export function recommenderOf(facts: PlanFacts, wanted: Omit<Wanted, 'stage'>): Treatment | null {
  const without = asked({ ...facts, treatments: [] }, { ...wanted, stage: 'decide' })
  return without.code === 'recommendation-first'
    ? recommendationBy(without.from, facts.treatments)
    : null
}

/** Has a number digits, and has the body given it to nothing else of those who see it? `own` is what it has already. */
export function numberProblem(
  { numbers, item }: Pick<PlanFacts, 'numbers' | 'item'>,
  { body, audience }: { body: string | null; audience: PartAudience | null | undefined },
  number: string | null | undefined,
  own: string | null = null,
): TreatmentRefusal | null {
  if (!number) return null
  const key = numberKey(number)
  if (key === null) return 'number-without-digits'
  const series = seriesOf(audience, item)
  const isTaken = numbers.some(
    (used) => used.body === body && used.side === series && used.key === key && key !== own,
  )
  return isTaken ? 'number-taken' : null
}

export const isOwnSide = (
  audience: PartAudience | null | undefined,
  sides: PlanFacts['sides'],
): boolean =>
  !audience ||
  audience === 'body' ||
  (audience === 'municipalities' ? sides.municipal : sides.trust)

/** The id of the last treatment in the body, where it was put off or sent back and nothing goes on from it yet. */
export function lastOpen(treatments: readonly Treatment[], body: string | null): string | null {
  const stands = treatments.filter(({ withdrawnAt }) => withdrawnAt === null)
  const last = stands.findLast((each) => body !== null && each.body === body)
  const isOpen = last?.outcome === 'postponed' || last?.outcome === 'sent-back'
  return last && isOpen && !stands.some(({ follows }) => follows === last.id) ? last.id : null
}
