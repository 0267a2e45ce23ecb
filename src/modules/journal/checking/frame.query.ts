import { sql } from 'kysely'
import { aText, fields } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'

/** What the chain and its seals stand in; the tables of the rooms come beside. */
export const ownTables = [
  'journal_entry',
  'journal_details',
  'journal_seal',
  'row_seal',
  'stored_file',
] as const

/** A place that is neither the house's, the database's own, a worker's, nor a session's for the time it lasts. */
const isElsewhere = sql`nspname not in ('public', 'pg_catalog', 'information_schema', 'graphile_worker')
  and nspname not like 'pg\\_toast%' and nspname not like 'pg\\_temp%'`

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

/**
 * What is somebody's own and goes before, or may go before, what it is called as: functions and operators before those of the
 * database itself, and tables and functions in another place before those of the house; not those of an extension.
 */
export const namesTaken = asked(
  fields({ key: aText }),
  sql`
  with own as (
    select oid, 'pg_proc'::regclass as kind, proname as name, exists (select from pg_proc known
      where known.pronamespace = 'pg_catalog'::regnamespace and known.proname = pg_proc.proname) as taken
    from pg_proc where pronamespace = 'public'::regnamespace
    union all
    select oid, 'pg_operator'::regclass, oprname, true from pg_operator where oprnamespace = 'public'::regnamespace
    union all
    select pg_class.oid, 'pg_class'::regclass, nspname || '.' || relname, true
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where ${isElsewhere} and relkind in ('r', 'p', 'v', 'm', 'f') and exists (select from pg_class ours
      where ours.relnamespace = 'public'::regnamespace and ours.relname = pg_class.relname)
    union all
    select pg_proc.oid, 'pg_proc'::regclass, nspname || '.' || proname, true
    from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
    where ${isElsewhere} and exists (select from pg_proc known
      where known.pronamespace in ('public'::regnamespace, 'pg_catalog'::regnamespace) and known.proname = pg_proc.proname)
  )
  select distinct name::text as key from own
  where taken and not exists (select from pg_depend where classid = kind and objid = own.oid and deptype = 'e')
  order by 1`,
)

/** The settings of this database, or of whoever reads it, by which something else may be read than the house's own. */
export const settingsMade = asked(
  fields({ key: aText }),
  sql`
  select distinct concat_ws(' ', rolname, setting) as key
  from pg_db_role_setting
  left join pg_roles on pg_roles.oid = setrole, unnest(setconfig) setting
  where setdatabase in (0, (select oid from pg_database where datname = current_database()))
    and (setrole = 0 or rolname = current_user or rolname like 'godfot%')
    and split_part(setting, '=', 1) in ('search_path', 'row_security', 'session_replication_role', 'role')
  order by 1`,
)
