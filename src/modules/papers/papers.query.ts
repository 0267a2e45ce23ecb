import { sql } from 'kysely'
import { aText, fields, listOf, type Shape } from '../../kernel/row.model.ts'
import { asked, madeOnce } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import { ofCommunity } from '../../platform/kept-answers.ts'
import { isCaseSeen } from '../cases/index.ts'
import type {
  Paper,
  Part,
  Reader,
  Remark,
  Review,
  Template,
  Version,
  Writer,
} from './paper.model.ts'
import {
  headingRow,
  paperRow,
  partRow,
  readerRow,
  remarkRow,
  reviewRow,
  versionRow,
  writerRow,
} from './paper-row.model.ts'

const readerKeys = sql`(select viewer_keys())`
const isWriter = sql`paper_writers(paper.community_id, paper.id, item.audience, item.body_key) && ${readerKeys}`

/** Those who keep the case write its paper whoever else is let in: the writers of no paper are they alone. */
const isKeeper = sql`paper_writers(paper.community_id, null, item.audience, item.body_key) && ${readerKeys}`

/** Was the reader asked to read the version that `version` names? */
const isAsked = sql`exists (select from paper_review review
  join paper_reader reader on reader.community_id = review.community_id and reader.review_id = review.id
  where review.community_id = version.community_id and review.version_id = version.id and reader.keys && ${readerKeys})`

/** Was the reader asked to read any of it? */
const isReader = sql`exists (select from paper_review review
  join paper_reader reader on reader.community_id = review.community_id and reader.review_id = review.id
  where review.community_id = paper.community_id and review.paper_id = paper.id and reader.keys && ${readerKeys})`

/** Was the reader let in to write it? */
const isLetIn = sql`exists (select from paper_writer writer where writer.community_id = paper.community_id
  and writer.paper_id = paper.id and array[writer.key] && ${readerKeys})`

/**
 * The paper of a case that the reader sees, or is asked to read or let in to write: a part of SQL with `paper` and `item`. What is one side's own is
 * for nobody of the other, also where they were asked before it was.
 */
const paperOfCase = (communityId: string, code: string) => sql`
  paper join case_item item on item.community_id = paper.community_id and item.id = paper.case_id
    and paper.community_id = ${communityId} and item.community_id = ${communityId} and item.code = ${code}
    and (${isCaseSeen} or item.audience not in (${'municipalities'}, ${'trust'}) and (${isReader} or ${isLetIn}))`

const isVersionSeen = sql`(version.shown_to = 'body' or ${isWriter} or ${isAsked})`

/** The paper of a case, where the reader writes it, was asked to read it, or it was shown to the body. */
const paperByCode: (communityId: string, code: string) => Question<Paper> = madeOnce(
  (communityId: string, code: string) =>
    ofCommunity(
      asked(
        paperRow,
        sql`
    select paper.id, item.id as "caseId", item.code, item.body_key as body, item.title, ${isWriter} as "isWriter",
      ${isKeeper} as "isKeeper", ${isCaseSeen} as "seesCase", item.audience,
      paper.begun_at as "begunAt"
    from ${paperOfCase(communityId, code)}
    where ${isWriter} or exists (select from paper_version version
      where version.community_id = paper.community_id and version.paper_id = paper.id and ${isVersionSeen})`,
      ),
    ),
)

/** A part as it is being written, with who wrote in it last; it tells names, and is asked each time. */
const partColumns = sql`part.id, part.sort, part.heading, part.title, part.hint, part.body, part.changed_at as "changedAt",
  part.changed_by as "changedBy", (select person.name from person where person.id = part.changed_by) as "changedByName",
  part.gone_at is not null as "isGone"`

/** What is being written, for those who write. */
const partsOf: (communityId: string, code: string) => Question<Part> = madeOnce(
  (communityId: string, code: string) =>
    asked(
      partRow,
      sql`
    select ${partColumns} from ${paperOfCase(communityId, code)}
    join paper_part part on part.community_id = paper.community_id and part.paper_id = paper.id
    where ${isWriter}
    order by part.position, part.id`,
    ),
)

/** One part of it. */
export const writtenPart: (communityId: string, code: string, partId: string) => Question<Part> =
  madeOnce((communityId: string, code: string, partId: string) =>
    asked(
      partRow,
      sql`
    select ${partColumns} from ${paperOfCase(communityId, code)}
    join paper_part part on part.community_id = paper.community_id and part.paper_id = paper.id
    where ${isWriter} and part.id::text = ${partId}`,
    ),
  )

