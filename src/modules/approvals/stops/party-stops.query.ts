import { sql } from 'kysely'
import { aDay, aText, fields, oneOf, orNull, type Shape } from '../../../kernel/row.model.ts'
import { asked, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import { seenCase } from '../../cases/index.ts'
import { countedOfParty } from '../board.query.ts'
import { partyStates } from '../party-state.model.ts'
import { treatingBodies, treatmentStates } from '../treatment.model.ts'
import type { PartyTreated } from './party-treated.model.ts'

const treatedRow: Shape<PartyTreated> = fields({
  party: aText,
  partyName: aText,
  stands: oneOf(...partyStates),
  slug: aText,
  body: orNull(oneOf(...treatingBodies)),
  bodyName: orNull(aText),
  state: orNull(oneOf(...treatmentStates)),
  day: orNull(aDay),
  number: orNull(aText),
})

/**
 * What each party has done of the document that a case belongs to, where the reader sees both: a row for each treatment that stands, and one
 * without for a party that has told of none.
 */
export const treatedByParties: (communityId: string, code: string) => Question<PartyTreated> =
  madeOnce((communityId: string, code: string) =>
    ofCommunity(
      asked(
        treatedRow,
        sql`
    select party.party_code as party, party.name as "partyName", judged.state as stands, document.slug,
      treatment.body, treatment.body_name as "bodyName", treatment.state, treatment.day,
      treatment.case_number as number
    from ${seenCase(communityId, code)} item
    join document on document.community_id = ${communityId} and document.id = item.document_id
    join circulation on circulation.community_id = ${communityId} and circulation.version_id = document.shown_version_id
    join circulation_party party on party.community_id = ${communityId} and party.version_id = circulation.version_id
    join party_judgement judged on judged.community_id = ${communityId} and judged.version_id = party.version_id
      and judged.party_code = party.party_code and judged.standing <> 'not-party'
    cross join lateral ${countedOfParty} counted
    left join treatment on treatment.community_id = ${communityId}
      and treatment.version_id = any (counted.versions) and treatment.party_code = any (counted.codes)
      and treatment.state not in ('sent', 'received')
      and not exists (select from treatment later
        where later.community_id = ${communityId} and later.supersedes = treatment.id)
    where viewer_sees(document.audience)
    order by party.name collate norwegian, party.party_code, treatment.day nulls last, treatment.id`,
      ),
    ),
  )

/** The numbers that parties have told of their own treatments which may be the one that is typed, by the document. */
export const partyNumbers: (
  communityId: string,
  typed: string,
) => Question<{ document: string; number: string }> = madeOnce(
  (communityId: string, typed: string) =>
    ofCommunity(
      asked(
        fields({ document: aText, number: aText }),
        sql`
    with told as materialized (
      select treatment.version_id, treatment.case_number from treatment
      where treatment.community_id = ${communityId} and treatment.number_parts = (select number_parts(${typed}))
        and not exists (select from treatment later
          where later.community_id = ${communityId} and later.version_id = treatment.version_id
            and later.party_code = treatment.party_code and later.supersedes = treatment.id))
    select document.id as document, told.case_number as number
    from told
    join document_version version on version.community_id = ${communityId} and version.id = told.version_id
    join document on document.community_id = ${communityId} and document.id = version.document_id
    where viewer_reads(document.audience, version.state)`,
      ),
    ),
)
