import { sql } from 'kysely'
import {
  aDay,
  aNumber,
  aText,
  aTruth,
  fields,
  orNull,
  type Shape,
} from '../../../kernel/row.model.ts'
import { asked, madeOnce } from '../../../platform/ask.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import type { KnownAgreement, KnownAgreements } from '../../bodies/index.ts'
import type { Tallies } from './document.query.ts'

const knownAgreement: Shape<KnownAgreement> = fields({
  at: aText,
  title: aText,
  number: aNumber,
  from: orNull(aDay),
  isWithdrawn: aTruth,
})

/** The versions of cooperation agreements that have been put forward, each by its document and number. */
export const knownAgreements = (tallies: Tallies): KnownAgreements => ({
  question: madeOnce((communityId: string) =>
    ofCommunity(
      asked(
        knownAgreement,
        sql`
    select document.slug || '/' || version.number as at, version.title, version.number,
      case when version.state = 'out' then tally.in_force_from end as "from",
      version.state = 'withdrawn' as "isWithdrawn"
    from document
    join document_version version
      on version.community_id = document.community_id and version.document_id = document.id
    left join ${tallies} tally on tally.community_id = version.community_id
      and tally.version_id = version.id
    where document.community_id = ${communityId} and document.kind = 'cooperation-agreement'
      and version.state <> 'draft' and viewer_reads(document.audience, version.state)
    order by version.title, version.number`,
      ),
    ),
  ),
  href: (page, { at }) => {
    const [slug = '', versjon = ''] = at.split('/')
    return page.to('document', { slug }, { versjon })
  },
})
