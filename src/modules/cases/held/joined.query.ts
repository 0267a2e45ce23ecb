import { sql } from 'kysely'
import { aText, fields, oneOf, orNull, type Shape } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { type Case, caseAudiences, raisedSides } from '../case.model.ts'
import { raisingPerson } from '../cases.query.ts'

/** A case that is joined to another, as far as it says who raised it. */
type JoinedCase = Pick<Case, 'audience'> & {
  raised: Pick<Case['raised'], 'side' | 'party' | 'person'>
}

const joinedRow: Shape<JoinedCase> = fields({
  audience: oneOf(...caseAudiences),
  raised: fields({ side: oneOf(...raisedSides), party: orNull(aText), person: orNull(aText) }),
})

/** Who raised the cases that are joined to one, also by way of others, whether or not the reader sees them. */
export const joinedInto = (communityId: string, code: string): Question<JoinedCase> =>
  asked(
    joinedRow,
    sql`
    with recursive before (id) as (
      select item.id from case_item item where item.community_id = ${communityId} and item.code = ${code}
      union
      select item.id from case_item item
      join before on item.community_id = ${communityId} and item.joined_to = before.id
    )
    select distinct item.audience, jsonb_build_object('side', item.raised_side, 'party', item.raised_party,
      ${'person'}::text, ${raisingPerson}) as raised
    from case_item item
    join before on item.community_id = ${communityId} and item.id = before.id
    where item.code <> ${code}`,
  )

/** The codes of the cases that one leads on to, as it is joined to one that is joined, whether or not the reader sees them. */
export const leadsOnTo = (communityId: string, code: string): Question<{ code: string }> =>
  asked(
    fields({ code: aText }),
    sql`
    with recursive after (id, code, joined_to) as (
      select item.id, item.code, item.joined_to from case_item item
      where item.community_id = ${communityId} and item.code = ${code}
      union
      select item.id, item.code, item.joined_to from case_item item
      join after on item.community_id = ${communityId} and item.id = after.joined_to
    )
    select after.code from after where after.code <> ${code}`,
  )
