import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.model.ts'
import { aText, fields } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'

/** The communities that the calendar may remind somebody in: an exercise is let be. */
export const realCommunities = () =>
  asked(
    fields({ id: aText, key: aText, name: aText }),
    sql`select id, key, name from community where not exercise order by id`,
  )

/** The open rounds of a community that a reminder may be due in; the day itself is judged when the round is held. */
export const roundsWithReminders = (communityId: string, today: Day) =>
  asked(
    fields({ slug: aText }),
    sql`
    select slug from round
    where community_id = ${communityId} and state in ('sent', 'reopened') and sent_on < ${today}
      and (remind_before <> '{}' or remind_after <> '{}')
    order by id`,
  )
