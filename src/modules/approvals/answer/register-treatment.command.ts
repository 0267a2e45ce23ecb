import type { Day, Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { keepFile, type NewFile } from '../../agreements/index.ts'
import { writeEntry } from '../../journal/index.ts'
import { holdCirculation, keepTally } from '../circulation.store.ts'
import { bodiesOf } from '../party-state.rule.ts'
import type { AnswerRefusal, RegistrationRefusal } from '../refusal.model.ts'
import { tallyOf } from '../tally.rule.ts'
import type { NewTreatment, Registrar } from '../treatment.model.ts'
import { judgeRegistration } from './registration.rule.ts'
import { judgeClarification, judgeReservationAnswer } from './reservation.rule.ts'
import { insertClarification, insertReservationAnswer, insertTreatment } from './treatment.store.ts'

type Ordered = {
  communityId: string
  slug: string
  by: string | null
  on: Day
  at: Instant
}
type NoParty = 'no-such-document' | 'no-such-party'
type Done<Code extends string> = { ok: true; id: string } | { ok: false; code: Code | NoParty }

type TreatmentOrder = Ordered & {
  treatment: NewTreatment
  file: Omit<NewFile, 'title'> | null
  /** Whether its forbehold hinders, where that was answered at once. */
  hinders?: boolean | null
  /** Somebody has said that a day before the putting forward is right. */
  isEarly?: boolean
}

/** Writes down what a body of a party has done with the document. */
export const registerTreatment = (
  db: Db,
  order: TreatmentOrder,
): Promise<Done<RegistrationRefusal>> =>
  inCommunity(db, order, (tx) => registerTreatmentWithin(tx, order))

/** The same inside a transaction that does more. */
export async function registerTreatmentWithin(
  tx: Tx,
  order: TreatmentOrder,
): Promise<Done<RegistrationRefusal>> {
  const { communityId, treatment, file, on } = order
  const held = await holdCirculation(tx, communityId, order.slug)
  await stillAsRead(tx)
  if (!held) return { ok: false, code: 'no-such-document' }
  const party = held.parties.find(({ code }) => code === treatment.partyCode)
  if (!party) return { ok: false, code: 'no-such-party' }
  const verdict = judgeRegistration(
    { ...treatment, isEarly: order.isEarly ?? false },
    party.treatments,
    {
      isOut: held.isOut,
      putForwardOn: held.circulation.putForwardOn,
      bodies: bodiesOf(party, held.circulation.decidingBody),
    },
    on,
  )
  if (!verdict.ok) return { ok: false, code: verdict.code }

  if (file) await keepFile(tx, communityId, file)
  const { versionId } = held.circulation
  const id = await insertTreatment(tx, communityId, versionId, treatment, order)
  if (typeof order.hinders === 'boolean') {
    const { partyCode, source } = treatment
    const answer = { partyCode, treatmentId: id, hinders: order.hinders, source }
    await insertReservationAnswer(tx, communityId, versionId, answer, order)
  }
  await retell(tx, order)
  await writeEntry(tx, {
    communityId,
    deed: treatment.supersedes ? 'treatment-corrected' : 'treatment-registered',
    subject: `treatment:${id}`,
    by: order.by,
    at: order.at,
    basis: verdict.basis,
    details: {
      title: held.documentTitle,
      versionId,
      ...treatment,
      hinders: order.hinders ?? null,
    },
  })
  return { ok: true, id }
}

/** Writes down whether a forbehold hinders entry into force. */
export const answerReservation = (
  db: Db,
  order: Ordered & {
    partyCode: string
    hinders: boolean
    source: string | null
    registeredAs: Registrar
  },
): Promise<Done<AnswerRefusal>> =>
  inCommunity(db, order, async (tx): Promise<Done<AnswerRefusal>> => {
    const { communityId, partyCode, hinders, source } = order
    const held = await holdCirculation(tx, communityId, order.slug)
    await stillAsRead(tx)
    if (!held) return { ok: false, code: 'no-such-document' }
    const party = held.parties.find(({ code }) => code === partyCode)
    if (!party) return { ok: false, code: 'no-such-party' }
    const verdict = judgeReservationAnswer(party, held.circulation, held.isOut, order)
    if (!verdict.ok) return { ok: false, code: verdict.code }

    const { versionId } = held.circulation
    const answer = { partyCode, treatmentId: verdict.basis, hinders, source }
    await insertReservationAnswer(tx, communityId, versionId, answer, order)
    await retell(tx, order)
    await writeEntry(tx, {
      communityId,
      deed: 'reservation-answered',
      subject: `treatment:${verdict.basis}`,
      by: order.by,
      at: order.at,
      basis: null,
      details: { title: held.documentTitle, partyCode, hinders, source },
    })
    return { ok: true, id: verdict.basis }
  })

/** Writes down whether a party of unsettled standing is a party to this document. */
export const clarifyParty = (
  db: Db,
  order: Ordered & { partyCode: string; isParty: boolean; source: string },
): Promise<Done<AnswerRefusal>> =>
  inCommunity(db, order, async (tx): Promise<Done<AnswerRefusal>> => {
    const { communityId, partyCode, isParty, source } = order
    const held = await holdCirculation(tx, communityId, order.slug)
    await stillAsRead(tx)
    if (!held) return { ok: false, code: 'no-such-document' }
    const party = held.parties.find(({ code }) => code === partyCode)
    if (!party) return { ok: false, code: 'no-such-party' }
    const verdict = judgeClarification(party, order, held.isOut)
    if (!verdict.ok) return { ok: false, code: verdict.code }

    const { versionId } = held.circulation
    const clarified = { partyCode, isParty, source }
    const id = await insertClarification(tx, communityId, versionId, clarified, order)
    await retell(tx, order)
    await writeEntry(tx, {
      communityId,
      deed: 'party-clarified',
      subject: `party-clarification:${id}`,
      by: order.by,
      at: order.at,
      basis: null,
      details: { title: held.documentTitle, ...clarified },
    })
    return { ok: true, id: versionId }
  })

/** Judges the circulation anew after a deed, and keeps what lists show of it. */
async function retell(tx: Tx, { communityId, slug }: Ordered): Promise<void> {
  const held = await holdCirculation(tx, communityId, slug)
  if (!held) return
  const tally = tallyOf(held.parties, held.circulation)
  await keepTally(tx, communityId, held.circulation.versionId, tally)
}
