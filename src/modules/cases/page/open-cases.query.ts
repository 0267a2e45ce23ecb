import { sql } from 'kysely'
import { aText, fields } from '../../../kernel/row.model.ts'
import { asked, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import type { OpenThing } from '../../../platform/room.ts'
import { isCaseSeen } from '../cases.query.ts'

/** More than anybody goes through at once; when these have a home, the others are told. */
const most = 20

/** The cases that wait in a body, and must have a home before it ends. */
export const openCasesIn: (communityId: string, body: string) => Question<OpenThing> = madeOnce(
  (communityId: string, body: string) =>
    ofCommunity(
      asked(
        fields({ title: aText, at: aText }),
        sql`
    select item.title, item.code as at from case_item item
    where item.community_id = ${communityId} and item.body_key = ${body} and item.waits and ${isCaseSeen}
    order by item.sorted_on desc, item.id limit ${sql.lit(most)}`,
      ),
    ),
)
