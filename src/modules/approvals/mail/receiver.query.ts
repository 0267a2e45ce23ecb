import { sql } from 'kysely'
import { ask, madeOnce } from '../../../platform/ask.ts'
import { listHoldersOfThe } from '../../directory/index.ts'
import { wantedVersion } from '../board.query.ts'

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
