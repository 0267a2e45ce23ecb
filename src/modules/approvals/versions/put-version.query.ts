import { sql } from 'kysely'
import {
  aDay,
  aNumber,
  aText,
  aTruth,
  fields,
  listOf,
  oneOf,
  orNull,
} from '../../../kernel/row.model.ts'
import { asked, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { boundParty } from '../../agreements/index.ts'
import { bindsEach, boundParties, partiesCounted } from '../judged/tallies.query.ts'
import { answeredStates, circulationRecords, partyStates } from '../party-state.model.ts'
import { lastClarified } from './left-out.query.ts'
import type { PutVersion } from './put-version.model.ts'

const putVersion = fields({
  versionId: aText,
  number: aNumber,
  state: oneOf('out', 'withdrawn'),
  withdrawnOn: orNull(aDay),
  inForceFrom: orNull(aDay),
  bound: listOf(boundParty),
  bindsEach: aTruth,
  putForwardOn: aDay,
  record: oneOf(...circulationRecords),
  parties: aNumber,
  adopted: aNumber,
  partyCode: orNull(aText),
  own: orNull(
    fields({
      state: oneOf(...partyStates),
      standing: oneOf('party', 'not-party', 'unsettled'),
      isLeftOut: aTruth,
      isAskedAgain: aTruth,
    }),
  ),
})

/** Where a party stands by its `judgement`; one that has answered and is awaited all the same is asked again. */
const ownAnswer = sql`(
  select jsonb_build_object('state', judgement.state, 'standing', judgement.standing,
    'isLeftOut', judgement.standing = 'not-party' and coalesce((select decided.left_out
      from ${lastClarified} decided), false),
    'isAskedAgain', judgement.awaited and judgement.state = any (${[...answeredStates]}))
  from circulation_party party
  where party.community_id = judgement.community_id and party.version_id = judgement.version_id
    and party.party_code = judgement.party_code)`

/**
 * The versions of a document that have been put forward, the newest first; with a party, only those that it was a party of,
 * under whatever code, and where it stands with each.
 */
export const putVersions = madeOnce(
  (communityId: string, slug: string, partyCode: string | null): Question<PutVersion> =>
    asked(
      putVersion,
      sql`
    select version.id as "versionId", version.number, version.state, version.withdrawn_on as "withdrawnOn",
      circulation.in_force_from as "inForceFrom", ${boundParties} as bound, ${bindsEach} as "bindsEach",
      circulation.put_forward_on as "putForwardOn", circulation.record,
      ${partiesCounted} as parties, coalesce(circulation.adopted_count, 0) as adopted,
      ${partyCode === null ? sql`null` : sql`judgement.party_code`} as "partyCode",
      ${partyCode === null ? sql`null` : ownAnswer} as own
    from document
    join document_version version
      on version.community_id = document.community_id and version.document_id = document.id
    join circulation on circulation.community_id = version.community_id
      and circulation.version_id = version.id
    ${
      partyCode === null
        ? sql``
        : sql`join party_judgement judgement on judgement.community_id = circulation.community_id
      and judgement.version_id = circulation.version_id and judgement.party_code in (
        select unnest(array_prepend(party.party_code, party.former_codes))
        from document_version own join circulation_party party
          on party.community_id = own.community_id and party.version_id = own.id
        where own.community_id = document.community_id and own.document_id = document.id
          and (party.party_code = ${partyCode} or ${partyCode} = any (party.former_codes))
        union all select ${partyCode})`
    }
    where document.community_id = ${communityId} and document.slug = ${slug}
      and viewer_sees(document.audience)
    order by version.number desc`,
    ),
)
