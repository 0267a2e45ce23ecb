import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { writeEntry } from '../../journal/index.ts'
import { type HeldRound, holdWhole } from '../held-round.command.ts'
import type { Question } from '../question.model.ts'
import type { FormRefusal } from '../refusal.model.ts'
import { keepForm } from '../rounds.store.ts'
import type { RoundOrder } from './draft-round.command.ts'
import {
  hasRoomForFile,
  mostQuestions,
  movedQuestion,
  newQuestionKey,
  readQuestion,
} from './question-draft.rule.ts'
import type { QuestionProblems, TypedQuestion } from './question-form.model.ts'

type Order = RoundOrder & { slug: string }

export type QuestionKept =
  | { ok: true; version: number }
  | { ok: false; problems: QuestionProblems }
  | { ok: false; code: FormRefusal }

/** Adds a question, the last of them. */
export const addQuestion = (db: Db, order: Order & { typed: TypedQuestion }) =>
  overQuestions(db, order, (questions, all): Wanted => {
    if (questions.length >= mostQuestions) return { ok: false, code: 'too-many-questions' }
    if (order.typed.slag === 'file' && !hasRoomForFile(questions)) {
      return { ok: false, code: 'too-many-files' }
    }
    const read = readQuestion(order.typed, newQuestionKey(all), [])
    return read.ok ? { ok: true, questions: [...questions, read.question] } : read
  })

/** Changes a question; what was answered stands under what it was. */
export const changeQuestion = (db: Db, order: Order & { key: string; typed: TypedQuestion }) =>
  overQuestions(db, order, (questions, all): Wanted => {
    const before = questions.find(({ key }) => key === order.key)
    if (!before) return { ok: false, code: 'no-such-question' }
    const versions = all.flatMap((version) => version.filter(({ key }) => key === order.key))
    const read = readQuestion({ ...order.typed, slag: before.kind }, before.key, versions)
    if (!read.ok) return read
    return {
      ok: true,
      questions: questions.map((each) => (each === before ? read.question : each)),
    }
  })

/** Moves a question a place up or down. */
export const moveQuestion = (db: Db, order: Order & { key: string; direction: 'up' | 'down' }) =>
  overQuestions(db, order, (questions): Wanted => {
    if (!questions.some(({ key }) => key === order.key))
      return { ok: false, code: 'no-such-question' }
    return { ok: true, questions: movedQuestion(questions, order.key, order.direction) }
  })

/** Takes a question out; what was answered to it stands under the version that had it. */
export const removeQuestion = (db: Db, order: Order & { key: string }) =>
  overQuestions(db, order, (questions): Wanted => {
    const left = questions.filter(({ key }) => key !== order.key)
    return left.length === questions.length
      ? { ok: false, code: 'no-such-question' }
      : { ok: true, questions: left }
  })

type Wanted =
  | { ok: true; questions: readonly Question[] }
  | { ok: false; problems: QuestionProblems }
  | { ok: false; code: FormRefusal }

const overQuestions = (
  db: Db,
  order: Order,
  work: (questions: readonly Question[], all: readonly (readonly Question[])[]) => Wanted,
): Promise<QuestionKept> =>
  inCommunity(db, order, async (tx): Promise<QuestionKept> => {
    const held = await holdWhole(tx, order.communityId, order.slug)
    if (!held) return { ok: false, code: 'no-such-round' }
    if (held.round.state === 'closed') return { ok: false, code: 'round-closed' }
    const all = held.forms.map(({ questions }) => questions)
    const wanted = work(all.at(-1) ?? [], all)
    if (!wanted.ok) return wanted
    if (wanted.questions.length === 0 && held.round.state !== 'draft') {
      return { ok: false, code: 'last-question' }
    }
    const version = await keepQuestions(tx, order, held, wanted.questions)
    return { ok: true, version }
  })

/** The version that has been answered stays; what is changed after that is the next one. */
async function keepQuestions(
  tx: Tx,
  { communityId, by, at }: Order,
  { round, forms, answers }: HeldRound,
  questions: readonly Question[],
): Promise<number> {
  const latest = forms.at(-1)?.version ?? 1
  const isAnswered = answers.some(({ version }) => version === latest)
  const version = isAnswered ? latest + 1 : latest
  await keepForm(tx, communityId, round.id, version, questions)
  await writeEntry(tx, {
    communityId,
    deed: 'round-changed',
    subject: `round:${round.id}`,
    by,
    at,
    basis: 'coordination-round',
    details: { round: round.title, questions: questions.length, version },
  })
  return version
}
