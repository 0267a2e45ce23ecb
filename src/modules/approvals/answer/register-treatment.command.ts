import type { NewFile } from '../../../kernel/kept-file.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { keepFile } from '../../../platform/file/keep-file.ts'
import { writeEntry } from '../../journal/index.ts'
import { bodiesOf } from '../party-state.rule.ts'
import {
  type Done,
  holdParty,
  keepJudged,
  type PartyOrder,
} from '../question/held-party.command.ts'
import { insertReservationAnswer } from '../question/question.store.ts'
import type { RegistrationRefusal } from '../refusal.model.ts'
import type { NewTreatment, ReservationAnswer } from '../treatment.model.ts'
import { judgeRegistration } from './registration.rule.ts'
import { insertTreatment } from './treatment.store.ts'

type TreatmentOrder = PartyOrder & {
  treatment: NewTreatment
  file: NewFile | null
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
  const found = await holdParty(tx, order, treatment.partyCode)
  if (!found.ok) return found
  const { held, party } = found
  const { versionId, putForwardOn, decidingBody } = held.circulation
  const verdict = judgeRegistration(
    { ...treatment, isEarly: order.isEarly ?? false },
    party.treatments,
    { isOut: held.isOut, putForwardOn, bodies: bodiesOf(party, decidingBody) },
    on,
  )
  if (!verdict.ok) return { ok: false, code: verdict.code }

  if (file) await keepFile(tx, communityId, file)
  const id = await insertTreatment(tx, communityId, versionId, treatment, order)
  const answers = await answerAtOnce(tx, order, versionId, id)
  await keepJudged(tx, communityId, held, {
    ...party,
    treatments: [
      ...party.treatments,
      { ...treatment, id, sequence: party.treatments.length + 1, registeredOn: on },
    ],
    reservationAnswers: [...party.reservationAnswers, ...answers],
  })
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

/** Writes down whether the forbehold hinders, where that was answered with it. */
async function answerAtOnce(
  tx: Tx,
  order: TreatmentOrder,
  versionId: string,
  treatmentId: string,
): Promise<ReservationAnswer[]> {
  const { hinders, on } = order
  if (typeof hinders !== 'boolean') return []
  const { partyCode, source } = order.treatment
  const answer = { partyCode, treatmentId, hinders, source }
  await insertReservationAnswer(tx, order.communityId, versionId, answer, order)
  return [{ treatmentId, hinders, answeredOn: on, source }]
}
