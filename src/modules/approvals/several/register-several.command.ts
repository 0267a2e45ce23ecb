import { type Db, inCommunity } from '../../../platform/db.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { fieldOf } from '../answer/answer.rule.ts'
import { registerTreatmentWithin } from '../answer/register-treatment.command.ts'
import { judgeRegistration } from '../answer/registration.rule.ts'
import { holdCirculation } from '../hold-circulation.command.ts'
import { bodiesOf } from '../party-state.rule.ts'
import type { PartyOrder } from '../question/held-party.command.ts'
import type { RegistrationRefusal } from '../refusal.model.ts'
import { rowFieldName, type TypedAnswers, type TypedRow } from './several.model.ts'
import { type AnswersProblems, placed, type RowAnswer, readAnswers } from './several.rule.ts'

export type RegisteredSeveral =
  | { ok: true; count: number }
  | { ok: false; reason: 'nothing-filled' }
  | { ok: false; reason: 'not-found' }
  | { ok: false; reason: 'fields'; problems: AnswersProblems }

/** Takes the answers of several parties as they were typed: all of them, or none where any cannot stand. */
export function registerSeveral(
  db: Db,
  order: PartyOrder & { typed: TypedAnswers },
): Promise<RegisteredSeveral> {
  return inCommunity(db, order, async (tx): Promise<RegisteredSeveral> => {
    const { typed, ...rest } = order
    const held = await holdCirculation(tx, order.communityId, order.slug)
    await stillAsRead(tx)
    if (!held) return { ok: false, reason: 'not-found' }
    const { answers, problems: unread } = readAnswers(typed)
    const problems = [...unread]
    const { putForwardOn, decidingBody } = held.circulation
    for (const { treatment, isEarly } of answers) {
      const party = held.parties.find(({ code }) => code === treatment.partyCode)
      if (!party) return { ok: false, reason: 'not-found' }
      const verdict = judgeRegistration(
        { ...treatment, file: null, isEarly },
        party.treatments,
        { isOut: held.isOut, putForwardOn, bodies: bodiesOf(party, decidingBody) },
        order.on,
      )
      if (!verdict.ok) problems.push(...refused(verdict.code, treatment, typed.rows))
    }
    if (problems.length > 0) return { ok: false, reason: 'fields', problems }
    if (answers.length === 0) return { ok: false, reason: 'nothing-filled' }

    for (const { treatment, isEarly } of answers) {
      const one = { ...rest, treatment: { ...treatment, file: null }, file: null, isEarly }
      const registered = await registerTreatmentWithin(tx, one)
      if (!registered.ok) throw new Error(`Judged otherwise than before: ${registered.code}`)
    }
    return { ok: true, count: answers.length }
  })
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
