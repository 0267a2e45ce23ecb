import { sql } from 'kysely'
import type { Day, Instant } from '../../kernel/day.model.ts'
import { unusedSlug } from '../../kernel/slug.rule.ts'
import { holdName, type Tx } from '../../platform/db.ts'
import { newId } from '../../platform/id.ts'
import type { Question } from './question.model.ts'
import type { Asked, Estimate, RoundDraft, RoundState } from './round.model.ts'

/** One deed at a time about a round. */
export const holdRound = (tx: Tx, communityId: string, slug: string): Promise<void> =>
  holdName(tx, `round:${communityId}/${slug}`)

/** An address that no round of the community has yet; others who want the same one wait for this transaction. */
export async function freeRoundSlug(tx: Tx, communityId: string, wanted: string): Promise<string> {
  await holdName(tx, `round-slug:${communityId}/${wanted}`)
  const taken = await tx
    .selectFrom('round')
    .where('community_id', '=', communityId)
    .where('slug', 'like', `${wanted}%`)
    .select('slug')
    .execute()
  return unusedSlug(wanted, new Set(taken.map(({ slug }) => slug)))
}

const columns = (draft: RoundDraft) => ({
  title: draft.title,
  reason: draft.reason,
  deadline: draft.deadline,
  function_key: draft.functionKey,
  readers: draft.readers,
  regions_answer: draft.regionsAnswer,
  is_decided: draft.isDecided,
  audience: draft.audience,
  remind_before: [...draft.remindBefore],
  remind_after: [...draft.remindAfter],
})

export async function insertRound(
  tx: Tx,
  communityId: string,
  slug: string,
  draft: RoundDraft,
  { by, at, begunFrom }: { by: string | null; at: Instant; begunFrom: string | null },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('round')
    .values({
      ...columns(draft),
      begun_from: begunFrom,
      community_id: communityId,
      id,
      slug,
      state: 'draft',
      created_at: at,
      created_by: by,
    })
    .execute()
  return id
}

export async function updateRoundDraft(
  tx: Tx,
  communityId: string,
  id: string,
  draft: RoundDraft,
): Promise<void> {
  await changed(tx, communityId, id).set(columns(draft)).execute()
}

/** Only a draft; the database refuses the rest. */
export async function deleteRound(tx: Tx, communityId: string, id: string): Promise<void> {
  await tx
    .deleteFrom('round')
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

/** Fixes whom and what it asks. */
export async function markSent(
  tx: Tx,
  communityId: string,
  id: string,
  { on, at, shownOn }: { on: Day; at: Instant; shownOn: Day | null },
): Promise<void> {
  await changed(tx, communityId, id)
    .set({ state: 'sent', sent_at: at, sent_on: on, shown_on: shownOn })
    .execute()
}

/** `closed`: when, where it is closed; where it is opened again, that stays. */
export async function markState(
  tx: Tx,
  communityId: string,
  id: string,
  state: Exclude<RoundState, 'draft' | 'sent'>,
  closed: { on: Day; at: Instant } | null,
): Promise<void> {
  await changed(tx, communityId, id)
    .set({ state, ...(closed ? { closed_at: closed.at, closed_on: closed.on } : {}) })
    .execute()
}

const changed = (tx: Tx, communityId: string, id: string) =>
  tx.updateTable('round').where('community_id', '=', communityId).where('id', '=', id)

/** Writes a version of the questions, in place of one that was not answered. */
export async function keepForm(
  tx: Tx,
  communityId: string,
  roundId: string,
  version: number,
  questions: readonly Question[],
): Promise<void> {
  const written = JSON.stringify(questions)
  await tx
    .insertInto('round_form')
    .values({ community_id: communityId, round_id: roundId, version, questions: written })
    .onConflict((at) =>
      at.columns(['community_id', 'round_id', 'version']).doUpdateSet({ questions: written }),
    )
    .execute()
}

/** Writes whom it asks in place of whom it did; only of a draft. */
export async function replacePlaces(
  tx: Tx,
  communityId: string,
  roundId: string,
  places: readonly Asked[],
): Promise<void> {
  await tx
    .deleteFrom('round_place')
    .where('community_id', '=', communityId)
    .where('round_id', '=', roundId)
    .where(sql<boolean>`place <> all (${places.map(({ place }) => place)}::text[])`)
    .execute()
  if (places.length === 0) return
  await tx
    .insertInto('round_place')
    .values(places.map(placeRow(communityId, roundId)))
    .onConflict((at) =>
      at
        .columns(['community_id', 'round_id', 'place'])
        .doUpdateSet({
          name: sql`excluded.name`,
          inhabitants: sql`excluded.inhabitants`,
          region: sql`excluded.region`,
          added_because: sql`excluded.added_because`,
        })
        .where(sql<boolean>`(round_place.name, round_place.inhabitants, round_place.region, round_place.added_because)
          is distinct from (excluded.name, excluded.inhabitants, excluded.region, excluded.added_because)`),
    )
    .execute()
}

const placeRow =
  (communityId: string, roundId: string) =>
  ({ addedBecause, ...place }: Asked) => ({
    ...place,
    community_id: communityId,
    round_id: roundId,
    added_because: addedBecause,
  })

export async function insertPlaces(
  tx: Tx,
  communityId: string,
  roundId: string,
  places: readonly Asked[],
): Promise<void> {
  if (places.length === 0) return
  await tx
    .insertInto('round_place')
    .values(places.map(placeRow(communityId, roundId)))
    .execute()
}

/** Sets another deadline, and other days to remind on. */
export async function updateDeadline(
  tx: Tx,
  communityId: string,
  id: string,
  of: Pick<RoundDraft, 'deadline' | 'remindBefore' | 'remindAfter'>,
): Promise<void> {
  await changed(tx, communityId, id)
    .set({
      deadline: of.deadline,
      remind_before: [...of.remindBefore],
      remind_after: [...of.remindAfter],
    })
    .execute()
}

export async function insertEstimate(
  tx: Tx,
  communityId: string,
  roundId: string,
  estimate: Estimate,
  { by, on, at }: { by: string | null; on: Day; at: Instant },
): Promise<void> {
  await tx
    .insertInto('round_estimate')
    .values({
      community_id: communityId,
      round_id: roundId,
      id: newId(),
      question_key: estimate.question,
      version: estimate.version,
      amount_from: estimate.from,
      amount_to: estimate.to,
      method: estimate.method,
      made_at: at,
      made_on: on,
      made_by: by,
    })
    .execute()
}

/** Takes away all rounds of an exercise. */
export async function deleteExerciseRounds(tx: Tx): Promise<void> {
  await sql`select clear_exercise('rounds')`.execute(tx)
}
