import { sql } from 'kysely'
import type { Day, Instant } from '../../kernel/day.model.ts'
import type { Ore } from '../../kernel/money.model.ts'
import { askRaw } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import type { ShareLine, SharePart } from './share.model.ts'
import type { FrozenInput, ListStanding, StoredList } from './stored-list.model.ts'

/** The community's share lists, newest first, each with the one that replaced it. */
export const listShareLists = (
  communityId: string,
  schemeKey: string | null,
): Question<ShareListRow> =>
  askRaw(sql<ShareListRow>`
    select list.*, later.id as replaced_by
    from share_list list
    left join share_list later
      on later.community_id = list.community_id and later.replaces = list.id
    where list.community_id = ${communityId}
      and (${schemeKey}::text is null or list.scheme_key = ${schemeKey})
    order by list.made_at desc, list.id desc`)

/** The lines of one list; without an id, of each list that nothing has replaced. */
export const listShareLines = (
  communityId: string,
  schemeKey: string | null,
  listId: string | null,
): Question<ShareLineRow> =>
  askRaw(sql<ShareLineRow>`
    select line.*
    from share_line line
    join share_list list on list.community_id = line.community_id and list.id = line.list_id
    where line.community_id = ${communityId}
      and (${schemeKey}::text is null or list.scheme_key = ${schemeKey})
      and (list.id = ${listId}::uuid or ${listId}::uuid is null and not exists (
        select from share_list later
        where later.community_id = list.community_id and later.replaces = list.id))
    order by line.amount_ore desc nulls last, line.name`)

export type ShareListRow = {
  id: string
  scheme_key: string
  standing: ListStanding
  year: number
  reference_day: Day
  made_at: Instant
  made_by: string | null
  decision: string | null
  input: FrozenInput
  unnamed_parties: number
  known_total_ore: Ore
  total_ore: Ore | null
  net_ore: Ore | null
  surplus_ore: Ore | null
  replaces: string | null
  replaced_by: string | null
}

export type ShareLineRow = {
  list_id: string
  party_code: string
  name: string
  inhabitants: number | null
  amount_ore: Ore | null
  rounding_ore: Ore
  parts: SharePart[]
}

export const toStoredList = (row: ShareListRow, lines: readonly ShareLineRow[]): StoredList => ({
  id: row.id,
  schemeKey: row.scheme_key,
  standing: row.standing,
  year: row.year,
  referenceDay: row.reference_day,
  madeAt: row.made_at,
  madeBy: row.made_by,
  decision: row.decision,
  replaces: row.replaces,
  replacedBy: row.replaced_by,
  input: row.input,
  unnamed: row.unnamed_parties,
  knownTotal: row.known_total_ore,
  total: row.total_ore,
  net: row.net_ore,
  surplus: row.surplus_ore,
  lines: lines.filter((line) => line.list_id === row.id).map(toLine),
})

const toLine = (row: ShareLineRow): ShareLine => ({
  code: row.party_code,
  name: row.name,
  inhabitants: row.inhabitants,
  parts: row.parts,
  rounding: row.rounding_ore,
  amount: row.amount_ore,
})
