import { sql } from 'kysely'
import { ask } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { questionsOf } from '../board.query.ts'

/** All that makes the board of one version. */
export const versionQuestions = (communityId: string, versionId: string) =>
  questionsOf(
    ask
      .selectFrom('circulation')
      .where('community_id', '=', communityId)
      .where('version_id', '=', versionId)
      .select(['community_id', 'version_id'])
      .as('wanted'),
  )

/** The versions that the answers to one count for. */
export const versionsCounting = (
  communityId: string,
  versionId: string,
): Question<{ versionId: string }> =>
  ask
    .selectFrom('circulation')
    .where('community_id', '=', communityId)
    .where((is) =>
      is.or([
        is('version_id', '=', versionId),
        is(is.val(versionId), '=', sql<string>`any (answers_from)`),
      ]),
    )
    .select('version_id as versionId')
    .orderBy('version_id')
