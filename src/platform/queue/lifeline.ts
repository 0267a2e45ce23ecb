import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { DatabaseAddress, Db } from '../db.ts'
import { tellFault } from '../tell-fault.ts'

/** A worker's name, held as long as the process lives and reaches the database. */
export type Held = {
  name: string
  /** Is it known that nobody can have taken the worker for dead? Once it is not, nothing may leave the house. */
  isCertain(): boolean
  /** Waits until it is, or until the name is given up. */
  whenCertain(): Promise<void>
  giveUp(): void
}

/** A connection of its own that ends with the process, and with it what the process holds. */
export type Lifeline = {
  /** `onLost` is told when another has taken the worker for dead: what it was at is no longer its own. */
  hold(name: string, onLost: () => void): Held
  /** Takes a name that nobody holds, so that whoever had it can have it no more; false where somebody holds it. */
  bury(name: string): Promise<boolean>
  /** The names that were buried by this connection. */
  buried: ReadonlySet<string>
  owns(name: string): boolean
  isCertain(): boolean
  close(): Promise<void>
}

/** How often the database is asked for a sign of life. */
const beatMs = 1_000

/** So long after a sign of life it is certain that the names are held. Whoever buries one waits longer (`let-go.ts`). */
export const certainForMs = 4_000

/** So long a connection of our own that was cut off may take to let its names go. */
const ownRemainsMs = 2_000

export const lockClass = 7_245_304

/**
 * The locks are a transaction's, and not a session's, so that they hold through a pooler too. The transaction writes and
 * keeps nothing, and so stands in nobody's way. The server is to find out within half a minute that a machine is gone.
 */
const begin = `begin; select set_config(name, wanted, true) from pg_settings join (values
  ('idle_in_transaction_session_timeout', '0'), ('transaction_timeout', '0'), ('statement_timeout', '0'),
  ('tcp_keepalives_idle', '10'), ('tcp_keepalives_interval', '5'), ('tcp_keepalives_count', '3'),
  ('tcp_user_timeout', '25000')) as given (called, wanted) on name = called`

type Line = { client: pg.Client; backend: { pid: number; since: string } }

async function openLine(owner: DatabaseAddress, onEnd: () => void): Promise<Line> {
  const client = new pg.Client({
    ...owner,
    application_name: 'godfot: sign of life',
    connectionTimeoutMillis: 5_000,
    query_timeout: certainForMs,
    keepAlive: true,
  })
  client.on('error', onEnd).on('end', onEnd)
  try {
    await client.connect()
    await client.query(begin)
    const { rows } = await client.query<Line['backend']>(
      'select pid, backend_start::text as since from pg_stat_activity where pid = pg_backend_pid()',
    )
    const [backend] = rows
    if (!backend) throw new Error('The connection does not know itself')
    return { client, backend }
  } catch (error) {
    client.end().catch(() => {})
    throw error
  }
}

const take = async ({ client }: Line, name: string): Promise<boolean> => {
  const question = 'select pg_try_advisory_xact_lock($1, hashtext($2)) as taken'
  const { rows } = await client.query<{ taken: boolean }>(question, [lockClass, name])
  return rows[0]?.taken === true
}

/** Ends a connection of our own that the server does not yet know is gone; the pid alone may be another's by now. */
const endRemains = ({ client }: Line, { pid, since }: Line['backend']) =>
  client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where pid = $1 and backend_start::text = $2',
    [pid, since],
  )

/** Counted by two clocks, since one stands still while a machine sleeps and the other can be set back. */
const moment = () => ({ run: performance.now(), day: Date.now() })
type Moment = ReturnType<typeof moment>
const isFresh = (then: Moment | null): boolean => {
  const now = moment()
  return then !== null && Math.max(now.run - then.run, now.day - then.day) < certainForMs
}

type Name = { isHeld: boolean; wasHeld: boolean; onLost: () => void }

