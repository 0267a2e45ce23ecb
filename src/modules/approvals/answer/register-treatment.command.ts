import type { NewFile } from '../../../kernel/kept-file.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { keepFile } from '../../../platform/file/keep-file.ts'
import { writeEntry } from '../../journal/index.ts'
import type { BoardParty } from '../board.model.ts'
import { dayOf } from '../board-reading.rule.ts'
import { completes, followCompleted } from '../completed.model.ts'
import type { HeldCirculation } from '../hold-circulation.command.ts'
import { askedBody, decidingBodyOf } from '../party-state.rule.ts'
import {
  type Done,
  holdParty,
  keepJudged,
  type PartyOrder,
  placeOf,
} from '../question/held-party.command.ts'
import { insertReservationAnswer } from '../question/question.store.ts'
import type { RegistrationRefusal } from '../refusal.model.ts'
import { keepConfirmed, pendingReport, tellConfirmed } from '../reported/confirm-report.command.ts'
import { type Confirms, fileOf, type Report } from '../reported/report.model.ts'
import { correctionsOf } from '../reported/same-answer.rule.ts'
import { type NewTreatment, type ReservationAnswer, toldState } from '../treatment.model.ts'
import { answeredBy, judgeRegistration } from './registration.rule.ts'
import { insertTreatment } from './treatment.store.ts'

type TreatmentOrder = PartyOrder & {
  treatment: NewTreatment
  file: NewFile | null
  /** Whether its forbehold hinders, where that was answered at once. */
  hinders?: boolean | null
  /** Does what stands instead of another line keep its file? */
  keepsFile?: boolean
  /** What was told by the link in a mail, and is confirmed by it. */
  confirms?: Confirms | null
  /** Somebody has said that a day that is asked about is right. */
  isDayRight?: boolean
}

/** Writes down what a body of a party has done with the document. */
export const registerTreatment = (
  db: Db,
  order: TreatmentOrder,
): Promise<Done<RegistrationRefusal | 'report-settled'>> =>
  inCommunity(db, order, (tx) => registerTreatmentWithin(tx, order))

/** The same inside a transaction that does more. */
export async function registerTreatmentWithin(
  tx: Tx,
  order: TreatmentOrder,
): Promise<Done<RegistrationRefusal | 'report-settled'>> {
  const { communityId, file, on, confirms = null } = order
  const found = await holdParty(tx, order, order.treatment.partyCode)
  if (!found.ok) return found
  const { held, party } = found
  const { partyCode: code } = order.treatment
  const report = confirms
    ? await pendingReport(tx, order, { partyCode: code, reportId: confirms.reportId })
    : null
  if (report === undefined) return { ok: false, code: 'report-settled' }
  const kept = report && fileOf(report)
  const told = order.keepsFile ? withFileOf(party, order.treatment, kept) : order.treatment
  const treatment = report && confirms ? withCorrections(told, report, confirms) : told
  const verdict = judge(order, treatment, held, party)
  if (!verdict.ok) return { ok: false, code: verdict.code }

  if (file) await keepFile(tx, communityId, file)
  // What corrects a line stands where the line does.
  const { supersedes } = treatment
  const at = supersedes ? placeOf(party, supersedes) : { ...treatment, ...held.circulation }
  const { versionId, partyCode } = at
  const id = await insertTreatment(tx, communityId, versionId, { ...treatment, partyCode }, order)
  if (report) await keepConfirmed(tx, order, report, id)
  const answers = await answerAtOnce(tx, order, { versionId, partyCode }, id)
  const sequence = party.treatments.length + 1
  const changed = followCompleted({
    ...party,
    treatments: [
      ...party.treatments,
      { ...treatment, id, versionId, partyCode, sequence, registeredOn: on },
    ],
    reservationAnswers: [...party.reservationAnswers, ...answers],
  })
  await keepJudged(tx, communityId, held, changed, versionId)
  await writeEntry(tx, {
    communityId,
    deed: deedOf(treatment, party),
    subject: `treatment:${id}`,
    by: order.by,
    at: order.at,
    basis: verdict.basis,
    details: { ...toldOf(treatment, held, changed), versionId, hinders: order.hinders ?? null },
  })
  if (report) await tellConfirmed(tx, order, held.documentTitle, report)
  return { ok: true, id }
}

/** What the journal tells of a treatment; what a body that does not decide has said is no adoption there either. */
const toldOf = (
  treatment: NewTreatment,
  { documentTitle: title, circulation }: HeldCirculation,
  { kind, treatments }: BoardParty,
) => {
  const deciding = decidingBodyOf(treatments, askedBody(kind, circulation.decidingBody))
  return { title, ...treatment, state: toldState(treatment, deciding) }
}

/** May it be written down, with the file that it keeps? */
const judge = (
  { isDayRight = false, hinders = null, on }: TreatmentOrder,
  treatment: NewTreatment,
  held: HeldCirculation,
  party: BoardParty,
) =>
  judgeRegistration(
    { ...treatment, isDayRight: isDayRight || correctsEarlier(held, party, treatment), hinders },
    party.treatments,
    answeredBy(party, held.circulation, held.isOut),
    dayOf(held.circulation, null, on),
  )

/** With the file of the line that it stands instead of, or of what was reported, where it brings none of its own. */
function withFileOf(
  { treatments }: BoardParty,
  treatment: NewTreatment,
  reported: NewTreatment['file'],
): NewTreatment {
  const older = treatments.find(({ id }) => id === treatment.supersedes)
  return { ...treatment, file: treatment.file ?? older?.file ?? reported }
}

/** With a source that says what the secretariat corrected of what it confirms; what a party corrects itself is its own word. */
function withCorrections(
  treatment: NewTreatment,
  report: Report,
  { sayCorrected }: Confirms,
): NewTreatment {
  const corrections = correctionsOf(report, treatment)
  // Without a source it is refused, whatever was corrected.
  return treatment.registeredAs === 'secretariat' && treatment.source && corrections.length > 0
    ? { ...treatment, source: sayCorrected(treatment.source, corrections) }
    : treatment
}

/** What it is written down as: an answer, more about one that stands, or another in its place. */
function deedOf(treatment: NewTreatment, { treatments }: BoardParty) {
  const older = treatments.find(({ id }) => id === treatment.supersedes)
  if (!older) return 'treatment-registered'
  return completes(treatment, older) ? 'treatment-completed' : 'treatment-corrected'
}

/** Does it correct what was told of an earlier version, with a day before this one was put forward? */
const correctsEarlier = (
  { circulation }: HeldCirculation,
  { treatments }: BoardParty,
  { supersedes, day }: NewTreatment,
): boolean =>
  day !== null &&
  day < circulation.putForwardOn &&
  treatments.some(({ id, versionId }) => id === supersedes && versionId !== circulation.versionId)

/** Writes down whether the forbehold hinders, where that was answered with it. */
async function answerAtOnce(
  tx: Tx,
  order: TreatmentOrder,
  { versionId, partyCode }: { versionId: string; partyCode: string },
  treatmentId: string,
): Promise<ReservationAnswer[]> {
  const { hinders, on } = order
  if (typeof hinders !== 'boolean') return []
  const { source } = order.treatment
  const answer = { partyCode, treatmentId, hinders, source }
  await insertReservationAnswer(tx, order.communityId, versionId, answer, order)
  return [{ treatmentId, hinders, answeredOn: on, source }]
}
