import { sql } from 'kysely'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { asked, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import type { Footing } from '../../../platform/footing.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import { type FormOver, formOver, type Tellings } from '../../../platform/stamped-form.ts'
import { listBodies } from '../bodies.query.ts'
import type { Body } from '../body.model.ts'
import type { AuthorityVersion, KnownAgreement } from './authority.model.ts'
import {
  authorityRow,
  type BareVersion,
  judgementRow,
  objectionRow,
  type RowOfVersion,
  versionRow,
} from './authority-row.model.ts'
import type { Judgement, Objection } from './judgement.model.ts'

/** What the room of agreements tells of those that rows of authority can stand in, as far as the reader may know of them. */
export type KnownAgreements = {
  question(communityId: string): Question<KnownAgreement>
  /** Where one is read. */
  href(page: CommunityPage, of: Pick<KnownAgreement, 'at'>): string
}

/** The versions in the order in which they were kept. They are everyone’s to read. */
const listVersions: (communityId: string) => Question<BareVersion> = madeOnce(
  (communityId: string) =>
    ofCommunity(
      asked(
        versionRow,
        sql`
    select id, name, heading, agreement, agreement_slug as "agreementAt", source,
      valid_from as "from", day_source as "daySource", also, reading, unknowns
    from authority_version where community_id = ${communityId} order by entered_at, id`,
      ),
    ),
)

const listRows: (communityId: string) => Question<RowOfVersion> = madeOnce((communityId: string) =>
  ofCommunity(
    asked(
      authorityRow,
      sql`
    select version_id as version, matter, label, clause, words, decides, may, recommender,
      recommending, still, note
    from authority_row where community_id = ${communityId} order by version_id, position`,
    ),
  ),
)

/** Is the reader of the community? The word is a table’s name, and so stands as a value. */
const seesCommunity = sql`(viewer_sees(${'community'}) or viewer_sees('secretariat'))`

/** What was judged, the last first; those who are not of the community are told of none. */
const listJudgements: (communityId: string) => Question<Judgement> = madeOnce(
  (communityId: string) =>
    ofCommunity(
      asked(
        judgementRow,
        sql`
    select id, version_id as version, about, matter, alternative, chosen, body,
      planned_on as "plannedOn", answer, judge_name as judge, judge_function as "judgeFunction",
      reason, judged_at as at, withdrawn_at as "withdrawnAt",
      withdrawn_because as "withdrawnBecause"
    from authority_judgement where community_id = ${communityId} and ${seesCommunity}
    order by judged_at desc, id desc`,
      ),
    ),
)

const listObjections: (communityId: string) => Question<Objection> = madeOnce(
  (communityId: string) =>
    ofCommunity(
      asked(
        objectionRow,
        sql`
    select id, judgement_id as judgement, party_code as party, name, objected_on as "on", words
    from authority_objection where community_id = ${communityId} and ${seesCommunity}
    order by registered_at, id`,
      ),
    ),
)

/** The versions, and the bodies that they name. */
export const authorityQuestions = (communityId: string) => ({
  bodies: listBodies(communityId),
  bareVersions: listVersions(communityId),
  rows: listRows(communityId),
})

/** The same with what was judged. */
export const judgementQuestions = (communityId: string) => ({
  ...authorityQuestions(communityId),
  judgements: listJudgements(communityId),
  objections: listObjections(communityId),
})

/** The versions, each with its rows. */
export function versionsOf(read: {
  bareVersions: readonly BareVersion[]
  rows: readonly RowOfVersion[]
}): AuthorityVersion[] {
  const byVersion = Map.groupBy(read.rows, ({ version }) => version)
  return read.bareVersions.map((of) => ({
    ...of,
    rows: (byVersion.get(of.id) ?? []).map(({ version: _version, ...row }) => row),
  }))
}

/** What the forms stand over. */
export type AuthorityRead = {
  versions: readonly AuthorityVersion[]
  judgements: readonly Judgement[]
  objections: readonly Objection[]
  bodies: readonly Pick<Body, 'key'>[]
} | null

const readAuthorityBefore: Footing<{ communityId: string }, AuthorityRead> = async (
  ask,
  { communityId },
) => authorityRead(await ask(judgementQuestions(communityId)))

/** That, of all that is known. */
export const authorityRead = (
  read: Parameters<typeof versionsOf>[0] & {
    bodies: readonly Body[]
    judgements: readonly Judgement[]
    objections: readonly Objection[]
  },
): NonNullable<AuthorityRead> => ({
  versions: versionsOf(read),
  judgements: read.judgements,
  objections: read.objections,
  bodies: read.bodies.map(({ key }) => ({ key })),
})

/** A form over all of it; `over` shows the page again where it has changed. */
export function formOverAuthority(tell: Tellings<AuthorityRead>) {
  const form = formOver(readAuthorityBefore, tell)
  return {
    stamp: form.stamp,
    over: (again: Parameters<FormOver<object, null>['guard']>[1]) =>
      form.guard((c) => ({ communityId: c.var.page.community?.id ?? '' }), again),
  }
}
