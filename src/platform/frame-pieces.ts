import { sql } from 'kysely'

/*
 * Each gives the name of a piece, and as jsonb what it is told by. All of them are asked with `house` beside, whose `owner` owns
 * what the migrations make, and with the catalogue alone searched. What is written must be the same from PostgreSQL 15 to 18.
 */

const inPublic = sql`relnamespace = 'public'::regnamespace`

/** NOT NULL is a constraint of its own from PostgreSQL 18, and may there be one that was never checked. */
const columns = sql`
  select jsonb_agg(jsonb_build_array(attname, format_type(atttypid, atttypmod), attgenerated, attidentity,
      case when attcollation <> typcollation then attcollation::regcollation::text end,
      case when atthasdef then pg_get_expr(adbin, adrelid) end,
      attnotnull and not exists (select from pg_constraint
        where conrelid = attrelid and contype = 'n' and not convalidated and conkey = array[attnum])) order by attnum)
  from pg_attribute
  left join pg_type on pg_type.oid = atttypid
  left join pg_attrdef on adrelid = attrelid and adnum = attnum
  where attrelid = told.oid and attnum > 0 and not attisdropped`

/** The flags say to the server whether it is to look for what holds a table, and may stay on after it is gone. */
const tables = sql`
  select 'table ' || quote_ident(relname), jsonb_build_array(relkind, relpersistence, relrowsecurity, relforcerowsecurity,
    relispartition, relowner = (select owner from house),
    relhastriggers or not exists (select from pg_trigger where tgrelid = told.oid),
    relchecks = (select count(*) from pg_constraint where conrelid = told.oid and contype = 'c'),
    relhasindex or not exists (select from pg_index where indrelid = told.oid),
    relhasrules or not exists (select from pg_rewrite where ev_class = told.oid), (${columns}))
  from pg_class told where ${inPublic} and relkind in ('r', 'p', 'v', 'm', 'f')`

/** Whose rows are read with a table's own, or whose table its rows are read with. */
const relatives = sql`
  select 'relative ' || quote_ident(relname), jsonb_build_array(inhparent::regclass::text, inhrelid::regclass::text)
  from pg_class told join pg_inherits on told.oid in (inhrelid, inhparent)
  where ${inPublic} and relkind in ('r', 'p', 'v', 'm', 'f')`

const rules = sql`
  select 'rule ' || quote_ident(relname) || ' ' || rulename, jsonb_build_array(pg_get_ruledef(pg_rewrite.oid), ev_enabled)
  from pg_rewrite join pg_class on pg_class.oid = ev_class where ${inPublic}`

const policies = sql`
  select 'policy ' || quote_ident(relname) || ' ' || polname, jsonb_build_array(polpermissive, polcmd,
    (select jsonb_agg(case role when 0 then 'public' else pg_get_userbyid(role)::text end
      order by role <> 0, pg_get_userbyid(role)) from unnest(polroles) role),
    pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
  from pg_policy join pg_class on pg_class.oid = polrelid where ${inPublic}`

/** Those of a constraint are told with it; another that says of itself that it is internal is somebody's. */
const triggers = sql`
  select 'trigger ' || quote_ident(relname) || ' ' || tgname,
    jsonb_build_array(pg_get_triggerdef(pg_trigger.oid), tgenabled, tgisinternal)
  from pg_trigger join pg_class on pg_class.oid = tgrelid
  where ${inPublic} and (tgconstraint = 0 or not tgisinternal)`

const constraints = sql`
  select 'constraint ' || quote_ident(relname) || ' ' || conname,
    jsonb_build_array(contype, pg_get_constraintdef(told.oid), convalidated, condeferrable, condeferred,
      (select jsonb_agg(jsonb_build_array(tgrelid::regclass::text, tgfoid::regproc::text, tgtype, tgenabled, tgisinternal)
          order by tgrelid::regclass::text collate "C", tgfoid::regproc::text collate "C")
        from pg_trigger where tgconstraint = told.oid))
  from pg_constraint told join pg_class on pg_class.oid = conrelid where ${inPublic} and contype <> 'n'`

/** An index that keeps rows out, and not one that is only just being made beside another. */
const uniqueIndexes = sql`
  select 'index ' || quote_ident(told.relname) || ' ' || made.relname,
    jsonb_build_array(pg_get_indexdef(indexrelid), indisunique, indisprimary, indisexclusion, indimmediate, indisvalid,
      indisready, indislive, indnullsnotdistinct)
  from pg_index join pg_class told on told.oid = indrelid join pg_class made on made.oid = indexrelid
  where told.${inPublic} and (indisunique or indisexclusion)
    and (indisvalid or made.relname !~ '_cc(new|old)[0-9]*$')`

/** An index for speed may be another, or gone; but one that is there is to be in use. */
const otherIndexes = sql`
  select 'speed ' || quote_ident(told.relname) || ' ' || made.relname, jsonb_build_array(indisvalid, indisready, indislive)
  from pg_index join pg_class told on told.oid = indrelid join pg_class made on made.oid = indexrelid
  where told.${inPublic} and not (indisunique or indisexclusion)`

export const piecesOfTables = sql`${tables} union all ${relatives} union all ${rules} union all ${policies}
  union all ${triggers} union all ${constraints} union all ${uniqueIndexes} union all ${otherIndexes}`

/** The whole of a function. Its parsed body is written otherwise by each version; the migrations make none. */
export const piecesOfFunctions = sql`
  select 'function ' || quote_ident(proname) || '/' || pronargs, jsonb_build_array(prosrc, prosqlbody::text, probin, lanname,
    prokind, prosecdef, proleakproof, proisstrict, proretset, provolatile, proparallel, proconfig, prosupport::text,
    oidvectortypes(proargtypes), proargnames, proargmodes, pg_get_expr(proargdefaults, 0),
    pg_get_function_result(pg_proc.oid), proowner = (select owner from house))
  from pg_proc left join pg_language on pg_language.oid = prolang
  where pronamespace = 'public'::regnamespace`
