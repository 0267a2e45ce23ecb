import type { Writable } from 'node:stream'
import type { CompiledQuery } from 'kysely'
import type pg from 'pg'
import { commonEdition, keepAnswer, keptAnswer } from './common-answers.ts'
import { type Answers, type Question, rowsOf } from './db.ts'

/** Whose eyes a page is read with: a community, and the browser's session if it has one. */
export type Scope = { communityId: string | null; sessionHash: Buffer | null }

/** What the database knows of the session behind a page; null when nobody is signed in. */
export type SessionRow = {
  personId: string
  name: string
  /** Was it last noted that the session is in use more than a few minutes ago? */
  isUseOld: boolean
  roles: { role: string; partyCode: string | null }[]
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
const commit = { text: 'commit', query_timeout: 10_000 }

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
const enter = `select enter_page($1, $2) as session, ${commonEdition} as edition`

type Asked = {
  name: string
  question: Question
  compiled: CompiledQuery
  /** The answer, where it was kept and need not be asked for. */
  kept: readonly unknown[] | undefined
}

/**
 * Reads a page: begin, session, scope, all questions and commit in one round trip on a pipelined pool. What is common to all
 * is only asked for where nobody has asked before, and once more where it was changed in between.
 * Throws what the first failing statement threw; a commit that was answered by a rollback is a fault.
 */
export function readWith(pool: pg.Pool): Read {
  let edition = ''
  return async (scope, questions) => {
    const asked = Object.entries(questions).map(([name, question]): Asked => {
      const compiled = question.compile()
      return { name, question, compiled, kept: keptAnswer(edition, question, compiled) }
    })
    const assumed = edition
    const read = await readOnce(pool, scope, asked)
    edition = read.edition
    const isOld = edition !== assumed && asked.some(({ kept }) => kept !== undefined)
    const { session, answers } = isOld
      ? await readOnce(
          pool,
          scope,
          asked.map((each) => ({ ...each, kept: undefined })),
        )
      : read
    return { session, answers: Object.fromEntries(answers) as Answers<typeof questions> }
  }
}

type ReadOnce = {
  session: SessionRow
  edition: string
  answers: [name: string, rows: readonly unknown[]][]
}

async function readOnce(
  pool: pg.Pool,
  { communityId, sessionHash }: Scope,
  asked: readonly Asked[],
): Promise<ReadOnce> {
  const client = await pool.connect()
  let fault: Error | undefined
  try {
    const sent = together(client, () => [
      client.query(begin),
      client.query({ name: 'enter_page', text: enter, values: [communityId, sessionHash] }),
      ...asked.flatMap(({ kept, compiled: { sql: text, parameters } }) =>
        kept ? [] : client.query({ name: statementName(text), text, values: [...parameters] }),
      ),
      client.query(commit),
    ])
    const results = await Promise.allSettled(sent)
    const failed = results.find((result) => result.status === 'rejected')
    if (failed) throw failed.reason
    const done = results.map((result) => (result as PromiseFulfilledResult<pg.QueryResult>).value)
    if (done.at(-1)?.command !== 'COMMIT')
      throw new Error('The reading transaction was rolled back')
    const { session = null, edition = '' } = done[1]?.rows[0] ?? {}
    const answered = done.slice(2).values()
    const answers = asked.map(
      ({ name, question, compiled, kept }): [string, readonly unknown[]] => {
        if (kept) return [name, kept]
        const rows = rowsOf(question, answered.next().value?.rows ?? [])
        return [name, keepAnswer(edition, question, compiled, rows)]
      },
    )
    return { session, edition, answers }
  } catch (error) {
    fault = error instanceof Error ? error : new Error(String(error))
    throw fault
  } finally {
    client.release(fault)
  }
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
