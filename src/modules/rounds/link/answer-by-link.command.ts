import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Problems } from '../../../kernel/form/form.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { type Db, inCommunity, scopeTo, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import type { AnswerFiles, TypedAnswer, ValueProblems } from '../answering/answer-form.model.ts'
import { readAnswers } from '../answering/answer-form.rule.ts'
import { readSent, type Uploads } from '../answering/read-sent.command.ts'
import { submitAnswerWithin } from '../answering/submit-answer.command.ts'
import type { AnswerRefusal } from '../refusal.model.ts'
import { holdRound } from '../rounds.store.ts'
import { type LinkRefusal, type TypedWho, whoForm } from './link.model.ts'
import { filesBefore, type Linked, linkQuestions, readLinked } from './link.query.ts'
import { judgeLink } from './link.rule.ts'

export type LinkAnswer = {
  communityId: string
  tokenHash: Buffer
  typed: TypedAnswer
  /** The files that came with it, by their fields. */
  uploads: Uploads
  who: TypedWho
  /** The members that a region answers for. */
  members: readonly string[]
  on: Day
  at: Instant
}

type WhoProblems = Problems<keyof TypedWho & string>

export type LinkAnswered =
  | { ok: true; counts: boolean }
  | { ok: false; problems: ValueProblems; who: WhoProblems }
  | { ok: false; code: AnswerRefusal | LinkRefusal | 'no-such-link' }

/**
 * Takes the answer of whoever has a link, by the party that it names, and for the members that a region chose. Nobody is
 * signed in: the house does it, and keeps who they say that they are.
 */
export async function answerByLink(db: Db, order: LinkAnswer): Promise<LinkAnswered> {
  const sent = await readSent(order.communityId, order.uploads)
  return inCommunity(db, { communityId: order.communityId, by: null }, async (tx) => {
    const linked = await holdLinked(tx, order)
    if (linked === null) return { ok: false, code: 'no-such-link' }
    const verdict = judgeLink(linked.link, linked.round)
    if (!verdict.ok) return { ok: false, code: verdict.code }
    await stillAsRead(tx)
    await scopeTo(tx, order.communityId)
    const who = readFields(whoForm, order.who)
    if (!who.ok) {
      const questions = linked.forms.at(-1)?.questions ?? []
      const read = readAnswers(questions, order.typed, { sent, kept: filesBefore(linked) })
      return { ok: false, problems: read.ok ? {} : read.problems, who: who.problems }
    }
    return submitFor(tx, { ...order, sent }, linked, who.values)
  })
}

/** What the link opens, with its round held so that nothing about it changes meanwhile. */
async function holdLinked(tx: Tx, { communityId, tokenHash }: LinkAnswer): Promise<Linked | null> {
  const questions = linkQuestions(communityId, tokenHash)
  const { links } = await askWithin(tx)({ links: questions.links })
  const [link] = links
  if (!link) return null
  await holdRound(tx, communityId, link.slug)
  return readLinked(await askWithin(tx)(questions))
}

async function submitFor(
  tx: Tx,
  order: LinkAnswer & { sent: AnswerFiles['sent'] },
  { link, members, own }: Linked,
  who: { navn: string; funksjon: string },
): Promise<LinkAnswered> {
  const chosen = members.filter(({ place }) => order.members.includes(place))
  let counts = true
  for (const place of [link.place, ...chosen.map((of) => of.place)]) {
    const answered = await submitAnswerWithin(tx, {
      communityId: order.communityId,
      slug: link.slug,
      place,
      typed: order.typed,
      onBehalf: null,
      asRegion: place !== link.place,
      name: who.navn,
      functionName: who.funksjon,
      door: 'link',
      linkId: link.id,
      before: own.at(-1) ?? null,
      sent: order.sent,
      by: null,
      on: order.on,
      at: order.at,
    })
    if (!answered.ok) {
      return 'problems' in answered
        ? { ok: false, problems: answered.problems, who: {} }
        : {
            ok: false,
            code: answered.code === 'no-such-round' ? 'no-such-link' : answered.code,
          }
    }
    counts = answered.counts
  }
  return { ok: true, counts }
}
