import { type RawBuilder, sql } from 'kysely'
import { aText, fields } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'

/** All of these are asked with the catalogue alone searched. */
const aKey = fields({ key: aText })

/** What the database server made itself has lower numbers than this. */
const firstOfOthers = sql`16384`

/** An extension brings what it has; plpgsql is there in every database, and brought its own before anybody could. */
const isOfExtension = (kind: RawBuilder<unknown>, oid: RawBuilder<unknown>) => sql`
  exists (select from pg_depend join pg_extension on pg_extension.oid = refobjid
    where refclassid = 'pg_extension'::regclass and classid = ${kind} and objid = ${oid} and deptype = 'e'
      and extname <> 'plpgsql')`

/** Settings by which something else may be read than the house's own, or something else done. */
const watched = sql`('search_path', 'row_security', 'session_replication_role', 'role', 'default_transaction_read_only')`

/**
 * `login`: whoever works for the house. `setting`: what is set for one of them, for the database, and for the whole server as a
 * new session meets it. `harmless` is what the server would do without.
 */
const settings = sql`
  login as (select oid, rolname from pg_roles where rolname in (current_user, session_user) or rolname like 'godfot%'
    or oid = (select relowner from pg_class where oid = to_regclass('public.godfot_migration'))),
  made as (
    select rolname, split_part(line, '=', 1) as name, substr(line, strpos(line, '=') + 1) as value
    from pg_db_role_setting left join pg_roles on pg_roles.oid = setrole, unnest(setconfig) line
    where setdatabase in (0, (select oid from pg_database where datname = current_database()))
      and (setrole = 0 or setrole in (select oid from login))),
  setting as (
    select 'pg_db_role_setting' as source, rolname, name, value from made where name in ${watched}
    union all
    select 'pg_settings', null, name, reset_val from pg_settings
    where name in ${watched} and reset_val is distinct from boot_val
      and not exists (select from made where made.name = pg_settings.name and made.value = reset_val)),
  harmful as (
    select * from setting
    where name <> 'search_path' or translate(value, ' "', '') not in ('$user,public', 'public'))`

/** The settings that are made of these. */
export const settingsMade = asked(
  fields({ table: aText, key: aText }),
  sql`
  with ${settings}
  select distinct source as table, concat_ws(' ', rolname, name || '=' || value) as key from harmful
  union all
  select 'pg_event_trigger', evtname::text from pg_event_trigger
  where evtenabled <> 'D' and not ${isOfExtension(sql`'pg_event_trigger'::regclass`, sql`pg_event_trigger.oid`)}
  order by 1, 2`,
)

/** The places where what a login of the house names is looked for. */
const reached = sql`
  named as (
    select case when left(entry[1], 1) = '"' then replace(trim('"' from entry[1]), '""', '"') else lower(entry[1]) end as name
    from (select value from harmful where name = 'search_path' union all select '"$user", public') path,
      regexp_matches(value, '"(?:[^"]|"")*"|[^,\\s"]+', 'g') entry),
  reached as (
    select pg_namespace.oid, nspname from pg_namespace
    where nspname = 'pg_catalog' or nspname in (select name from named)
      or nspname in (select rolname from login))`

/**
 * What is somebody's own and goes before, or may go before, what it is called as, where it is looked for: functions, operators
 * and casts before those of the database itself, and tables and functions in another place before those of the house.
 */
export const namesTaken = asked(
  aKey,
  sql`
  with ${settings}, ${reached},
  own as (
    select oid, 'pg_proc'::regclass as kind, proname::text as name from pg_proc
    where pronamespace = 'public'::regnamespace and exists (select from pg_proc known
      where known.oid < ${firstOfOthers} and known.pronamespace = 'pg_catalog'::regnamespace and known.proname = pg_proc.proname)
    union all
    select pg_operator.oid, 'pg_operator'::regclass, oprname from pg_operator join reached on reached.oid = oprnamespace
    union all
    select oid, 'pg_cast'::regclass, format_type(castsource, null) || '::' || format_type(casttarget, null) from pg_cast
    where castsource < ${firstOfOthers} and casttarget < ${firstOfOthers}
    union all
    select pg_class.oid, 'pg_class'::regclass, nspname || '.' || relname
    from pg_class join reached on reached.oid = relnamespace
    where nspname <> 'public' and relkind in ('r', 'p', 'v', 'm', 'f') and exists (select from pg_class ours
      where ours.relnamespace = 'public'::regnamespace and ours.relname = pg_class.relname)
    union all
    select pg_proc.oid, 'pg_proc'::regclass, nspname || '.' || proname
    from pg_proc join reached on reached.oid = pronamespace
    where nspname <> 'public' and exists (select from pg_proc known where known.proname = pg_proc.proname
      and (known.pronamespace = 'public'::regnamespace
        or known.oid < ${firstOfOthers} and known.pronamespace = 'pg_catalog'::regnamespace))
  )
  select distinct name as key from own
  where oid >= ${firstOfOthers} and not ${isOfExtension(sql`kind`, sql`own.oid`)}
  order by 1`,
)
