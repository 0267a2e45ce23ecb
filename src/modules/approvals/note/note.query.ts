import { sql } from 'kysely'
import { ask, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import { wantedVersion } from '../board.query.ts'
import type { PartyNote } from './note.model.ts'

/** What the secretariat has noted about a party and the version that is shown, newest first; nothing for anyone else. */
export const notesOf = madeOnce(
  (communityId: string, slug: string, partyCode: string): Question<PartyNote> =>
    ofCommunity(
      ask
        .selectFrom(wantedVersion(communityId, slug, null))
        .innerJoin('party_note as noted', (join) =>
          join
            .onRef('noted.community_id', '=', 'wanted.community_id')
            .onRef('noted.version_id', '=', 'wanted.version_id'),
        )
        .where('noted.party_code', '=', partyCode)
        .where(sql<boolean>`viewer_sees('secretariat')`)
        .select(['noted.id', 'noted.note', 'noted.written_on as on'])
        .orderBy('noted.id', 'desc'),
    ),
)
