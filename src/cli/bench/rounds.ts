import { type AddressInfo, createServer } from 'node:net'
import { sql } from 'kysely'
import { pathTo } from '../../kernel/address.model.ts'
import { cookieNames } from '../../platform/cookies.ts'
import type { DatabaseLogins } from '../../platform/database-logins.ts'
import { type Db, inCommunity, withOwner } from '../../platform/db.ts'
import { UserError } from '../../platform/user-error.ts'
import { brought } from '../../rooms.ts'
import type { Filled } from './fill.ts'
import { browser, fetchPage, sendForm } from './load.ts'
import { type Part, startPart } from './part.ts'
import { cpuOf, familyOf } from './process-use.ts'
import { median, type Result, result } from './result.ts'

const summaries = 20

/**
 * The work of making the page of the largest round anew, and how long it takes until all municipalities are sent another:
 * until their mails lie in the queue.
 */
export async function measureRounds(
  database: DatabaseLogins,
  postmaster: number,
  filled: Filled,
  tell: (progress: string) => void,
): Promise<Result[]> {
  const house = startPart('house')
  const server = await silentMailServer()
  try {
    const { url } = await house.ask({ database, smtpUrl: server.url })
    tell('Sammendraget av den største runden')
    const summary = await withOwner(database.owner, (owner) =>
      summaryCpu(owner, house, url, postmaster, filled),
    )
    tell('Sender runder til alle kommuner')
    return [
      result('round-summary-cpu', summary),
      result('round-sending', await sending(url, filled)),
    ]
  } finally {
    await house.end()
    server.close()
  }
}

/** Takes connections and says nothing, so that what is sent stays in the queue while it is measured. */
async function silentMailServer(): Promise<{ url: string; close(): void }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, close: () => server.close() }
}

/** In milliseconds, of the house and the database, where something in the community has changed before each. */
async function summaryCpu(
  owner: Db,
  house: Part<'house'>,
  url: string,
  postmaster: number,
  { directory, rounds }: Filled,
): Promise<number> {
  const address = { community: directory.communityKey, round: rounds.largeSlug }
  const path = pathTo(brought.addresses.round, address)
  const headers = { ...browser, ...cookieOf(directory.session) }
  const askAnew = async () => {
    await inCommunity(owner, directory.communityId, (tx) =>
      sql`update community set edition = gen_random_uuid() where id = ${directory.communityId}`.execute(
        tx,
      ),
    )
    const { status } = await fetchPage(url + path, headers)
    if (status !== 200) throw new UserError(`Målinga stoppet: ${path} svarte ${status}.`)
  }
  const used = () => cpuOf([house.pid, ...familyOf(postmaster)])
  for (let n = 0; n < summaries; n += 1) await askAnew()
  const before = used()
  for (let n = 0; n < summaries; n += 1) await askAnew()
  return (used() - before) / summaries
}

/** In milliseconds, from the form is sent until it is answered. */
async function sending(url: string, { directory, rounds }: Filled): Promise<number> {
  const headers = cookieOf(directory.session)
  const times: number[] = []
  for (const round of rounds.draftSlugs) {
    const path = pathTo(brought.addresses.sendRound, { community: directory.communityKey, round })
    const page = await fetchPage(url + path, headers)
    const fields = [
      ...page.body.toString().matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g),
    ]
    const form = new URLSearchParams(fields.map(([, name = '', value = '']) => [name, value]))
    const start = performance.now()
    const { status } = await sendForm(url + path, { ...headers, origin: url }, form)
    times.push(performance.now() - start)
    if (status !== 303) throw new UserError(`Målinga stoppet: ${path} svarte ${status}.`)
  }
  return median(times)
}

const cookieOf = (session: string) => ({
  cookie: `${cookieNames.session}=${session}; ${cookieNames.browser}=bench`,
})
