import { sql } from 'kysely'
import { aText, fields } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'

/** What the chain and its seals stand in; the tables of the rooms come beside. */
const ownTables = [
  'journal_entry',
  'journal_details',
  'journal_seal',
  'row_seal',
  'stored_file',
] as const

/** What everything in a community's table is shown by. */
const ownCommunity = '(community_id = ( SELECT current_community() AS current_community))'

/**
 * The tables that are not built as the house builds them, so that not all that is read from them is theirs, or not all that is
 * theirs is read: views, those that share rows with others, those without a key, those with a rule of another making.
 */
export const tablesRebuilt = (tables: readonly string[]) =>
  asked(
    fields({ key: aText }),
    sql`
    select asked.name as key from unnest(${[...new Set([...ownTables, ...tables])]}::text[]) asked (name)
    left join pg_class on relname = asked.name and relnamespace = 'public'::regnamespace
    where relkind is distinct from 'r'
      or exists (select from pg_inherits where pg_class.oid in (inhrelid, inhparent))
      or exists (select from pg_rewrite where ev_class = pg_class.oid)
      or not exists (select from pg_index
        where indrelid = pg_class.oid and indisprimary and indisunique and indisvalid and indpred is null)
      or exists (select from pg_policies
        where schemaname = 'public' and tablename = asked.name and (policyname <> 'own_community'
          or permissive <> 'PERMISSIVE' or cmd <> 'ALL' or qual is distinct from ${ownCommunity}))
    order by asked.name`,
  )

/** Functions and operators of somebody's own that go before those of the database itself, by name; not those of an extension. */
export const namesTaken = asked(
  fields({ key: aText }),
  sql`
  with own as (
    select oid, 'pg_proc'::regclass as kind, proname as name, exists (select from pg_proc known
      where known.pronamespace = 'pg_catalog'::regnamespace and known.proname = pg_proc.proname) as taken
    from pg_proc where pronamespace = 'public'::regnamespace
    union all
    select oid, 'pg_operator'::regclass, oprname, true from pg_operator where oprnamespace = 'public'::regnamespace
  )
  select distinct name::text as key from own
  where taken and not exists (select from pg_depend where classid = kind and objid = own.oid and deptype = 'e')
  order by 1`,
)
