import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { JournalDeed } from '../../../kernel/journal.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { holdFiles } from '../../../platform/file/keep-file.ts'
import { askWithin } from '../../../platform/footing.ts'
import { isAskedFor, listFunctions, placeQuestions, placesOn } from '../../directory/index.ts'
import { type Json, writeEntry } from '../../journal/index.ts'
import { holdWhole } from '../held-round.command.ts'
import type { Question } from '../question.model.ts'
import type { Asked } from '../round.model.ts'
import { filesOfRound } from '../round-file.query.ts'
import { formsOf, roundBySlug } from '../rounds.query.ts'
import {
  deleteRound,
  freeRoundSlug,
  insertRound,
  keepForm,
  replacePlaces,
  updateRoundDraft,
} from '../rounds.store.ts'
import { readQuestion } from './question-draft.rule.ts'
import type { TypedQuestion } from './question-form.model.ts'
import { readRound, roundSlug } from './round-draft.rule.ts'
import type { RoundProblems, TypedRound } from './round-form.model.ts'

export type RoundOrder = { communityId: string; by: string | null; on: Day; at: Instant }

export type RoundKept =
  | { ok: true; id: string; slug: string }
  | { ok: false; problems: RoundProblems }
  | { ok: false; code: 'no-such-round' | 'sent-already' }

/**
 * It begins with the questions of the round at the address `begunFrom`, or with those given as one would type them, by keys
 * that whoever gives them finds them by later: words, as no question gets that is added to the round.
 */
type NewRoundOrder = RoundOrder & {
  typed: TypedRound
  begunFrom?: string | null
  questions?: Readonly<Record<string, TypedQuestion>>
}

/** Begins a round as a draft. */
export const createRound = (db: Db, order: NewRoundOrder): Promise<RoundKept> =>
  inCommunity(db, order, (tx) => createRoundWithin(tx, order))

/** The same inside a transaction that does more. */
export async function createRoundWithin(tx: Tx, order: NewRoundOrder): Promise<RoundKept> {
  const { communityId, begunFrom = null } = order
  const { known, facts } = await knownOn(tx, communityId, order.on)
  const read = readRound(order.typed, known, order.on)
  if (!read.ok) return read
  const slug = await freeRoundSlug(tx, communityId, roundSlug(read.draft.title))
  const former = begunFrom === null ? null : await formerForm(tx, communityId, begunFrom)
  const id = await insertRound(tx, communityId, slug, read.draft, {
    ...order,
    begunFrom: former?.id ?? null,
  })
  await keepForm(tx, communityId, id, 1, former?.questions ?? questionsOf(order.questions ?? {}))
  await replacePlaces(tx, communityId, id, asPlaces(read.places, facts))
  await tell(tx, order, 'round-created', id, { round: read.draft.title })
  return { ok: true, id, slug }
}

/** Questions that another room gives a round; one that cannot be read is a fault of it. */
const questionsOf = (typed: Readonly<Record<string, TypedQuestion>>): Question[] =>
  Object.entries(typed).map(([key, each]) => {
    const read = readQuestion(each, key, [])
    if (!read.ok) throw new Error(`A round is given a question that cannot stand: ${each.sporsmal}`)
    return read.question
  })

/** Changes a draft as it was read: what it is about, whom it asks and by when. */
export const changeRound = (
  db: Db,
  order: RoundOrder & { slug: string; typed: TypedRound },
): Promise<RoundKept> =>
  inCommunity(db, order, async (tx): Promise<RoundKept> => {
    const { communityId, slug } = order
    const held = await holdWhole(tx, communityId, slug)
    if (!held) return { ok: false, code: 'no-such-round' }
    const { round } = held
    if (round.state !== 'draft') return { ok: false, code: 'sent-already' }
    const { known, facts } = await knownOn(tx, communityId, order.on)
    const read = readRound(order.typed, known, order.on)
    if (!read.ok) return read
    await updateRoundDraft(tx, communityId, round.id, read.draft)
    await replacePlaces(tx, communityId, round.id, asPlaces(read.places, facts))
    await tell(tx, order, 'round-changed', round.id, { round: read.draft.title })
    return { ok: true, id: round.id, slug }
  })

/** Throws a draft away with its questions. */
export const discardRound = (
  db: Db,
  order: RoundOrder & { slug: string },
): Promise<{ ok: true } | { ok: false; code: 'no-such-round' | 'sent-already' }> =>
  inCommunity(db, order, async (tx) => {
    const held = await holdWhole(tx, order.communityId, order.slug)
    if (!held) return { ok: false, code: 'no-such-round' }
    const { id, title, state } = held.round
    if (state !== 'draft') return { ok: false, code: 'sent-already' }
    const { files } = await askWithin(tx)({ files: filesOfRound(order.communityId, order.slug) })
    await holdFiles(
      tx,
      order.communityId,
      files.map(({ sha256 }) => sha256),
    )
    await deleteRound(tx, order.communityId, id)
    await tell(tx, order, 'round-discarded', id, { round: title })
    return { ok: true }
  })

/** The questions of a round as they were asked last; null where the doer knows of no such round. */
async function formerForm(tx: Tx, communityId: string, slug: string) {
  const { rounds, forms } = await askWithin(tx)({
    rounds: roundBySlug(communityId, slug),
    forms: formsOf(communityId, slug),
  })
  const [round] = rounds
  return round ? { id: round.id, questions: forms.at(-1)?.questions ?? [] } : null
}

/** What a draft can name on a day: the functions that are asked for, and the places. */
async function knownOn(tx: Tx, communityId: string, on: Day) {
  const { functions, ...facts } = await askWithin(tx)({
    functions: listFunctions(communityId),
    ...placeQuestions(communityId),
  })
  const places = placesOn(facts, on)
  const keys = functions.filter((of) => isAskedFor(of, on)).map(({ key }) => key)
  return { known: { functions: keys, places }, facts: places }
}

const asPlaces = (
  keys: readonly string[],
  places: readonly { key: string; name: string }[],
): Asked[] =>
  places
    .filter(({ key }) => keys.includes(key))
    .map(({ key, name }) => ({
      place: key,
      name,
      inhabitants: null,
      region: null,
      addedBecause: null,
    }))

const tell = (
  tx: Tx,
  { communityId, by, at }: RoundOrder,
  deed: JournalDeed,
  id: string,
  details: Json,
) =>
  writeEntry(tx, {
    communityId,
    deed,
    subject: `round:${id}`,
    by,
    at,
    basis: 'coordination-round',
    details,
  })
