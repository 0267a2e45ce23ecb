import type { ToldWaiting } from '../../../kernel/desk.model.ts'
import { aText, fields } from '../../../kernel/row.model.ts'
import { ask, asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { waitingRow } from '../waiting-row.model.ts'

const keptRow = fields({ ...waitingRow.fields, audience: aText })

/** All that is written of what waits in a community, whoever may see it. */
export const everyWaiting = (communityId: string): Question<ToldWaiting> =>
  asked(
    keptRow,
    ask
      .selectFrom('desk_row')
      .where('community_id', '=', communityId)
      .select(['subject', 'what', 'place', 'place_name as placeName', 'waits_for as waitsFor'])
      .select(['due', 'shown_on as shownOn', 'title', 'way', 'audience'])
      .select(['function_key as functionKey', 'kept_by as keptBy']),
  )
