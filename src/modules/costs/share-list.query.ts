import { sql } from 'kysely'
import { askRaw } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import type { ShareLineRow, ShareListRow } from './share-list-row.model.ts'

/** The community's share lists, newest first, each with the one that replaced it. */
export const listShareLists = (
  communityId: string,
  schemeKey: string | null,
): Question<ShareListRow> =>
  askRaw(sql<ShareListRow>`
    select list.*, (list.made_at at time zone 'Europe/Oslo')::date as made_on,
      (list.text_removed_at at time zone 'Europe/Oslo')::date as text_removed_on,
      later.id as replaced_by
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
