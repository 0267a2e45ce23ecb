/** What stands, for each of the two: its group, which the migrations give rights, and the login itself. */
const standing = `
  here as (
    select oid, datname, coalesce(datacl, acldefault('d', datdba)) as acl,
      has_database_privilege('public', oid, 'connect, temporary') as is_open
    from pg_database where datname = current_database()),
  wanted as (
    select group_name, group_name || '_' || here.oid as name, verifier, here.datname, here.acl
    from here, (values ('godfot_app', $1), ('godfot_reader', $2)) as given (group_name, verifier)),
  mighty as (
    select oid from pg_roles
    where rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls),
  login as (
    select wanted.*, parent.oid as group_oid, role.oid as role_oid,
      role.rolcanlogin and role.rolinherit and coalesce(role.rolvaliduntil, 'infinity') = 'infinity' as is_usable
    from wanted
    left join pg_roles parent on parent.rolname = group_name
    left join pg_roles role on role.rolname = name)`

const mightless = 'nosuperuser nocreatedb nocreaterole noreplication nobypassrls'

/** Each with where in the order it stands. */
const statements = `
  select 1, format('create role %I', group_name) from login where group_oid is null
  union all
  select 2, format('grant %I to %I', group_name, current_user) from login
    where not (select rolsuper from pg_roles where rolname = current_user)
      and not coalesce(pg_has_role(current_user, group_oid, 'member'), false)
  union all
  select 3, format('create role %I login in role %I password %L', name, group_name, verifier)
    from login where role_oid is null
  union all
  select 4, format('alter role %I ${mightless}', rolname) from pg_roles
    where oid in (select oid from mighty) and oid in (select unnest(array[role_oid, group_oid]) from login)
  union all
  select 5, format('alter role %I login inherit valid until ''infinity''', name) from login where not is_usable
  union all
  select 6, format('alter role %I password %L', name, verifier) from login where role_oid is not null and $3
  union all
  select 7, format('alter role %I%s reset all', name, ' in database ' || quote_ident(of_database.datname))
    from login join pg_db_role_setting on setrole = role_oid
    left join pg_database of_database on of_database.oid = setdatabase
  union all
  select 8, format('grant %I to %I', group_name, name) from login
    where role_oid is not null
      and not exists (select from pg_auth_members where roleid = group_oid and member = role_oid)
  union all
  select distinct 9, format('revoke %s from %s', roleid::regrole, member::regrole)
    from login join pg_auth_members on member in (role_oid, group_oid)
    where (roleid, member) <> (group_oid, role_oid)
  union all
  select 10, format('grant connect on database %I to %I', datname, name) from login
    where role_oid is null or not exists (
      select from aclexplode(acl) where grantee = role_oid and privilege_type = 'CONNECT')
  union all
  select 11, format('grant connect on database %I to %I', datname, rolname) from here, pg_roles
    where is_open and rolbypassrls and rolcanlogin and not rolsuper
  union all
  select 12, format('revoke connect, temporary on database %I from public', datname) from here where is_open`

/**
 * What is left to do before the two logins of this database stand as they should: with the rights of
 * their group and no others, let into this database alone of those that are Godfot's, and without
 * temporary tables. Who may pass row-level security, to take a copy, keeps the way in that all had.
 * Given what the server is to keep of the two passwords, and whether to set them again.
 */
export const missingStatements = `
  with ${standing}
  select statement from (${statements}) as missing (place, statement)
  order by place, statement`
