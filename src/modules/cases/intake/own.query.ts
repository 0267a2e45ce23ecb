import { sql } from 'kysely'
import { aText, fields, listOf, oneOf, orNull } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { readerKeys } from '../cases.query.ts'
import type { Own } from './raiser.model.ts'

const ownRow = fields({
  email: orNull(aText),
  keys: listOf(aText),
  functionName: orNull(aText),
  seats: listOf(
    fields({
      body: aText,
      side: oneOf('municipal', 'trust', 'none'),
      speaksFor: listOf(aText),
    }),
  ),
})

const today = sql`(now() at time zone 'Europe/Oslo')::date`

/** Who somebody with a session is to the cases of a community. */
export const ownStanding = (communityId: string, session: Buffer | null): Question<Own> =>
  asked(
    ownRow,
    sql`
    with own as materialized (select own_address(${session}) as address),
    held as materialized (
      select holder.seat_id, holder.rank, holder.function_name from own
      join body_seat_holder holder on holder.community_id = ${communityId}
        and holder.email_key = md5(own.address)::uuid and lower(holder.email) = own.address
      where holder.withdrawn_at is null and holder.removed_at is null
        and (holder.valid_from is null or holder.valid_from <= ${today})
        and (holder.valid_until is null or ${today} < holder.valid_until))
    select own.address as email, ${readerKeys} as keys,
      (select function_name from held where function_name is not null order by rank limit 1) as "functionName",
      coalesce((select jsonb_agg(jsonb_build_object('body', seat.body_key, 'side', seat.side,
          'speaksFor', seat.speaks_for) order by seat.body_key, seat.position, seat.id)
        from body_seat seat
        where seat.community_id = ${communityId}
          and (seat.id in (select seat_id from held) or seat.follows_seat in (select seat_id from held))
          and ${readerKeys} && array['body:' || seat.body_key]
          and (seat.valid_from is null or seat.valid_from <= ${today})
          and (seat.valid_until is null or ${today} < seat.valid_until)), '[]') as seats
    from own`,
  )
