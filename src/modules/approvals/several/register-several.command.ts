import { type Db, inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { fieldOf } from '../answer/answer.rule.ts'
import { registerTreatmentWithin } from '../answer/register-treatment.command.ts'
import { answeredBy, judgeRegistration } from '../answer/registration.rule.ts'
import { dayOf } from '../board-reading.rule.ts'
import { type HeldCirculation, holdCirculation } from '../hold-circulation.command.ts'
import { judgeParty } from '../judgement.rule.ts'
import { isAwaited } from '../party-state.rule.ts'
import type { PartyOrder } from '../question/held-party.command.ts'
import type { RegistrationRefusal } from '../refusal.model.ts'
import type { Report, SayCorrected } from '../reported/report.model.ts'
import { reportsOf } from '../reported/report.query.ts'
import { rowFieldName, type TypedAnswers, type TypedRow } from './several.model.ts'
import { type AnswersProblems, placed, type RowAnswer, readAnswers } from './several.rule.ts'
import { fileOfRow, reportIn } from './several-reported.rule.ts'

export type RegisteredSeveral =
  | { ok: true; count: number }
  | { ok: false; reason: 'nothing-filled' }
  | { ok: false; reason: 'not-found' }
  | { ok: false; reason: 'fields'; problems: AnswersProblems }

type SeveralOrder = PartyOrder & { typed: TypedAnswers; sayCorrected: SayCorrected }

/**
 * Takes the answers of several parties as they were typed, each with what was told by a link and is confirmed by it: all of them, or
 * none where any cannot stand.
 */
export function registerSeveral(db: Db, order: SeveralOrder): Promise<RegisteredSeveral> {
  return inCommunity(db, order, async (tx): Promise<RegisteredSeveral> => {
    const { typed, sayCorrected, ...rest } = order
    const held = await holdCirculation(tx, order.communityId, order.slug)
    await stillAsRead(tx)
    if (!held) return { ok: false, reason: 'not-found' }
    const { answers, problems: unread } = readAnswers(typed)
    const { reports } = await askWithin(tx)({
      reports: reportsOf(order.communityId, order.slug, null, null),
    })
    const problems = [
      ...unread,
      ...answers.flatMap((answer) => problemsOf(answer, { held, reports, order })),
    ]
    if (problems.length > 0) return { ok: false, reason: 'fields', problems }
    if (answers.length === 0) return { ok: false, reason: 'nothing-filled' }

    for (const { treatment, isDayRight, reportId } of answers) {
      const registered = await registerTreatmentWithin(tx, {
        ...rest,
        treatment: { ...treatment, file: null },
        file: null,
        isDayRight,
        confirms: reportId === null ? null : { reportId, sayCorrected },
        keepsFile: reportId !== null,
      })
      if (!registered.ok) throw new Error(`Judged otherwise than before: ${registered.code}`)
    }
    return { ok: true, count: answers.length }
  })
}

type Over = { held: HeldCirculation; reports: readonly Report[]; order: SeveralOrder }

/** Why the answer of one party cannot stand; only those whose answer is missing have a row in the table. */
function problemsOf(
  { treatment, isDayRight, reportId }: RowAnswer,
  { held, reports, order: { typed, on } }: Over,
): AnswersProblems {
  const { partyCode } = treatment
  const { circulation, parties, isOut } = held
  const party = parties.find(({ code }) => code === partyCode)
  if (!party) return [{ field: 'state', problem: 'not-offered', partyCode: null }]
  const field = rowFieldName('state', partyCode)
  if (!isAwaited(judgeParty(party, circulation)))
    return [{ field, problem: 'not-awaited', partyCode: null }]
  const report = reportIn(reports, partyCode, reportId)
  if (reportId !== null && !report) return [{ field, problem: 'report-settled', partyCode: null }]
  const verdict = judgeRegistration(
    { ...treatment, file: fileOfRow(report), isDayRight },
    party.treatments,
    answeredBy(party, circulation, isOut),
    dayOf(circulation, null, on),
  )
  return verdict.ok ? [] : refused(verdict.code, treatment, typed.rows)
}

/** What stands against the answer of one party, beside its own row; what all of them lack, beside the field for all. */
const refused = (
  code: RegistrationRefusal,
  { partyCode }: RowAnswer['treatment'],
  rows: ReadonlyMap<string, TypedRow>,
): AnswersProblems => {
  const row = rows.get(partyCode)
  const field = fieldOf(code)
  if (!row) return []
  return field === null
    ? [{ field: rowFieldName('state', partyCode), problem: code, partyCode: null }]
    : placed({ [field]: code }, row, partyCode)
}
