import type { Day, Instant } from '../../../kernel/day.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { type Db, inCommunity, scopeTo, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import type { CaseQuestion } from '../case.model.ts'
import { holdCases, updateIntake } from '../cases.store.ts'
import {
  amongCases,
  type CasesOrder,
  caseSubject,
  caseWithin,
  keepWorked,
  tellCase,
} from '../held/held-case.command.ts'
import { answerQuestion } from '../intake/question.store.ts'
import { isRaisedBy, type RaisingAs } from '../intake/raised-by.rule.ts'
import {
  type AnswerProblems,
  answerForm,
  type CaseLinkRefusal,
  openQuestion,
  type TypedAnswer,
} from './answer-form.model.ts'
import { judgeCaseLink } from './case-link.rule.ts'
import { linkedQuestions, readLinked } from './linked-case.query.ts'

export type Answered =
  | { ok: true }
  | { ok: false; problems: AnswerProblems }
  | { ok: false; code: CaseLinkRefusal | 'unknown' | 'not-asked' | 'not-theirs' }

type LinkOrder = {
  communityId: string
  tokenHash: Buffer
  typed: TypedAnswer
  on: Day
  at: Instant
}

/** Takes what whoever has the link answers. Nobody is signed in: the house does it. */
export const answerByCaseLink = (db: Db, order: LinkOrder): Promise<Answered> =>
  inCommunity(db, { communityId: order.communityId, by: null }, async (tx): Promise<Answered> => {
    const { communityId, tokenHash, typed, on, at } = order
    await holdCases(tx, communityId)
    const linked = readLinked(await askWithin(tx)(linkedQuestions(communityId, tokenHash)), on)
    if (linked === null) return { ok: false, code: 'unknown' }
    const verdict = judgeCaseLink(linked.link, on)
    if (!verdict.ok) return { ok: false, code: verdict.code }
    await stillAsRead(tx)
    await scopeTo(tx, communityId)
    return answer(tx, { communityId, typed, by: null, at }, linked.item, linked.open)
  })

/**
 * Takes what whoever raised a case answers, or what whoever takes cases in was told by them: `as` is whom the doer raises cases as, and
 * `keepsIn` tells of a body whether she takes cases in there.
 */
export const answerCase = (
  db: Db,
  order: CasesOrder & {
    code: string
    typed: TypedAnswer
    as: RaisingAs
    keepsIn(body: string): boolean
  },
): Promise<Answered> =>
  amongCases(db, order, async (tx): Promise<Answered> => {
    const held = await caseWithin(tx, order.communityId, order.code)
    await stillAsRead(tx)
    if (held === null) return { ok: false, code: 'unknown' }
    const { item, questions } = held
    if (!isRaisedBy(item.raised, order.as) && !order.keepsIn(item.body))
      return { ok: false, code: 'not-theirs' }
    return answer(tx, order, item, item.intake === 'asked-back' ? openQuestion(questions) : null)
  })

async function answer(
  tx: Tx,
  order: Pick<CasesOrder, 'communityId' | 'by' | 'at'> & { typed: TypedAnswer },
  item: { id: string; code: string },
  open: CaseQuestion | null,
): Promise<Answered> {
  if (open === null) return { ok: false, code: 'not-asked' }
  const read = readFields(answerForm, order.typed)
  if (!read.ok) return { ok: false, problems: read.problems }
  const { communityId } = order
  await answerQuestion(tx, communityId, open.id, read.values.svar, order)
  const submitted = { intake: 'submitted', because: null, joinedTo: null } as const
  await updateIntake(tx, communityId, item.id, submitted, order)
  await tellCase(tx, order, 'case-answered', caseSubject(item))
  await keepWorked(tx, communityId, item.code)
  return { ok: true }
}
