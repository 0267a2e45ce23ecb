import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import type { AskedCandidate } from './asked-candidate.model.ts'
import type { OwnWord } from './stand-form.model.ts'

export async function insertCandidates(
  tx: Tx,
  communityId: string,
  of: { body: string; round: string },
  candidates: readonly Pick<
    AskedCandidate,
    'id' | 'place' | 'rank' | 'seats' | 'name' | 'email' | 'askedOn'
  >[],
  { by, at }: { by: string; at: Instant },
): Promise<void> {
  if (candidates.length === 0) return
  await tx
    .insertInto('body_candidate')
    .values(
      candidates.map((each) => ({
        community_id: communityId,
        id: each.id,
        body_key: of.body,
        round_id: of.round,
        place: each.place,
        rank: each.rank,
        seats: [...each.seats],
        name: each.name,
        email: each.email,
        asked_on: each.askedOn,
        asked_at: at,
        asked_by: by,
      })),
    )
    .execute()
}

export async function keepOwnWord(
  tx: Tx,
  communityId: string,
  id: string,
  word: OwnWord,
  { on, at }: { on: Day; at: Instant },
): Promise<void> {
  await tx
    .updateTable('body_candidate')
    .set({
      stands: word.stands,
      said_on: on,
      said_at: at,
      own_name: word.ownName,
      own_function: word.ownFunction,
      own_words: word.ownWords,
    })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}
