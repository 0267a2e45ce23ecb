import { sql } from 'kysely'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { aText, fields, oneOf, type Shape } from '../../../kernel/row.model.ts'
import { asked, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import { isCaseSeen } from '../cases.query.ts'
import type { PartyStop } from '../route/route.model.ts'

/** The document or the round that a case belongs to, by what its address knows it by. */
export type Linked = { sort: 'document' | 'round'; slug: string; title: string }
const linkedRow: Shape<Linked> = fields({
  sort: oneOf('document', 'round'),
  slug: aText,
  title: aText,
})

/** What a case belongs to, where the reader sees that. */
export const linkedTo: (communityId: string, code: string) => Question<Linked> = madeOnce(
  (communityId: string, code: string) =>
    ofCommunity(
      asked(
        linkedRow,
        sql`
    with item as (select * from case_item item
      where item.community_id = ${communityId} and item.code = ${code} and ${isCaseSeen})
    select 'document' as sort, document.slug, version.title from item
    join document on document.community_id = ${communityId} and document.id = item.document_id
    join document_version version on version.community_id = ${communityId} and version.id = document.shown_version_id
    where viewer_reads(document.audience, version.state)
    union all
    select 'round', round.slug, round.title from item
    join round on round.community_id = ${communityId} and round.id = item.round_id
    where viewer_reads(round.audience, round.state) and round.state <> 'draft'`,
      ),
    ),
)

/** What the room of papers tells of the one of a case; the rest of it only that room reads. */
type PaperTold = { readonly code: string }

/** The paper of a case, as its room tells of it. */
export type KnownPaper = {
  question(communityId: string, code: string): Question<PaperTold>
  /** The way to it, or to where it is begun; null where the reader has neither. */
  wayOf(
    page: CommunityPage,
    item: { code: string; body: string; intake: string },
    told: readonly PaperTold[],
  ): NewsLine | null
}

/** What a party has told of its own treatment of a document; the rest of it only its own room reads. */
type PartyTold = { readonly party: string }

/** The parties' own treatments of the documents that cases belong to, as their room tells of them. */
export type KnownPartyStops = {
  question(communityId: string, code: string): Question<PartyTold>
  stopsOf(page: CommunityPage, told: readonly PartyTold[]): PartyStop[]
  /** The numbers that they have told and that may be the one that is typed, each with the id of the document. */
  numbers(communityId: string, typed: string): Question<{ document: string; number: string }>
}
