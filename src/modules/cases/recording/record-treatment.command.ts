import type { Db, Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { placesOn } from '../../directory/index.ts'
import { type CaseOrder, type HeldCase, inCase, tellCase } from '../held/held-case.command.ts'
import { numberKey } from '../number-key.rule.ts'
import { isGoingOn } from '../planning/going-on.rule.ts'
import {
  keepPlanned,
  planFactsIn,
  plannedIn,
  type TreatmentOrder,
} from '../planning/plan-treatment.command.ts'
import type { PlannedStop } from '../planning/wanted-plan.rule.ts'
import { readersOfPart } from '../readers.rule.ts'
import type { Treatment } from '../treatment.model.ts'
import { insertRemarks, insertTreatment, updateTreatment } from '../treatments.store.ts'
import type {
  RecordProblems,
  RegisterProblems,
  TypedRecord,
  TypedRegister,
} from './record-form.model.ts'
import { type Recorded, readRecord } from './wanted-record.rule.ts'
import { readRegister } from './wanted-register.rule.ts'

type Kept<Problems> =
  | { ok: true }
  | { ok: false; problems: Problems }
  | { ok: false; code: 'unknown' }

/** Writes in what came of a planned treatment, with the source; what was put off is planned anew where a day is given. */
export const recordTreatment = (
  db: Db,
  order: TreatmentOrder & { typed: TypedRecord },
): Promise<Kept<RecordProblems>> =>
  inCase(db, order, async (tx, held): Promise<Kept<RecordProblems>> => {
    const before = plannedIn(held, order.treatment)
    if (!before) return { ok: false, code: 'unknown' }
    const read = readRecord(order.typed, before, await recordFactsIn(tx, order))
    if (!read.ok) return read
    const after = { ...before, ...keptOf(read.recorded, order) }
    const readers = readersOfPart(held.item, after.audience, after.body ?? undefined)
    await updateTreatment(tx, order.communityId, before.id, { ...after, readers }, order)
    await keepOutcome(tx, order, held.item, { after, recorded: read.recorded, next: read.next })
    return { ok: true }
  })

/** Writes in a treatment that was never planned here: one that took place before, or elsewhere. */
export const registerTreatment = (
  db: Db,
  order: CaseOrder & { typed: TypedRegister },
): Promise<Kept<RegisterProblems>> =>
  inCase(db, order, async (tx, { item }): Promise<Kept<RegisterProblems>> => {
    if (!isGoingOn(item)) return { ok: false, code: 'unknown' }
    const read = readRegister(order.typed, await recordFactsIn(tx, order))
    if (!read.ok) return read
    const after: Treatment = {
      ...{ id: newId(), note: null, withdrawnAt: null, withdrawnBecause: null },
      ...read.whose,
      ...keptOf(read.recorded, order),
      plannedAt: order.at,
    }
    const readers = readersOfPart(item, after.audience, after.body ?? undefined)
    await insertTreatment(tx, order.communityId, item.id, { ...after, readers }, order)
    await keepOutcome(tx, order, item, { after, recorded: read.recorded, next: read.next })
    return { ok: true }
  })

async function recordFactsIn(tx: Tx, order: CaseOrder) {
  const facts = await planFactsIn(tx, order)
  return { ...facts, places: placesOn(facts, order.on) }
}

const keptOf = ({ remarks: _remarks, ...recorded }: Recorded, { at }: Pick<CaseOrder, 'at'>) => ({
  ...recorded,
  numberKey: recorded.number === null ? null : numberKey(recorded.number),
  recordedAt: at,
})

/** Keeps the remarks, and the next treatment of what was put off. */
async function keepOutcome(
  tx: Tx,
  order: CaseOrder,
  item: HeldCase['item'],
  of: { after: Treatment; recorded: Recorded; next: PlannedStop | null },
): Promise<void> {
  const { after, recorded, next } = of
  const remarks = recorded.remarks.map((remark) => ({ ...remark, id: newId() }))
  await insertRemarks(tx, order.communityId, after.id, remarks)
  const { body, party, held } = after
  await tellCase(tx, order, 'case-treated', `case-treatment:${after.id}`, {
    ...(body === null ? {} : { caseBody: body }),
    ...(party === null ? {} : { party }),
    caseOutcome: recorded.outcome,
    ...(held === null ? {} : { heldOn: held.from }),
  })
  if (next) await keepPlanned(tx, order, item, [{ ...next, follows: after.id }])
}