/** The versions that the reader may see, the newest first. It tells names, and is asked each time. */
const versionsOf: (communityId: string, code: string) => Question<Version> = madeOnce(
  (communityId: string, code: string) =>
    asked(
      versionRow,
      sql`
    select version.id, version.number, version.shown_to as "shownTo", version.note, version.made_at as "madeAt",
      (select person.name from person where person.id = version.made_by and ${isWriter}) as "madeBy", version.parts
    from ${paperOfCase(communityId, code)}
    join paper_version version on version.community_id = paper.community_id and version.paper_id = paper.id
    where ${isVersionSeen}
    order by version.number desc`,
    ),
)

/** Who else writes it, for those who write. */
const writersOf: (communityId: string, code: string) => Question<Writer> = madeOnce(
  (communityId: string, code: string) =>
    ofCommunity(
      asked(
        writerRow,
        sql`
    select writer.key, writer.name from ${paperOfCase(communityId, code)}
    join paper_writer writer on writer.community_id = paper.community_id and writer.paper_id = paper.id
    where ${isWriter} order by writer.added_at, writer.key`,
      ),
    ),
)

const reviewsOf: (communityId: string, code: string) => Question<Review> = madeOnce(
  (communityId: string, code: string) =>
    ofCommunity(
      asked(
        reviewRow,
        sql`
    select review.id, review.version_id as version, review.due, review.note, review.asked_at as "askedAt",
      review.ended_at as "endedAt"
    from ${paperOfCase(communityId, code)}
    join paper_review review on review.community_id = paper.community_id and review.paper_id = paper.id
    where ${isWriter} or exists (select from paper_reader reader where reader.community_id = review.community_id
      and reader.review_id = review.id and reader.keys && ${readerKeys})
    order by review.asked_at desc, review.id desc`,
      ),
    ),
)

const readersOf: (communityId: string, code: string) => Question<Reader> = madeOnce(
  (communityId: string, code: string) =>
    ofCommunity(
      asked(
        readerRow,
        sql`
    select reader.id, reader.review_id as review, reader.name, reader.keys && ${readerKeys} as "isOwn",
      reader.answered_at as "answeredAt"
    from ${paperOfCase(communityId, code)}
    join paper_review review on review.community_id = paper.community_id and review.paper_id = paper.id
    join paper_reader reader on reader.community_id = review.community_id and reader.review_id = review.id
    where ${isWriter} or reader.keys && ${readerKeys}
    order by reader.position`,
      ),
    ),
)

const remarksOf: (communityId: string, code: string) => Question<Remark> = madeOnce(
  (communityId: string, code: string) =>
    ofCommunity(
      asked(
        remarkRow,
        sql`
    select remark.id, remark.reader_id as reader, remark.part_id as part, remark.verdict, remark.words, remark.proposed,
      remark.written_at as "writtenAt", remark.answer, remark.taken, remark.answered_at as "answeredAt"
    from ${paperOfCase(communityId, code)}
    join paper_review review on review.community_id = paper.community_id and review.paper_id = paper.id
    join paper_reader reader on reader.community_id = review.community_id and reader.review_id = review.id
    join paper_remark remark on remark.community_id = reader.community_id and remark.reader_id = reader.id
    where ${isWriter} or reader.keys && ${readerKeys}
    order by reader.position, remark.written_at`,
      ),
    ),
)

/** All that a paper is to its reader. */
export const paperQuestions = (communityId: string, code: string) => ({
  papers: paperByCode(communityId, code),
  parts: partsOf(communityId, code),
  versions: versionsOf(communityId, code),
  writers: writersOf(communityId, code),
  reviews: reviewsOf(communityId, code),
  readers: readersOf(communityId, code),
  remarks: remarksOf(communityId, code),
})

const templateRow = fields({ body: aText, headings: listOf(headingRow) }) as Shape<Template>

/** The headings that a community and its bodies have of their own. */
export const templatesOf = (communityId: string): Question<Template> =>
  ofCommunity(
    asked(
      templateRow,
      sql`select body_key as body, headings from paper_template where community_id = ${communityId} order by body_key`,
    ),
  )
