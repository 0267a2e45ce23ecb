import { ask, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import { wantedVersion } from '../board.query.ts'

/** What the secretariat last gave as the source of an answer to the version that is shown; no row where there is none. */
export const lastSource = madeOnce(
  (communityId: string, slug: string): Question<{ source: string | null }> =>
    ofCommunity(
      ask
        .selectFrom(wantedVersion(communityId, slug, null))
        .innerJoin('treatment', (join) =>
          join
            .onRef('treatment.community_id', '=', 'wanted.community_id')
            .onRef('treatment.version_id', '=', 'wanted.version_id'),
        )
        .where('treatment.registered_as', '=', 'secretariat')
        .select('treatment.source')
        .orderBy('treatment.id', 'desc')
        .limit(1),
    ),
)
