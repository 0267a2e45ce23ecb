import { sql } from 'kysely'
import type { ToldWaiting } from '../../../kernel/desk.model.ts'
import { aDay, aText, fields, oneOf, orNull, type Shape } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'

const toldRow: Shape<Omit<ToldWaiting, 'way'> & { slug: string }> = fields({
  subject: aText,
  what: aText,
  place: aText,
  placeName: aText,
  waitsFor: oneOf('place'),
  due: orNull(aDay),
  shownOn: orNull(aDay),
  title: aText,
  slug: aText,
  audience: aText,
  functionKey: orNull(aText),
})

/**
 * All that waits in the rounds of a community, worked out from the answers alone: of each party that was asked in one that
 * is open, an answer where none counts, or that what was only told is confirmed.
 */
export const everyUnanswered = (communityId: string): Question<ToldWaiting> =>
  asked(
    toldRow,
    sql`
    select 'round:' || round.id as subject,
      case when given.told > coalesce(given.own, given.regional, '-infinity') then 'confirm-answer'
        else 'answer-round' end as what,
      asked.place, asked.name as "placeName", 'place' as "waitsFor", round.deadline as due,
      round.shown_on as "shownOn", round.title, round.slug, round.audience,
      round.function_key as "functionKey"
    from round
    join round_place asked on asked.community_id = round.community_id and asked.round_id = round.id
    cross join lateral (
      select max(answered_at) filter (where not is_told and answered_by <> 'region') as own,
        max(answered_at) filter (where not is_told and answered_by = 'region') as regional,
        max(answered_at) filter (where is_told) as told
      from round_answer answer
      where answer.community_id = asked.community_id and answer.round_id = asked.round_id
        and answer.place = asked.place) given
    where round.community_id = ${communityId} and round.state in ('sent', 'reopened')
      and (coalesce(given.own, given.regional) is null
        or given.told > coalesce(given.own, given.regional))`,
    ({ slug, ...row }) => ({ ...row, way: { round: slug } }),
  )
