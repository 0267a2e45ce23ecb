import type { Writable } from 'node:stream'
import type pg from 'pg'
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

/**
 * Reads a page: begin, session, scope, all questions and commit in one round trip on a pipelined pool.
 * Throws what the first failing statement threw; a commit that was answered by a rollback is a fault.
 */
export const readWith =
  (pool: pg.Pool): Read =>
  async (scope, questions) => {
    const client = await pool.connect()
    let fault: Error | undefined
    try {
      const compiled = Object.entries(questions).map(([name, question]) => {
        const { sql: text, parameters } = question.compile()
        return { name, question, text, values: [...parameters] }
      })
      const sent = together(client, () => [
        client.query('begin read only'),
        client.query({
          name: 'enter_page',
          text: 'select enter_page($1, $2) as session',
          values: [scope.communityId, scope.sessionHash],
        }),
        ...compiled.map(({ text, values }) =>
          client.query({ name: statementName(text), text, values }),
        ),
        client.query(commit),
      ])
      const results = await Promise.allSettled(sent)
      const failed = results.find((result) => result.status === 'rejected')
      if (failed) throw failed.reason
      const done = results.map((result) => (result as PromiseFulfilledResult<pg.QueryResult>).value)
      if (done.at(-1)?.command !== 'COMMIT')
        throw new Error('The reading transaction was rolled back')
      const rows = compiled.map(({ name, question }, i) => [
        name,
        rowsOf(question, done[i + 2]?.rows ?? []),
      ])
      return {
        session: done[1]?.rows[0]?.session ?? null,
        answers: Object.fromEntries(rows),
      }
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
