import { sql } from 'kysely'
import { anything, fields } from '../../kernel/row.model.ts'
import { asked } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import type { ReadPage } from '../../platform/reading.ts'
import { chooseList } from './chosen-list.model.ts'
import {
  type ListedShares,
  type ShareLineRow,
  shareLineRow,
  shareListRow,
  withLines,
} from './share-list-row.model.ts'
import { readInput } from './stored-input.model.ts'
import type { StoredList } from './stored-list.model.ts'

const shareListWithInput = fields({ ...shareListRow.fields, input: anything })

/** The community's share lists, newest first, each with the one that replaced it; hand them to `chooseList` with their lines. */
export const listShareLists = (
  communityId: string,
  schemeKey: string | null,
): Question<ListedShares> =>
  asked(
    shareListWithInput,
    sql`
    select list.id, list.scheme_key as "schemeKey", list.standing as origin, list.year,
      list.reference_day as "referenceDay", list.made_at as "madeAt",
      (list.made_at at time zone 'Europe/Oslo')::date as "madeOn", list.made_by as "madeBy",
      list.decision, (list.text_removed_at at time zone 'Europe/Oslo')::date as "textRemovedOn",
      list.input, list.unnamed_parties as unnamed, list.known_total_ore as "knownTotal",
      list.total_ore as total, list.net_ore as net, list.surplus_ore as surplus, list.replaces,
      later.id as "replacedBy"
    from share_list list
    left join share_list later
      on later.community_id = list.community_id and later.replaces = list.id
    where list.community_id = ${communityId}
      and (${schemeKey}::text is null or list.scheme_key = ${schemeKey})
    order by list.made_at desc, list.id desc`,
    ({ input, ...list }) => ({ ...list, input: readInput(input) }),
  )

/** The lines of one list; without an id, of each list that nothing has replaced. */
export const listShareLines = (
  communityId: string,
  schemeKey: string | null,
  listId: string | null,
): Question<ShareLineRow> =>
  asked(
    shareLineRow,
    sql`
    select line.list_id as "listId", line.party_code as code, line.name, line.inhabitants,
      line.amount_ore as amount, line.rounding_ore as rounding, line.parts
    from share_line line
    join share_list list on list.community_id = line.community_id and list.id = line.list_id
    where line.community_id = ${communityId}
      and (${schemeKey}::text is null or list.scheme_key = ${schemeKey})
      and (list.id = ${listId}::uuid or ${listId}::uuid is null and not exists (
        select from share_list later
        where later.community_id = list.community_id and later.replaces = list.id))
    order by line.amount_ore desc nulls last, line.name`,
  )

/** The list that stands for a scheme, that nothing has replaced; null when none is made. */
export async function readStandingList(
  ask: ReadPage,
  communityId: string,
  schemeKey: string,
): Promise<StoredList | null> {
  const answers = await ask({
    lists: listShareLists(communityId, schemeKey),
    lines: listShareLines(communityId, schemeKey, null),
  })
  return chooseList(answers, schemeKey, null)
}

/** The newest list that is for a year or an earlier one, else the first; without a year, the one that stands. */
export async function readListOf(
  ask: ReadPage,
  communityId: string,
  schemeKey: string,
  year: number | null,
): Promise<StoredList | null> {
  if (year === null) return readStandingList(ask, communityId, schemeKey)
  const { lists } = await ask({ lists: listShareLists(communityId, schemeKey) })
  const chosen = lists.find((list) => list.year <= year) ?? lists.at(-1)
  if (chosen === undefined) return null
  const { lines } = await ask({ lines: listShareLines(communityId, schemeKey, chosen.id) })
  return withLines(chosen, lines)
}
