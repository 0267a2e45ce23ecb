import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import type { Db, Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { placeQuestions } from '../../directory/index.ts'
import { writeEntry } from '../../journal/index.ts'
import { partiesAsOf, trustsOn } from '../../parties/index.ts'
import { authorityRead, judgementQuestions } from '../authority/authority.query.ts'
import {
  insertJudgement,
  insertObjection,
  withdrawJudgement,
} from '../authority/authority.store.ts'
import type { Judgement } from '../authority/judgement.model.ts'
import { amongBodies, type BodiesOrder } from '../held-bodies.command.ts'
import {
  type JudgementProblems,
  type ObjectionProblems,
  type TypedJudgement,
  type TypedObjection,
  type TypedWithdrawal,
  type WithdrawalProblems,
  withdrawalForm,
} from './judgement-form.model.ts'
import { readJudgement, readObjection } from './wanted-judgement.rule.ts'

type Unknown = { ok: false; code: 'unknown' }
type Kept<Problems> = { ok: true } | { ok: false; problems: Problems }
type JudgementOrder = BodiesOrder & { judgement: string }

const unknown: Unknown = { ok: false, code: 'unknown' }

/** Keeps what somebody judged where the words, or the day, leave it open. */
export const judge = (
  db: Db,
  order: BodiesOrder & { typed: TypedJudgement },
): Promise<Kept<JudgementProblems>> =>
  amongBodies(db, order, async (tx, { bodies }) => {
    const { versions } = await readIn(tx, order)
    const keys = bodies.map(({ key }) => key)
    const read = readJudgement(order.typed, versions, keys)
    if (!read.ok) return read
    const judgement = { ...read.wanted, id: newId(), at: order.at }
    await insertJudgement(tx, order.communityId, judgement, order.by)
    await writeEntry(tx, {
      ...entryOf(order, `authority-judgement:${judgement.id}`),
      deed: 'authority-judged',
      details: { plannedOn: judgement.plannedOn },
    })
    return { ok: true }
  })

/** Takes a judgement back, with why; it stays. */
export const withdraw = (
  db: Db,
  order: JudgementOrder & { typed: TypedWithdrawal },
): Promise<Kept<WithdrawalProblems> | Unknown> =>
  overJudgement(db, order, async (tx, judgement): Promise<Kept<WithdrawalProblems>> => {
    const read = readFields(withdrawalForm, order.typed)
    if (!read.ok) return read
    const because = { because: read.values.hvorfor, by: order.by, at: order.at }
    await withdrawJudgement(tx, order.communityId, judgement.id, because)
    await writeEntry(tx, {
      ...entryOf(order, `authority-judgement:${judgement.id}`),
      deed: 'authority-judgement-withdrawn',
      details: { plannedOn: judgement.plannedOn },
    })
    return { ok: true }
  })

/** Keeps that a party does not agree with which of two matters it was judged to be. */
export const object = (
  db: Db,
  order: JudgementOrder & { party: string; typed: TypedObjection },
): Promise<Kept<ObjectionProblems> | Unknown> =>
  overJudgement(db, order, async (tx, judgement): Promise<Kept<ObjectionProblems> | Unknown> => {
    const facts = await askWithin(tx)(placeQuestions(order.communityId))
    const isParty =
      partiesAsOf(facts, order.on).some(({ code }) => code === order.party) ||
      trustsOn(facts.organisations, order.on).some(({ key }) => key === order.party)
    if (!isParty || judgement.alternative === null) return unknown
    const read = readObjection(order.typed, order.on)
    if (!read.ok) return read
    const objection = {
      ...read.wanted,
      ...{ id: newId(), judgement: judgement.id, party: order.party },
    }
    await insertObjection(tx, order.communityId, objection, order)
    await writeEntry(tx, {
      ...entryOf(order, `authority-objection:${objection.id}`),
      deed: 'authority-objected',
      details: { party: order.party },
    })
    return { ok: true }
  })

/** Does a deed over a judgement that stands. */
const overJudgement = <Done>(
  db: Db,
  order: JudgementOrder,
  work: (tx: Tx, judgement: Judgement) => Promise<Done>,
): Promise<Done | Unknown> =>
  amongBodies(db, order, async (tx): Promise<Done | Unknown> => {
    const { judgements } = await readIn(tx, order)
    const judgement = judgements.find(({ id }) => id === order.judgement)
    return judgement && judgement.withdrawnAt === null ? work(tx, judgement) : unknown
  })

const readIn = async (tx: Tx, { communityId }: BodiesOrder) =>
  authorityRead(await askWithin(tx)(judgementQuestions(communityId)))

const entryOf = ({ communityId, by, at }: BodiesOrder, subject: string) => ({
  communityId,
  subject,
  by,
  at,
  basis: 'role-table' as const,
})
