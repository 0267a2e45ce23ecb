import { sql } from 'kysely'
import { aText, aTruth, fields, listOf, oneOf } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { caseAudiences, intakes } from '../case.model.ts'
import { isCaseSeen, isPartSeen, readerKeys } from '../cases.query.ts'
import type { OtherCase, SoughtCase } from './joining.rule.ts'

const otherRow = fields({
  id: aText,
  code: aText,
  title: aText,
  intake: oneOf(...intakes),
  audience: oneOf(...caseAudiences),
  leadsTo: listOf(aText),
  numbers: listOf(fields({ number: aText, key: aText, isOwn: aTruth })),
})

const numbersOf = sql`coalesce((
    select jsonb_agg(jsonb_build_object('number', stop.number, 'key', stop.number_key,
        'isOwn', stop.body_key is not distinct from item.body_key) order by stop.held_from)
    from case_treatment stop
    where stop.community_id = item.community_id and stop.case_id = item.id and stop.number is not null
      and stop.withdrawn_at is null and ${isPartSeen('stop')}), '[]')`

const leadsTo = sql`array(
    with recursive after (id, joined_to) as (
      select item.id, item.joined_to
      union
      select other.id, other.joined_to from case_item other
      join after on other.community_id = item.community_id and other.id = after.joined_to
    )
    select id::text from after where id <> item.id)`

const otherColumns = sql`item.id, item.code, item.title, item.intake, item.audience,
  ${leadsTo} as "leadsTo", ${numbersOf} as numbers`

/** The keys that whoever reads has. */
export const keysOfReader: Question<{ keys: string[] }> = asked(
  fields({ keys: listOf(aText) }),
  sql`select ${readerKeys} as keys`,
)

/** The cases of a body that a text can mean, as the reader sees them. */
export const casesMeant = (
  communityId: string,
  body: string,
  { code, numbers }: SoughtCase,
): Question<OtherCase> =>
  asked(
    otherRow,
    sql`
    select ${otherColumns} from case_item item
    where item.community_id = ${communityId} and item.body_key = ${body} and ${isCaseSeen}
      and (item.code = ${code} or item.id in (
        select stop.case_id from case_treatment stop
        where stop.community_id = ${communityId} and stop.number_key = any (${[...numbers]}::text[])
          and stop.withdrawn_at is null and ${isPartSeen('stop')}))
    limit 20`,
  )

/** The cases of a body that another can be joined to: those that are not done, the newest first. */
export const openCases = (communityId: string, body: string): Question<OtherCase> =>
  asked(
    otherRow,
    sql`
    select ${otherColumns} from case_item item
    where item.community_id = ${communityId} and item.body_key = ${body} and item.waits
      and item.removed_at is null and ${isCaseSeen}
    order by item.sorted_on desc, item.id desc limit 100`,
  )
