import type { Writable } from 'node:stream'
import type { CompiledQuery } from 'kysely'
import type pg from 'pg'
import type { ActsFor } from '../kernel/page.model.ts'
import { type Answers, type Question, rowsOf } from './db.ts'
import { keepAnswer, keptAnswer, type Standing } from './kept-answers.ts'
import { openStandings, type Scope } from './standings.ts'

/** What the database knows of the session behind a page; null when nobody is signed in. */
export type SessionRow = {
  personId: string
  name: string
  /** Was it last noted that the session is in use more than a few minutes ago? */
  isUseOld: boolean
  /** Has the person a role in another community than the one that is read? */
  isElsewhere: boolean
  roles: { role: string; partyCode: string | null; bodyKey: string | null }[]
  /** Of somebody of both sides: see the viewer's. */
  actsFor: ActsFor | null
} | null

export type Read = <Questions extends Record<string, Question>>(
  scope: Scope,
  questions: Questions,
) => Promise<{ session: SessionRow; answers: Answers<Questions> }>

/** Reads the rows of a page, all questions in one round trip. */
export type ReadPage = <Questions extends Record<string, Question>>(
  questions: Questions,
) => Promise<Answers<Questions>>

/** A page that the database has not answered by then is given up, and the connection with it. */
const patience = { query_timeout: 10_000 }
const commit = { text: 'commit', ...patience }

const statementNames = new Map<string, string>()

/** The same SQL text gets the same name, so that a connection prepares it once. */
function statementName(text: string): string {
  const known = statementNames.get(text)
  if (known !== undefined) return known
  const name = `page_${statementNames.size}`
  if (statementNames.size < 2_000) statementNames.set(text, name)
  return name
}

/** A page as it stood at one moment, also where others write meanwhile. */
const begin = 'begin isolation level repeatable read read only'
const open = 'select session, audiences, registers, own from open_page($1, $2)'

type Opened = Standing & { session: SessionRow }

type Asked = {
  name: string
  question: Question
  compiled: CompiledQuery
  /** The answer, where it was kept and need not be asked for. */
  kept: readonly unknown[] | undefined
}

type Told = { opened: Opened; answers: [name: string, rows: readonly unknown[]][] }

/**
 * Reads a page: who reads, and all questions, in one round trip on a pipelined pool. What was read before and stands as it
 * did is not asked for again; where it has changed since, the page is read once more.
 * Throws what the first failing statement threw; a commit that was answered by a rollback is a fault.
 */
export function readWith(pool: pg.Pool): Read {
  const standings = openStandings()
  return async (scope, questions) => {
    const assumed = standings.of(scope)
    const asked = Object.entries(questions).map(([name, question]): Asked => {
      const compiled = question.compile()
      return {
        name,
        question,
        compiled,
        kept: assumed ? keptAnswer(assumed, question, compiled) : undefined,
      }
    })
    const first = await readOnce(pool, scope, asked)
    standings.note(scope, first.opened)
    const isOld = asked.some(({ kept }) => kept) && !isAs(assumed, first.opened)
    const told = isOld
      ? await readOnce(
          pool,
          scope,
          asked.map((each) => ({ ...each, kept: undefined })),
        )
      : first
    return {
      session: told.opened.session,
      answers: Object.fromEntries(told.answers) as Answers<typeof questions>,
    }
  }
}

const isAs = (one: Standing | null, other: Standing): boolean =>
  one?.audiences === other.audiences &&
  one.reader === other.reader &&
  one.registers === other.registers &&
  one.own === other.own

async function readOnce(pool: pg.Pool, scope: Scope, asked: readonly Asked[]): Promise<Told> {
  const client = await pool.connect()
  let fault: Error | undefined
  try {
    return await (asked.every(({ kept }) => kept)
      ? readKept(client, scope, asked)
      : readInOneMoment(client, scope, asked))
  } catch (error) {
    fault = error instanceof Error ? error : new Error(String(error))
    throw fault
  } finally {
    client.release(fault)
  }
}

const opening = ({ communityId, sessionHash }: Scope) => ({
  name: 'open_page',
  text: open,
  values: [communityId, sessionHash],
})

/** Where nothing needs to be asked for but who reads, and whether all stands as it did. */
async function readKept(
  client: pg.PoolClient,
  scope: Scope,
  asked: readonly Asked[],
): Promise<Told> {
  const { rows } = await client.query<OpenRow>({ ...opening(scope), ...patience })
  return { opened: openedOf(rows), answers: asked.map(({ name, kept = [] }) => [name, kept]) }
}

async function readInOneMoment(
  client: pg.PoolClient,
  scope: Scope,
  asked: readonly Asked[],
): Promise<Told> {
  const sent = together(client, () => [
    client.query(begin),
    client.query(opening(scope)),
    ...asked.flatMap(({ kept, compiled: { sql: text, parameters } }) =>
      kept ? [] : client.query({ name: statementName(text), text, values: [...parameters] }),
    ),
    client.query(commit),
  ])
  const results = await Promise.allSettled(sent)
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  const done = results.map((result) => (result as PromiseFulfilledResult<pg.QueryResult>).value)
  if (done.at(-1)?.command !== 'COMMIT') throw new Error('The reading transaction was rolled back')
  const opened = openedOf(done[1]?.rows ?? [])
  const answered = done.slice(2).values()
  const answers = asked.map(({ name, question, compiled, kept }): Told['answers'][number] => {
    if (kept) return [name, kept]
    const rows = rowsOf(question, answered.next().value?.rows ?? [])
    return [name, keepAnswer(opened, question, compiled, rows)]
  })
  return { opened, answers }
}

type OpenRow = Omit<Standing, 'reader'> & { session: SessionRow }

function openedOf(rows: readonly OpenRow[]): Opened {
  const row = only(rows)
  return { ...row, reader: row.session?.personId ?? null }
}

function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows
  if (!row) throw new Error('The database did not tell who reads')
  return row
}

/** Lets what is sent leave as one packet, and so reach the database as one. */
function together<T>(client: pg.PoolClient, send: () => T): T {
  const { stream } = (client as pg.PoolClient & { connection: { stream: Writable } }).connection
  stream.cork()
  try {
    return send()
  } finally {
    stream.uncork()
  }
}
