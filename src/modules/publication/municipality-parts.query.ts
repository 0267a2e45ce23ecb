import { sql } from 'kysely'
import type { Instant } from '../../kernel/day.model.ts'
import type { MailStory } from '../../kernel/mail-story.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import { aDay, aNumber, aText, fields, oneOf, orNull, someOre } from '../../kernel/row.model.ts'
import { asked } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import type { ReadPage } from '../../platform/reading.ts'
import { mailsToParty } from '../access/index.ts'
import { partyReaches, treatingBodies, treatmentStates } from '../approvals/index.ts'
import type { PartyReach } from '../rounds/index.ts'
import type { MissingAnswer } from './front.model.ts'
import { eachMissing, missingAnswers } from './front.query.ts'
import type {
  MunicipalAmount,
  MunicipalityParts,
  MunicipalTreatment,
} from './municipality-parts.model.ts'

const treatmentRow = fields({
  slug: aText,
  title: aText,
  body: orNull(oneOf(...treatingBodies)),
  bodyName: orNull(aText),
  day: orNull(aDay),
  caseNumber: orNull(aText),
  state: oneOf(...treatmentStates),
})

const treatmentsOf = (
  communityId: string,
  codes: readonly string[],
): Question<MunicipalTreatment> =>
  asked(
    treatmentRow,
    sql`
    select document.slug, version.title, treatment.body, treatment.body_name as "bodyName",
      treatment.day, treatment.case_number as "caseNumber", treatment.state
    from treatment
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

const amountRow = fields({
  schemeKey: aText,
  title: aText,
  year: aNumber,
  partyCode: aText,
  partyName: aText,
  amountOre: orNull(someOre),
  origin: oneOf('reconstructed', 'adopted'),
})

/** What the municipality pays by the lists that no later list replaces; a proposal is not one of them. */
const amountsOf = (communityId: string, codes: readonly string[]): Question<MunicipalAmount> =>
  asked(
    amountRow,
    sql`
    select list.scheme_key as "schemeKey", scheme.title, list.year, line.party_code as "partyCode",
      line.name as "partyName", line.amount_ore as "amountOre", list.standing as origin
    from share_line as line
    join share_list as list on list.community_id = line.community_id and list.id = line.list_id
    join cost_scheme as scheme
      on scheme.community_id = list.community_id and scheme.key = list.scheme_key
    where line.community_id = ${communityId} and line.party_code = any (${codes})
      and list.standing <> 'proposed' and not exists (
        select from share_list as later
        where later.community_id = list.community_id and later.replaces = list.id)
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
  const { treatments, amounts, unanswered, mails } = await read({
    treatments: treatmentsOf(id, codes),
    amounts: amountsOf(id, codes),
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
  return { missing, treatments, amounts }
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
