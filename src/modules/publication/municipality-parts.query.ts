import { sql } from 'kysely'
import { type Instant, yearOf } from '../../kernel/day.model.ts'
import type { MailStory } from '../../kernel/mail-story.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import {
  aDay,
  aNumber,
  aText,
  aTruth,
  fields,
  oneOf,
  orNull,
  someOre,
} from '../../kernel/row.model.ts'
import { asked } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import type { ReadPage } from '../../platform/reading.ts'
import { mailsToParty } from '../access/index.ts'
import { holdingFor } from '../agreements/index.ts'
import {
  documentsBefore,
  lastClarified,
  partyReaches,
  treatingBodies,
  treatmentStates,
} from '../approvals/index.ts'
import type { PartyReach } from '../rounds/index.ts'
import type { MissingAnswer } from './front.model.ts'
import { eachMissing, missingAnswers } from './front.query.ts'
import type {
  MunicipalAmount,
  MunicipalityParts,
  MunicipalLeftOut,
  MunicipalTreatment,
} from './municipality-parts.model.ts'

const ofVersion = {
  slug: aText,
  title: aText,
  number: aNumber,
  isShown: aTruth,
  isWithdrawn: aTruth,
}

/** Which version it is of, and whether its document is shown by that one. */
const versionColumns = sql`document.slug, version.title, version.number,
      version.state = 'withdrawn' as "isWithdrawn",
      not exists (
        select from document_version as other
        where other.community_id = version.community_id and other.document_id = version.document_id
          and other.state <> 'draft' and other.id <> version.id
          and (other.state = 'out', other.number) > (version.state = 'out', version.number)) as "isShown"`

const treatmentRow = fields({
  ...ofVersion,
  body: orNull(oneOf(...treatingBodies)),
  bodyName: orNull(aText),
  day: orNull(aDay),
  caseNumber: orNull(aText),
  state: oneOf(...treatmentStates),
  decidingBody: oneOf(...treatingBodies),
})

const treatmentsOf = (
  communityId: string,
  codes: readonly string[],
): Question<MunicipalTreatment> =>
  asked(
    treatmentRow,
    sql`
    select ${versionColumns}, treatment.body, treatment.body_name as "bodyName",
      treatment.day, treatment.case_number as "caseNumber", treatment.state,
      coalesce(own.deciding_body, circulation.deciding_body) as "decidingBody"
    from treatment
    join circulation on circulation.community_id = treatment.community_id
      and circulation.version_id = treatment.version_id
    left join lateral (
      select other.deciding_body from treatment as other
      where other.community_id = treatment.community_id
        and other.version_id = treatment.version_id
        and other.party_code = treatment.party_code and other.deciding_body is not null
        and not exists (
          select from treatment as newer
          where newer.community_id = other.community_id and newer.version_id = other.version_id
            and newer.party_code = other.party_code and newer.supersedes = other.id)
      order by other.id desc limit 1) own on true
    join document_version as version
      on version.community_id = treatment.community_id and version.id = treatment.version_id
    join document
      on document.community_id = version.community_id and document.id = version.document_id
    where treatment.community_id = ${communityId} and treatment.party_code = any (${codes})
      and viewer_sees(document.audience)
      and not exists (
        select from treatment as correction
        where correction.community_id = treatment.community_id
          and correction.version_id = treatment.version_id
          and correction.party_code = treatment.party_code and correction.supersedes = treatment.id)
    order by treatment.day desc nulls last, treatment.registered_at desc
    limit 100`,
  )

const leftOutRow = fields({ ...ofVersion, on: aDay })

/** The versions that hold without the municipality, and since when that is decided: what was decided last counts. */
const leftOutOf = (communityId: string, codes: readonly string[]): Question<MunicipalLeftOut> =>
  asked(
    leftOutRow,
    sql`
    select ${versionColumns}, decided.clarified_on as "on"
    from circulation_party as party
    join circulation on circulation.community_id = party.community_id
      and circulation.version_id = party.version_id
    join lateral ${lastClarified} decided on decided.left_out and not decided.is_party
    join document_version as version
      on version.community_id = party.community_id and version.id = party.version_id
    join document
      on document.community_id = version.community_id and document.id = version.document_id
    where party.community_id = ${communityId} and party.party_code = any (${codes})
      and viewer_sees(document.audience)
    order by decided.clarified_on desc, version.id desc
    limit 100`,
  )

const amountRow = fields({
  schemeKey: aText,
  listId: orNull(aText),
  title: aText,
  year: aNumber,
  partyCode: aText,
  partyName: aText,
  amountOre: orNull(someOre),
  origin: oneOf('reconstructed', 'adopted'),
})

/**
 * What the municipality pays this year and in those to come: by the lists that none for the same year
 * replaces, and none for a year that has begun follows. A proposal is not one of them.
 */
const amountsOf = (
  communityId: string,
  codes: readonly string[],
  thisYear: number,
): Question<MunicipalAmount> =>
  asked(
    amountRow,
    sql`
    select list.scheme_key as "schemeKey",
      case when exists (
        select from share_list as later
        where later.community_id = list.community_id and later.scheme_key = list.scheme_key
          and later.year > list.year) then list.id end as "listId", scheme.title, list.year, line.party_code as "partyCode",
      line.name as "partyName", line.amount_ore as "amountOre", list.standing as origin
    from share_line as line
    join share_list as list on list.community_id = line.community_id and list.id = line.list_id
    join cost_scheme as scheme
      on scheme.community_id = list.community_id and scheme.key = list.scheme_key
    where line.community_id = ${communityId} and line.party_code = any (${codes})
      and list.standing <> 'proposed' and not exists (
        select from share_list as later
        where later.community_id = list.community_id and later.scheme_key = list.scheme_key
          and (later.year > list.year and later.year <= ${thisYear}
            or later.year = list.year and (later.made_at, later.id) > (list.made_at, list.id)))
    order by list.year desc, scheme.title
    limit 100`,
  )

/** Reads which answers of a municipality are missing, what it has treated and what it pays, under all its codes. */
export async function readMunicipalityParts(
  read: ReadPage,
  page: CommunityPage,
  codes: readonly string[],
): Promise<MunicipalityParts> {
  const { id } = page.community
  const { before, treatments, leftOut, amounts, unanswered, mails } = await read({
    before: documentsBefore(id, codes),
    treatments: treatmentsOf(id, codes),
    leftOut: leftOutOf(id, codes),
    amounts: amountsOf(id, codes, yearOf(page.today)),
    unanswered: missingAnswers(id),
    mails: mailsToParty(id, codes),
  })
  const missing = eachMissing(unanswered)
    .filter(({ partyCode }) => codes.includes(partyCode))
    .map((answer) => ({
      ...answer,
      reach: page.may('put-forward') ? reachOf(answer, mails, page.now) : null,
      mayAnswer:
        page.may('register-own-treatment', answer.partyCode) || page.may('register-any-treatment'),
    }))
  const held = before
    .map(({ versions, ...document }) => ({
      ...document,
      holds: holdingFor(codes, versions, page.today),
    }))
    .filter(({ holds }) => holds.now !== null || holds.next !== null)
  return { missing, held, treatments, leftOut, amounts }
}

/** How far the last mail about an answer that is missing came. */
function reachOf(
  { versionId, partyCode: code, partyName: name }: MissingAnswer,
  mails: readonly (MailStory & { subject: string })[],
  now: Instant,
): PartyReach | null {
  const about = mails.filter(({ subject }) => subject === `version:${versionId}`)
  const [reach] = partyReaches([{ code, name, standing: 'party', state: 'sent' }], about, { now })
  return reach ?? null
}
