import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../../kernel/day.model.ts'
import { type AttachmentRow, attachmentRow } from '../../../kernel/kept-file.model.ts'
import { aDay, aText, aTruth, fields, orNull } from '../../../kernel/row.model.ts'
import { ask, asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import type { Footing } from '../../../platform/footing.ts'
import { listEveryChange, type MunicipalityChange } from '../../parties/index.ts'
import { isRevoked } from '../../rounds/index.ts'
import { answerRead } from '../answer/read-before.query.ts'
import type { BoardLine, BoardParty } from '../board.model.ts'
import { questionsOf } from '../board.query.ts'
import { type Board, dayOf, readBoard } from '../board-reading.rule.ts'
import type { BoardRow, CirculationFacts } from '../circulation-row.model.ts'
import { type Report, reportRow } from '../reported/report.model.ts'
import { reportColumns } from '../reported/report.query.ts'
import { countedIn } from '../versions/counted-version.query.ts'
import { type PredecessorAnswer, predecessorAnswers } from '../versions/predecessors.rule.ts'
import type { Beside, CameOfIt, LinkedText, OpenedLink, ReportRead } from './link.model.ts'

const linkRow = fields({ id: aText, place: aText, personId: aText, isRevoked: aTruth, slug: aText })
const cameRow = fields({ toldOn: aDay, on: aDay, treatmentId: orNull(aText) })
const textRow = fields({
  summary: aText,
  body: aText,
  isPublic: aTruth,
  counterparty: orNull(aText),
  host: orNull(aText),
})

/** The link with a token, as `link`. */
const linkOf = (communityId: string, tokenHash: Buffer): RawBuilder<unknown> => sql`(
  select * from round_link
  where community_id = ${communityId} and token_hash = ${tokenHash} and version_id is not null) link`

/** What was told last by the links of its receiver for its party, as `report`. */
const lastTold = (link: RawBuilder<unknown>): RawBuilder<unknown> => sql`(
  select report.* from ${link} join party_report report on report.community_id = link.community_id
    and report.version_id = link.version_id and report.party_code = link.place and report.person_id = link.person_id
  order by report.id desc limit 1) report`

/** What it opens, where whoever speaks for its party may read it: as its receiver would, signed in. */
const readByParty = sql`
  join document_version version on version.community_id = link.community_id and version.id = link.version_id
  join document on document.community_id = version.community_id and document.id = version.document_id
  join circulation_party party on party.community_id = link.community_id
    and party.version_id = link.version_id and party.party_code = link.place
  where document.audience = 'public' or exists (select from role_audience seen
    where seen.audience = audience_key(document.audience)
      and seen.role = case party.kind when 'health-trust' then 'trust-secretariat' else 'party-contact' end)`

/**
 * What a link opens, for whoever has it, whether or not they are signed in: the text where its party may read it, what has come
 * from the parties, and what was told by the links of its receiver for that party.
 */
export function linkQuestions(communityId: string, tokenHash: Buffer) {
  const link = linkOf(communityId, tokenHash)
  const wanted = ask
    .selectFrom('round_link')
    .where('round_link.community_id', '=', communityId)
    .where('round_link.token_hash', '=', tokenHash)
    .where('round_link.version_id', 'is not', null)
    .select(['round_link.community_id', 'round_link.version_id'])
    .$narrowType<{ version_id: string }>()
    .as('wanted')
  const counted = questionsOf(countedIn(wanted))
  return {
    ...questionsOf(wanted),
    counted: counted.circulations,
    countedRows: counted.rows,
    changes: listEveryChange(),
    links: asked(
      linkRow,
      sql`select link.id, link.place, link.person_id as "personId", ${isRevoked(sql`link`)} as "isRevoked", document.slug
        from ${link}
        join document_version version on version.community_id = link.community_id and version.id = link.version_id
        join document on document.community_id = version.community_id and document.id = version.document_id`,
    ) as Question<OpenedLink>,
    texts: asked(
      textRow,
      sql`select version.summary, version.body, version.counterparty, document.audience = 'public' as "isPublic",
          coalesce(version.host, (select settled.name from version_host settled
            where settled.community_id = version.community_id and settled.version_id = version.id
            order by settled.settled_on desc, settled.id desc limit 1)) as host
        from ${link} ${readByParty}`,
    ) as Question<LinkedText>,
    attachments: asked(
      attachmentRow,
      sql`select attached.position, attached.title, attached.file_name as "fileName", attached.sha256, file.kind,
          octet_length(file.bytes) as size
        from (select link.community_id, link.version_id from ${link} ${readByParty}) seen
        join attachment attached on attached.community_id = seen.community_id and attached.version_id = seen.version_id
        join stored_file file on file.community_id = attached.community_id and file.sha256 = attached.sha256
        order by attached.position`,
    ) as Question<AttachmentRow>,
    told: asked(reportRow, sql`select ${reportColumns} from ${lastTold(link)}`) as Question<Report>,
    cameOfIt: asked(
      cameRow,
      sql`select report.reported_on as "toldOn", settled.settled_on as "on", settled.treatment_id as "treatmentId"
        from ${lastTold(link)} join party_report_settled settled
          on settled.community_id = report.community_id and settled.report_id = report.id`,
    ) as Question<CameOfIt>,
  }
}

/** What a link opens, as it is read at once; null where it is none of ours. */
export type Linked = Beside & {
  link: OpenedLink
  facts: CirculationFacts
  rows: readonly BoardRow[]
  board: Board
  party: BoardParty
  line: BoardLine
  /** What they answered who have become the party since, where the party may read the text. */
  before: readonly PredecessorAnswer[]
  /** What its receiver told before, where nothing has come of it yet. */
  own: Report | null
  /** What its receiver told last, and what came of it. */
  last: Report | null
  cameOfIt: CameOfIt | null
}

type Found = {
  links: readonly OpenedLink[]
  circulations: readonly CirculationFacts[]
  rows: readonly BoardRow[]
  texts: readonly LinkedText[]
  attachments: readonly AttachmentRow[]
  told: readonly Report[]
  cameOfIt: readonly CameOfIt[]
  counted: readonly CirculationFacts[]
  countedRows: readonly BoardRow[]
  changes: readonly MunicipalityChange[]
}

export function readLinked(found: Found, today: Day): Linked | null {
  const [link] = found.links
  const [facts] = found.circulations
  if (!link || !facts) return null
  const board = readBoard(facts, found.rows, dayOf(facts, null, today), null)
  const party = board.parties.find(({ code }) => code === link.place)
  const line = board.lines.find(({ code }) => code === link.place)
  if (!party || !line) return null
  const [last] = found.told
  const text = found.texts[0] ?? null
  return {
    link,
    facts,
    rows: found.rows,
    board,
    party,
    line,
    text,
    before: text
      ? predecessorAnswers(
          party,
          facts.putForwardOn,
          { circulations: found.counted, rows: found.countedRows },
          found.changes,
        )
      : [],
    attachments: found.attachments,
    last: last ?? null,
    own: last && last.settledAs === null ? last : null,
    cameOfIt: found.cameOfIt[0] ?? null,
  }
}

export const reportRead = (linked: Linked | null): ReportRead => {
  if (!linked) return null
  const { link, facts, rows, own } = linked
  const read = answerRead(link.slug, link.place, facts, rows)
  return read && { version: read.version, treatments: read.treatments, own: own?.id ?? null }
}

export const readReportBefore: Footing<
  { communityId: string; tokenHash: Buffer; today: Day },
  ReportRead
> = async (question, { communityId, tokenHash, today }) =>
  reportRead(readLinked(await question(linkQuestions(communityId, tokenHash)), today))
