import type { Day, Instant } from '../../../kernel/day.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import type { Db } from '../../../platform/db.ts'
import type { AnswerRefusal } from '../refusal.model.ts'
import type { Registrar } from '../treatment.model.ts'
import { answerReservation } from './answer-reservation.command.ts'
import { clarifyParty } from './clarify-party.command.ts'
import { type QuestionProblems, questionForm, type TypedQuestion } from './question.model.ts'

type Submitted =
  | { ok: true }
  | { ok: false; reason: 'fields'; problems: QuestionProblems }
  | { ok: false; reason: 'refused'; code: AnswerRefusal }
  | { ok: false; reason: 'not-found' }

/** Takes the answer to a question about a party as it was typed. The same answer sent twice is one answer. */
export async function submitQuestion(
  db: Db,
  order: {
    communityId: string
    slug: string
    partyCode: string
    typed: TypedQuestion
    registeredAs: Registrar
    by: string | null
    on: Day
    at: Instant
  },
): Promise<Submitted> {
  const { typed, registeredAs, ...rest } = order
  const read = readFields(questionForm, typed)
  if (!read.ok) return { ok: false, reason: 'fields', problems: read.problems }
  const { answer, source } = read.values
  const isYes = answer === 'yes'
  const kept =
    typed.asked === 'forbehold'
      ? await answerReservation(db, { ...rest, registeredAs, hinders: isYes, source })
      : await clarifyParty(db, {
          ...rest,
          // To hold without it is for it to be no party any longer.
          isParty: typed.asked === 'uten' ? !isYes : isYes,
          isLeftOut: typed.asked === 'uten',
          source: source ?? '',
        })
  if (kept.ok || kept.code === 'told-already') return { ok: true }
  const { code } = kept
  if (code === 'no-such-document' || code === 'no-such-party') {
    return { ok: false, reason: 'not-found' }
  }
  return code === 'source-missing'
    ? { ok: false, reason: 'fields', problems: { source: code } }
    : { ok: false, reason: 'refused', code }
}
