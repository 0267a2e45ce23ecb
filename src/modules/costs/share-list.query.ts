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
import { listBefore, type StoredList } from './stored-list.model.ts'

const shareListWithInput = fields({ ...shareListRow.fields, input: anything })

/** Lists of the same scheme as `list`. */
const sameScheme = sql`later.community_id = list.community_id and later.scheme_key = list.scheme_key`

/**
 * The community's share lists, that of the latest year first and of each year the newest, each with what
 * came after it; hand them to `chooseList` with their lines.
 */
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
      (select later.id from share_list later
        where ${sameScheme} and later.year = list.year
          and (later.made_at, later.id) > (list.made_at, list.id)
        order by later.made_at, later.id limit 1) as "replacedBy",
      (select min(later.year) from share_list later
        where ${sameScheme} and later.year > list.year) as "followedBy"
    from share_list list
    where list.community_id = ${communityId}
      and (${schemeKey}::text is null or list.scheme_key = ${schemeKey})
    order by list.year desc, list.made_at desc, list.id desc`,
    ({ input, ...list }) => ({ ...list, input: readInput(input) }),
  )

/** The lines of one list; without an id, of the list that stands for each scheme. */
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
        where ${sameScheme}
          and (later.year, later.made_at, later.id) > (list.year, list.made_at, list.id)))
    order by line.amount_ore desc nulls last, line.name`,
  )

/** The list that stands for a scheme; null when none is made. */
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

/** The list of a year or the nearest before it, else that of the first; without a year, the one that stands. */
export async function readListOf(
  ask: ReadPage,
  communityId: string,
  schemeKey: string,
  year: number | null,
): Promise<StoredList | null> {
  if (year === null) return readStandingList(ask, communityId, schemeKey)
  const { lists } = await ask({ lists: listShareLists(communityId, schemeKey) })
  const chosen =
    listBefore(lists, year + 1) ?? lists.findLast(({ replacedBy }) => replacedBy === null)
  if (chosen === undefined) return null
  const { lines } = await ask({ lines: listShareLines(communityId, schemeKey, chosen.id) })
  return withLines(chosen, lines)
}
