import { sql } from 'kysely'
import { aDay, aText, fields, listOf, type Shape } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { listEveryChange, listEveryMunicipality, listOrganisations } from '../../parties/index.ts'
import type { OpenReader } from './waiting-reviews.rule.ts'

const openReaderRow: Shape<OpenReader & { paper: string }> = fields({
  paper: aText,
  name: aText,
  keys: listOf(aText),
  due: aDay,
  title: aText,
  code: aText,
  audience: aText,
})

/** The readers of reviews that are open who have not said all, of one paper or with null of all, as the house reads them. */
const openReaders = (
  communityId: string,
  paperId: string | null,
): Question<OpenReader & { paper: string }> =>
  asked(
    openReaderRow,
    sql`
    select review.paper_id as paper, reader.name, reader.keys, review.due, item.title, item.code,
      case item.audience when 'municipalities' then 'side:municipal' when 'trust' then 'side:trust' else 'community' end as audience
    from paper_review review
    join paper_reader reader on reader.community_id = review.community_id and reader.review_id = review.id
    join paper on paper.community_id = review.community_id and paper.id = review.paper_id
    join case_item item on item.community_id = paper.community_id and item.id = paper.case_id
    where review.community_id = ${communityId} and review.ended_at is null and reader.answered_at is null
      and ${paperId === null ? sql`true` : sql`review.paper_id = ${paperId}`}
    order by review.paper_id, review.id, reader.position`,
  )

/** What tells who has still to read, of one paper or with null of all, and what the parties among them are called. */
export const waitingReadsQuestions = (communityId: string, paperId: string | null) => ({
  open: openReaders(communityId, paperId),
  changes: listEveryChange(),
  municipalities: listEveryMunicipality(),
  organisations: listOrganisations(communityId),
})
