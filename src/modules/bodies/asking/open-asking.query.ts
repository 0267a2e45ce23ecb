import { sql } from 'kysely'
import { aText, fields, type Shape } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import type { OpenThing } from '../../../platform/room.ts'

const openThing: Shape<OpenThing> = fields({ title: aText, at: aText })

/** The rounds about names to a body that are not closed, as far as the reader may know of them. */
export const openAskings = (communityId: string, body: string): Question<OpenThing> =>
  ofCommunity(
    asked(
      openThing,
      sql`
    select round.title, round.slug as at
    from body_asking asking
    join round on round.community_id = asking.community_id and round.id = asking.round_id
    where asking.community_id = ${communityId} and body_key = ${body} and round.state <> 'closed'
      and viewer_reads(round.audience, round.state)
    order by round.id`,
    ),
  )
