import pg from 'pg'
import type { DatabaseAddress } from './db.ts'

/** The embedded database as its administrator, who makes the owner and its database, and nothing else. */
export const administratorAt = (socketFolder: string): DatabaseAddress => ({
  host: socketFolder,
  user: 'postgres',
  database: 'postgres',
})

/** The embedded database as its owner, who is no administrator. */
export const ownerAt = (socketFolder: string): DatabaseAddress => ({
  host: socketFolder,
  user: 'godfot',
  database: 'godfot',
})

/** Makes the owner and its database where they lack; each step can be cut off and is taken up again. */
export async function ensureOwner(socketFolder: string): Promise<void> {
  const administrator = administratorAt(socketFolder)
  if (!(await hasAdministrator(administrator))) {
    await work({ ...administrator, user: 'godfot' }, (client) => client.query(renameAdministrator))
  }
  const ownedBy = await work(administrator, async (client) => {
    await client.query(makeOwner)
    const { rows } = await client.query<{ owner: string }>(
      "select datdba::regrole::text as owner from pg_database where datname = 'godfot'",
    )
    if (rows[0]) return rows[0].owner
    await client.query('create database godfot owner godfot')
    return 'godfot'
  })
  if (ownedBy !== 'godfot') {
    await work({ ...administrator, database: 'godfot' }, (client) => client.query(handOver))
  }
  await work({ ...administrator, database: 'godfot' }, (client) => client.query(shutWaysAround))
}

async function hasAdministrator(administrator: DatabaseAddress): Promise<boolean> {
  try {
    await work(administrator, async () => {})
    return true
  } catch (error) {
    if ((error as { code?: string }).code === '28000') return false
    throw error
  }
}

async function work<T>(address: DatabaseAddress, ask: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client(address)
  client.on('error', () => {})
  await client.connect()
  try {
    return await ask(client)
  } finally {
    await client.end()
  }
}

const makeOwner = `do $$
begin
  if not exists (select from pg_roles where rolname = 'godfot') then
    create role godfot login createrole;
  end if;
end $$`

/**
 * Databases made before the owner and the administrator were two: the first role of a cluster stays its
 * administrator for good, so it gives up its name. Nobody can be renamed while at work under that name.
 */
const renameAdministrator = `
  begin;
  create role godfot_stand_in superuser;
  set local session authorization godfot_stand_in;
  alter role godfot rename to postgres;
  reset session authorization;
  drop role godfot_stand_in;
  create role godfot login createrole;
  commit`

/** The databases that nobody works in are for their administrator, and large objects, which no right of a table holds back, for nobody. */
const shutWaysAround = `do $$
declare
  each_function regprocedure;
begin
  revoke connect, temporary on database postgres, template1 from public;
  for each_function in
    select pg_proc.oid from pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner))) given
    where pronamespace = 'pg_catalog'::regnamespace and proname ~ '^lo(_|read$|write$)'
      and given.grantee = 0
  loop
    execute format('revoke execute on function %s from public', each_function);
  end loop;
end $$`

/** All that the administrator owns in the database becomes the owner's, and so does the right to give the groups. */
const handOver = `do $$
declare
  statement text;
begin
  perform set_config('search_path', '', true);
  for statement in
    with own as (
      select oid from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema')
    select format('alter schema %I owner to godfot', nspname) from pg_namespace
      where oid in (select oid from own) and nspowner = 10
    union all
    select format('alter %s %s owner to godfot',
        case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end,
        oid::regclass)
      from pg_class where relnamespace in (select oid from own) and relowner = 10
        and relkind in ('r', 'p', 'v', 'm', 'S')
        and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = pg_class.oid
          and deptype in ('a', 'i') and relkind = 'S')
    union all
    select format('alter routine %s owner to godfot', oid::regprocedure)
      from pg_proc where pronamespace in (select oid from own) and proowner = 10
    union all
    select format('alter type %s owner to godfot', oid::regtype)
      from pg_type where typnamespace in (select oid from own) and typowner = 10
        and (typtype in ('d', 'e', 'r')
          or typtype = 'c' and (select relkind from pg_class where oid = typrelid) = 'c')
    union all
    select format('alter collation %s owner to godfot', oid::regcollation)
      from pg_collation where collnamespace in (select oid from own) and collowner = 10
    union all
    select format('grant %I to godfot with admin option', rolname)
      from pg_roles where rolname in ('godfot_app', 'godfot_reader')
    union all
    select 'alter database godfot owner to godfot'
  loop
    execute statement;
  end loop;
end $$`
