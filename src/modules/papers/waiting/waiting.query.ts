import { sql } from 'kysely'
import { aDay, aText, fields, listOf, type Shape } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { listEveryChange, listEveryMunicipality, listOrganisations } from '../../parties/index.ts'
import type { OpenReader, OpenWriter } from './waiting.rule.ts'

/** Who may know that it waits: that side, of what is one side's own. */
const whoMayKnow = sql`case item.audience when 'municipalities' then 'side:municipal' when 'trust' then 'side:trust' else 'community' end`

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
      ${whoMayKnow} as audience
    from paper_review review
    join paper_reader reader on reader.community_id = review.community_id and reader.review_id = review.id
    join paper on paper.community_id = review.community_id and paper.id = review.paper_id
    join case_item item on item.community_id = paper.community_id and item.id = paper.case_id
    where review.community_id = ${communityId} and review.ended_at is null and reader.answered_at is null
      and ${paperId === null ? sql`true` : sql`review.paper_id = ${paperId}`}
    order by review.paper_id, review.id, reader.position`,
  )

const openWriterRow: Shape<OpenWriter & { paper: string }> = fields({
  paper: aText,
  name: aText,
  key: aText,
  title: aText,
  code: aText,
  audience: aText,
})

/** Those who were let in to write papers that no body was shown yet, of one paper or with null of all. */
const openWriters = (
  communityId: string,
  paperId: string | null,
): Question<OpenWriter & { paper: string }> =>
  asked(
    openWriterRow,
    sql`
    select writer.paper_id as paper, writer.name, writer.key, item.title, item.code, ${whoMayKnow} as audience
    from paper_writer writer
    join paper on paper.community_id = writer.community_id and paper.id = writer.paper_id
    join case_item item on item.community_id = paper.community_id and item.id = paper.case_id
    where writer.community_id = ${communityId} and not exists (select from paper_version version
        where version.community_id = writer.community_id and version.paper_id = writer.paper_id and version.shown_to = 'body')
      and ${paperId === null ? sql`true` : sql`writer.paper_id = ${paperId}`}
    order by writer.paper_id, writer.added_at, writer.key`,
  )

/** What tells who has still to read or may write, of one paper or with null of all, and what the parties among them are called. */
export const waitingQuestions = (communityId: string, paperId: string | null) => ({
  readers: openReaders(communityId, paperId),
  writers: openWriters(communityId, paperId),
  changes: listEveryChange(),
  municipalities: listEveryMunicipality(),
  organisations: listOrganisations(communityId),
})
