import { sql } from 'kysely'
import { aText, fields } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'

const oneId = fields({ id: aText })

/** The case of a sample community that has this title. */
export const caseTitled = (communityId: string, title: string): Question<{ id: string }> =>
  asked(
    oneId,
    sql`select id from case_item where community_id = ${communityId} and title = ${title} order by id limit 1`,
  )

/** What a reader said of a part. */
export const remarkBy = (
  communityId: string,
  readerId: string,
  partId: string,
): Question<{ id: string }> =>
  asked(
    oneId,
    sql`select id from paper_remark
      where community_id = ${communityId} and reader_id = ${readerId} and part_id = ${partId}`,
  )
