import { sql } from 'kysely'
import { asked, madeOnce } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import { ofCommunity } from '../../platform/kept-answers.ts'
import { listFunctions, listHolders } from '../directory/index.ts'
import { listEveryChange, listEveryMunicipality } from '../parties/index.ts'
import { ownDigest } from './digest-choice.query.ts'
import { ownDesk } from './own-desk.query.ts'
import type { KeptWaiting } from './waiting.model.ts'
import { waitingRow } from './waiting-row.model.ts'

/** All that waits in the community, for one who looks after that; no other is told of more than her own. */
const listWaiting: (communityId: string) => Question<KeptWaiting> = madeOnce(
  (communityId: string) =>
    ofCommunity(
      asked(
        waitingRow,
        sql`
    select subject, kept_by as "keptBy", what, place, place_name as "placeName", waits_for as "waitsFor", due,
      shown_on as "shownOn", title, way, function_key as "functionKey"
    from desk_row where community_id = ${communityId} and viewer_sees('secretariat') and viewer_sees(audience)
    order by due nulls last, title collate norwegian, place_name collate norwegian`,
      ),
    ),
)

/** What became of each municipality, and what it was called. */
export const registerQuestions = () => ({
  changes: listEveryChange(),
  municipalities: listEveryMunicipality(),
})

/** All that Min side shows of a community. */
export const deskQuestions = (communityId: string, sessionHash: Buffer) => ({
  ...registerQuestions(),
  own: ownDesk(sessionHash, communityId),
  digest: ownDigest(sessionHash),
  waiting: listWaiting(communityId),
  functions: listFunctions(communityId),
  holders: listHolders(communityId),
})
