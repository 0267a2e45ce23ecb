import { sql } from 'kysely'
import { ask, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'

/** The last of a document's answers that the secretariat has marked as seen; nothing for anyone else. */
export const seenTo = madeOnce(
  (communityId: string, slug: string): Question<{ answer: string }> =>
    ofCommunity(
      ask
        .selectFrom('document')
        .innerJoin('answers_seen as seen', (join) =>
          join
            .onRef('seen.community_id', '=', 'document.community_id')
            .onRef('seen.document_id', '=', 'document.id'),
        )
        .where('document.community_id', '=', communityId)
        .where('document.slug', '=', slug)
        .where(sql<boolean>`viewer_sees('secretariat') and viewer_sees(document.audience)`)
        .select('seen.seen_to as answer'),
    ),
)
