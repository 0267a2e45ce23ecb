import { sql } from 'kysely'
import { asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import { listBodies } from '../../bodies/index.ts'
import { placeQuestions } from '../../directory/index.ts'
import type { Case } from '../case.model.ts'
import { caseRow } from '../case-row.model.ts'
import { caseColumns, isCaseSeen, readerKeys } from '../cases.query.ts'

/** As many as are shown at once of those that are declined or joined. */
export const closedAtOnce = 30

/** The cases of a body that wait to be assessed or for an answer, the first first. */
const waitingIn = (communityId: string, body: string): Question<Case> =>
  ofCommunity(
    asked(
      caseRow,
      sql`
    select ${caseColumns} from case_item item
    where item.community_id = ${communityId} and item.body_key = ${body} and ${isCaseSeen}
      and item.waits and item.intake in ('submitted', 'asked-back')
    order by item.raised_at, item.id limit 500`,
    ),
  )

/** Those that were declined or joined to another, the last first, and from the one with the code `after` on; one more than are shown. */
const closedIn = (communityId: string, body: string, after: string | null): Question<Case> =>
  ofCommunity(
    asked(
      caseRow,
      sql`
    select ${caseColumns} from case_item item
    where item.community_id = ${communityId} and item.body_key = ${body} and ${isCaseSeen}
      and item.intake in ('declined', 'joined')
      and (${after}::text is null or (item.judged_at, item.id) < (
        select last.judged_at, last.id from case_item last
        where last.community_id = ${communityId} and last.code = ${after} and last.readers && ${readerKeys}))
    order by item.judged_at desc, item.id desc limit ${closedAtOnce + 1}`,
    ),
  )

/** What tells which cases of a body are not taken in. */
export const inboxQuestions = (communityId: string, body: string, after: string | null) => ({
  ...placeQuestions(communityId),
  bodies: listBodies(communityId),
  waiting: waitingIn(communityId, body),
  closed: closedIn(communityId, body, after),
})
