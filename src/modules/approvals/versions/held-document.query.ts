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
  type Shaped,
} from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { boundParty } from '../../agreements/index.ts'
import { bindsEach, boundParties, partiesCounted } from '../judged/tallies.query.ts'

const heldDocument = fields({
  slug: aText,
  title: aText,
  /** The version that the document shows. */
  shown: aNumber,
  /** All that have been put forward, as their dates are. */
  versions: listOf(
    fields({
      number: aNumber,
      state: oneOf('out', 'withdrawn'),
      withdrawnOn: orNull(aDay),
      inForceFrom: orNull(aDay),
      bound: listOf(boundParty),
      bindsEach: aTruth,
      parties: aNumber,
    }),
  ),
})
type HeldDocument = Shaped<typeof heldDocument>

/** The documents that have been put before a party under any of its codes, each with its versions. */
export const documentsBefore = (
  communityId: string,
  codes: readonly string[],
): Question<HeldDocument> =>
  asked(
    heldDocument,
    sql`
    select document.slug, shown.title, shown.number as shown, (
      select jsonb_agg(jsonb_build_object('number', version.number, 'state', version.state,
        'withdrawnOn', version.withdrawn_on, 'inForceFrom', circulation.in_force_from,
        'bound', ${boundParties}, 'bindsEach', ${bindsEach}, 'parties', ${partiesCounted}))
      from document_version version
      join circulation on circulation.community_id = version.community_id
        and circulation.version_id = version.id
      where version.community_id = document.community_id and version.document_id = document.id
    ) as versions
    from document
    join document_version shown on shown.community_id = document.community_id
      and shown.id = document.shown_version_id
    where document.community_id = ${communityId} and viewer_sees(document.audience)
      and exists (
        select from document_version own
        join circulation_party party on party.community_id = own.community_id
          and party.version_id = own.id
        where own.community_id = document.community_id and own.document_id = document.id
          and party.party_code = any (${codes}))
    order by document.listed_at desc, document.id desc
    limit 100`,
  )