/** What stands while the process lives: the line of the moment, the last sign of life on it, and the names. */
type Life = {
  names: Map<string, Name>
  buried: Set<string>
  line: Line | null
  former: Line['backend'] | null
  confirmed: Moment | null
  isClosed: boolean
}

export async function openLifeline(owner: DatabaseAddress, ownerDb: Db): Promise<Lifeline> {
  const life: Life = {
    names: new Map(),
    buried: new Set(),
    line: null,
    former: null,
    confirmed: null,
    isClosed: false,
  }
  await beat(life, owner, ownerDb)
  live(life, owner, ownerDb).catch(tellFault)
  const isCertain = () => life.line !== null && isFresh(life.confirmed)
  return {
    hold: (name, onLost) => {
      const { names, line } = life
      names.set(name, { isHeld: false, wasHeld: false, onLost })
      if (line) holdOn(life, line, ownerDb, name).catch(() => drop(life, line))
      return heldName(
        name,
        () => isCertain() && names.get(name)?.isHeld === true,
        () => names.delete(name),
      )
    },
    bury: async (name) => {
      const taken = life.line !== null && (await take(life.line, name))
      if (taken) life.buried.add(name)
      return taken
    },
    buried: life.buried,
    owns: (name) => life.names.has(name),
    isCertain,
    close: async () => {
      life.isClosed = true
      await life.line?.client.end()
    },
  }
}

async function live(life: Life, owner: DatabaseAddress, ownerDb: Db) {
  while (!life.isClosed) {
    await sleep(beatMs, undefined, { ref: false })
    if (!life.isClosed) await beat(life, owner, ownerDb).catch(() => drop(life, life.line))
  }
}

async function beat(life: Life, owner: DatabaseAddress, ownerDb: Db) {
  if (!life.line) await beginLine(life, owner, ownerDb)
  const asked = moment()
  const { line } = life
  if (!line) return
  await line.client.query('select')
  if (life.line === line) life.confirmed = asked
  for (const [name, { isHeld }] of life.names) if (!isHeld) await holdOn(life, line, ownerDb, name)
}

async function beginLine(life: Life, owner: DatabaseAddress, ownerDb: Db) {
  let opened: Line | null = null
  opened = await openLine(owner, () => drop(life, opened))
  life.line = opened
  if (life.former) await endRemains(opened, life.former)
  life.former = null
  for (const name of life.names.keys()) await holdOn(life, opened, ownerDb, name)
}

function drop(life: Life, dropped: Line | null) {
  if (dropped === null || dropped !== life.line) return
  life.former = dropped.backend
  life.line = null
  life.confirmed = null
  life.buried.clear()
  for (const name of life.names.values()) name.isHeld = false
  dropped.client.end().catch(() => {})
}

/** Once a name was held, somebody else holds it only where they have taken us for dead. */
async function holdOn(life: Life, line: Line, ownerDb: Db, name: string) {
  const known = life.names.get(name)
  if (!known || known.isHeld) return
  const patience = performance.now() + (known.wasHeld ? ownRemainsMs : 0)
  let taken = await take(line, name)
  while (!taken && performance.now() < patience) {
    await sleep(100)
    taken = await take(line, name)
  }
  if (!taken) {
    life.names.delete(name)
    known.onLost()
    return
  }
  await ownerDb
    .insertInto('queue_worker')
    .values({ name })
    .onConflict((on) => on.doNothing())
    .execute()
  known.isHeld = life.line === line
  known.wasHeld = true
}

/** How often it is looked whether it is certain again. */
const lookAgainMs = 50

function heldName(name: string, isCertain: () => boolean, onGivenUp: () => void): Held {
  let isGivenUp = false
  return {
    name,
    isCertain: () => !isGivenUp && isCertain(),
    whenCertain: async () => {
      while (!isGivenUp && !isCertain()) await sleep(lookAgainMs, undefined, { ref: false })
    },
    giveUp: () => {
      isGivenUp = true
      onGivenUp()
    },
  }
}
