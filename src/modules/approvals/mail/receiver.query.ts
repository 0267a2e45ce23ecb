import { sql } from 'kysely'
import { ask, madeOnce } from '../../../platform/ask.ts'
import { partyContacts } from '../../access/index.ts'
import { listHoldersOf, listHoldersOfThe } from '../../directory/index.ts'
import { listEveryChange } from '../../parties/index.ts'
import { wantedVersion } from '../board.query.ts'

/** The questions whose answers tell whom mails go to: to a function, or with none to the contacts. */
export const receiverQuestions = (communityId: string, functionKey: string | null) => ({
  contacts: partyContacts(communityId),
  holders: listHoldersOf(communityId, functionKey ?? ''),
  changes: listEveryChange(),
})

/** Those who hold the function that the mails of the shown version go to, at every place. */
export const mailHolders = madeOnce((communityId: string, slug: string) =>
  listHoldersOfThe(
    communityId,
    sql`(${ask
      .selectFrom(wantedVersion(communityId, slug, null))
      .innerJoin('circulation', (join) =>
        join
          .onRef('circulation.community_id', '=', 'wanted.community_id')
          .onRef('circulation.version_id', '=', 'wanted.version_id'),
      )
      .select('circulation.function_key')})`,
  ),
)
