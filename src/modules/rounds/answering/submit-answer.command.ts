import type { Problems } from '../../../kernel/form/form.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { writeEntry } from '../../journal/index.ts'
import type { AnsweredBy, Door } from '../answer.model.ts'
import { standingOf } from '../answer-standing.rule.ts'
import type { RoundOrder } from '../drafting/draft-round.command.ts'
import { type HeldRound, holdWhole, keepWaitingOf } from '../held-round.command.ts'
import type { AnswerRefusal } from '../refusal.model.ts'
import { insertAnswer } from '../rounds.store.ts'
import {
  onBehalfForm,
  type TypedAnswer,
  type TypedOnBehalf,
  type ValueProblems,
} from './answer-form.model.ts'
import { readAnswers } from './answer-form.rule.ts'
import { judgeAnswer } from './answering.rule.ts'

export type AnswerOrder = RoundOrder & {
  slug: string
  place: string
  typed: TypedAnswer
  /** What the secretariat says of it; null where whoever answers for the party does so. */
  onBehalf: TypedOnBehalf | null
  /** Who answers, where that is the party. */
  name: string | null
  functionName: string | null
  door: Door
  /** Does a region answer for the party, as it says itself? */
  asRegion?: boolean
  /** The link that it came by. */
  linkId?: string
}

export type Answered =
  | { ok: true; counts: boolean }
  | {
      ok: false
      problems: ValueProblems
      onBehalf: Problems<keyof TypedOnBehalf & string>
    }
  | { ok: false; code: AnswerRefusal | 'no-such-round' }

/** Takes a party's answer to a round: added to what it answered before, which stays. */
export const submitAnswer = (db: Db, order: AnswerOrder): Promise<Answered> =>
  inCommunity(db, order, (tx) => submitAnswerWithin(tx, order))

/** The same inside a transaction that does more. */
export async function submitAnswerWithin(tx: Tx, order: AnswerOrder): Promise<Answered> {
  const { communityId, slug, place } = order
  const held = await holdWhole(tx, communityId, slug)
  const asked = held?.asked.find((of) => of.place === place)
  const form = held?.forms.at(-1)
  if (!held || !asked || !form) return { ok: false, code: 'no-such-round' }
  const read = readAnswers(form.questions, order.typed)
  const said = order.onBehalf && readFields(onBehalfForm, order.onBehalf)
  if (!read.ok || said?.ok === false) {
    return {
      ok: false,
      problems: read.ok ? {} : read.problems,
      onBehalf: said?.ok === false ? said.problems : {},
    }
  }
  const by: AnsweredBy = said ? said.values.svarer : order.asRegion ? 'region' : 'party'
  const verdict = judgeAnswer(held.round, asked, by, read.values)
  if (!verdict.ok) return { ok: false, code: verdict.code }
  const isTold = held.round.isDecided && order.door === 'link'
  const id = await insertAnswer(
    tx,
    communityId,
    held.round.id,
    {
      place,
      by,
      door: order.door,
      region: by === 'region' ? asked.region : null,
      name: said ? said.values.navn : order.name,
      functionName: said ? said.values.funksjon : order.functionName,
      source: said ? said.values.kilde : null,
      version: form.version,
      values: read.values,
      isTold,
    },
    order,
  )
  await keepWaitingOf(tx, communityId, slug)
  await tell(tx, order, held, id, by)
  return { ok: true, counts: held.round.state !== 'closed' && !isTold }
}

/** Never what was answered. */
function tell(
  tx: Tx,
  { communityId, place, by: person, at }: AnswerOrder,
  { round, answers }: HeldRound,
  id: string,
  by: AnsweredBy,
) {
  const before = standingOf(
    round,
    answers.filter((of) => of.place === place),
  )
  return writeEntry(tx, {
    communityId,
    deed: before.answer === null ? 'round-answered' : 'round-answer-corrected',
    subject: `round-answer:${id}`,
    by: person,
    at,
    basis: 'coordination-round',
    details: { round: round.title, place, answeredBy: by },
  })
}
