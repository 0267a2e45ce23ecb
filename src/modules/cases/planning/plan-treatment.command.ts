import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { Db, Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { versionsOf } from '../../bodies/index.ts'
import { type CaseOrder, type HeldCase, inCase, tellCase } from '../held/held-case.command.ts'
import { numberKey } from '../number-key.rule.ts'
import { readersOfPart } from '../readers.rule.ts'
import type { Treatment } from '../treatment.model.ts'
import { insertTreatment, updateTreatment, withdrawTreatment } from '../treatments.store.ts'
import { isGoingOn } from './going-on.rule.ts'
import type { Stopped } from './plan-check.rule.ts'
import {
  type ChangeProblems,
  type OffProblems,
  offForm,
  type PlanProblems,
  type TypedChange,
  type TypedOff,
  type TypedPlan,
} from './plan-form.model.ts'
import { treatmentQuestions } from './treatment-footing.query.ts'
import { readChange, restingProblem } from './wanted-change.rule.ts'
import { type PlannedStop, readPlan } from './wanted-plan.rule.ts'

type Unknown = { ok: false; code: 'unknown' }
type Kept<Problems> =
  | { ok: true }
  | { ok: false; problems: Problems; stopped: Stopped | null }
  | Unknown

export type TreatmentOrder = CaseOrder & { treatment: string }

const unknown: Unknown = { ok: false, code: 'unknown' }

/** Plans a treatment of a case, or two: discussed first, or recommended by another. */
export const planTreatment = (
  db: Db,
  order: CaseOrder & { typed: TypedPlan },
): Promise<Kept<PlanProblems>> =>
  inCase(db, order, async (tx, { item }): Promise<Kept<PlanProblems>> => {
    if (!isGoingOn(item)) return unknown
    const read = readPlan(order.typed, await planFactsIn(tx, order))
    if (!read.ok) return read
    await keepPlanned(tx, order, item, read.stops)
    return { ok: true }
  })

/** What a treatment is judged by, as the doer sees it. */
export async function planFactsIn(tx: Tx, order: CaseOrder) {
  const read = await askWithin(tx)(treatmentQuestions(order.communityId, order.code))
  const [item] = read.cases
  const [sides = { municipal: false, trust: false }] = read.sides
  if (!item) throw new Error('A case that is held is not found')
  return { ...read, item, versions: versionsOf(read), sides, today: order.on }
}

/** Keeps treatments that are planned, in their order. */
export async function keepPlanned(
  tx: Tx,
  order: CaseOrder,
  item: HeldCase['item'],
  stops: readonly PlannedStop[],
): Promise<void> {
  let before: string | null = null
  for (const stop of stops) {
    const planned: Treatment = {
      ...treatmentOf(stop),
      id: newId(),
      follows: stop.follows === 'the-one-before' ? before : stop.follows,
      plannedAt: order.at,
    }
    const readers = readersOfPart(item, planned.audience, planned.body ?? undefined)
    await insertTreatment(tx, order.communityId, item.id, { ...planned, readers }, order)
    await tellPlanned(tx, order, 'case-planned', planned)
    before = planned.id
  }
}

const treatmentOf = (stop: PlannedStop): Omit<Treatment, 'id' | 'follows' | 'plannedAt'> => ({
  body: stop.body,
  party: stop.party,
  bodyName: stop.bodyName,
  held: stop.day === null ? null : { from: stop.day, until: stop.day },
  stage: stop.stage,
  number: stop.number,
  numberKey: stop.number === null ? null : numberKey(stop.number),
  outcome: null,
  decided: null,
  source: null,
  recordedAt: null,
  authority: stop.authority,
  clause: stop.clause,
  judgement: stop.judgement,
  note: stop.note,
  audience: stop.audience,
  withdrawnAt: null,
  withdrawnBecause: null,
})

const tellPlanned = (
  tx: Tx,
  order: CaseOrder,
  deed: 'case-planned' | 'case-replanned' | 'case-treatment-withdrawn',
  { id, body, stage, held }: Pick<Treatment, 'id' | 'body' | 'stage' | 'held'>,
) =>
  tellCase(tx, order, deed, `case-treatment:${id}`, {
    ...(body === null ? {} : { caseBody: body }),
    caseStage: stage,
    ...(held === null ? {} : { heldOn: held.from }),
  })

/** Changes a planned treatment while nothing has come of it. */
export const changeTreatment = (
  db: Db,
  order: TreatmentOrder & { typed: TypedChange },
): Promise<Kept<ChangeProblems>> =>
  inCase(db, order, async (tx, held): Promise<Kept<ChangeProblems>> => {
    const before = plannedIn(held, order.treatment)
    if (!before) return unknown
    const read = readChange(order.typed, before, await planFactsIn(tx, order))
    if (!read.ok) return read
    const { day, number, ...rests } = read.stop
    const after = {
      ...before,
      ...rests,
      ...{ number, numberKey: number === null ? null : numberKey(number) },
      held: day === null ? null : { from: day, until: day },
    }
    const readers = readersOfPart(held.item, after.audience, after.body ?? undefined)
    await updateTreatment(tx, order.communityId, before.id, { ...after, readers }, order)
    await tellPlanned(tx, order, 'case-replanned', after)
    return { ok: true }
  })

/** A treatment of a case that is going on, which nothing has come of. */
export const plannedIn = (
  { item, treatments }: Pick<HeldCase, 'item' | 'treatments'>,
  id: string,
): Treatment | null =>
  treatments.find(
    (each) => isGoingOn(item) && each.id === id && each.outcome === null && !each.withdrawnAt,
  ) ?? null

/** Takes a treatment off: one that is not to be, or that was written in by mistake. It is kept with why. */
export const takeTreatmentOff = (
  db: Db,
  order: TreatmentOrder & { typed: TypedOff },
): Promise<Kept<OffProblems>> =>
  inCase(db, order, async (tx, { item, treatments }): Promise<Kept<OffProblems>> => {
    const found = treatments.find(({ id, withdrawnAt }) => id === order.treatment && !withdrawnAt)
    if (!found || !isGoingOn(item)) return unknown
    const read = withProblems(readFields(offForm, order.typed), {
      hvorfor: restingProblem({ treatments }, found),
    })
    if (!read.ok) return { ok: false, problems: read.problems, stopped: null }
    await withdrawTreatment(tx, order.communityId, found.id, read.values.hvorfor, order)
    await tellPlanned(tx, order, 'case-treatment-withdrawn', found)
    return { ok: true }
  })
