import { sql } from 'kysely'
import { aText, fields } from '../kernel/row.model.ts'
import { asked } from './ask.ts'

/**
 * What the database is built of, by name with a hash: its tables with their columns and who sees their rows, its functions and
 * its triggers, and each table in which something that should be watched is not.
 */
export const frameOfDatabase = asked(
  fields({ name: aText, hash: aText }),
  sql`
  with piece (name, told) as (
    select 'table ' || relname, concat_ws('|', relkind, relpersistence, relrowsecurity, relforcerowsecurity,
      (select string_agg(attname || ' ' || format_type(atttypid, atttypmod), ',' order by attnum)
        from pg_attribute where attrelid = pg_class.oid and attnum > 0 and not attisdropped))
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
    union all
    select 'function ' || proname || '/' || pronargs,
      concat_ws('|', prosrc, prosecdef, provolatile, array_to_string(proconfig, ','), format_type(prorettype, null))
    from pg_proc where pronamespace = 'public'::regnamespace and not exists (select from pg_depend
      where classid = 'pg_proc'::regclass and objid = pg_proc.oid and deptype = 'e')
    union all
    select 'trigger ' || relname || ' ' || tgname, concat_ws('|', proname, tgtype, tgenabled, tgdeferrable)
    from pg_trigger join pg_class on pg_class.oid = tgrelid join pg_proc on pg_proc.oid = tgfoid
    where relnamespace = 'public'::regnamespace and not tgisinternal
    union all
    select distinct 'trigger ' || relname || ' of its own', 'disabled'
    from pg_trigger join pg_class on pg_class.oid = tgrelid
    where relnamespace = 'public'::regnamespace and tgisinternal and tgenabled <> 'O'
  )
  select name, left(md5(string_agg(told, ';' order by told)), 12) as hash from piece group by name order by name collate "C"`,
)
