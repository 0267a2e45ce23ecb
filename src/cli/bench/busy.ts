import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { pathTo } from '../../kernel/address.model.ts'
import { cookieNames } from '../../platform/cookies.ts'
import type { DatabaseLogins } from '../../platform/database-logins.ts'
import { inCommunity, withOwner } from '../../platform/db.ts'
import { UserError } from '../../platform/user-error.ts'
import { brought } from '../../rooms.ts'
import type { Busy, Filled } from './fill.ts'
import type { Effort } from './hot-pages.ts'
import { browser, fetchPage } from './load.ts'
import { type Part, startPart } from './part.ts'
import { familyOf } from './process-use.ts'
import { median, type Result, result } from './result.ts'

const connections = 4
const secondsPerRound = 20
const askersAtOnce = 4
/** So that the making goes on for most of what is measured, and its start weighs as little as it does for users. */
const timesAsMany = 4
/** A page that waits asks every third second. */
const secondsBetween = 0.5

/**
 * How long a page takes while another community has all its papers made of a costly text, beside how long it takes while
 * nobody does. Each round has a house of its own, which takes its unfinished papers with it.
 */
export async function measureOthers(
  database: DatabaseLogins,
  { communityKey, session, busy }: Filled,
  { rounds, requests, warmUp }: Effort,
  tell: (progress: string) => void,
): Promise<Result> {
  const loader = startPart('load')
  const headers = { ...browser, cookie: `${cookieNames.session}=${session}` }
  const p99Of = async (url: string, count: number): Promise<number> => {
    const path = pathTo(brought.addresses.documents, { community: communityKey })
    const order = { url: url + path, headers, requests: count }
    return (await loader.ask({ ...order, connections, seconds: secondsPerRound })).p99
  }
  try {
    const pairs: { alone: number; beside: number }[] = []
    for (let round = 1; round <= rounds; round += 1) {
      tell(`Store papirer i et annet fellesskap, runde ${round} av ${rounds}`)
      await forgetPapers(database, busy)
      const house = startPart('house')
      try {
        const { url } = await house.ask({ database })
        await p99Of(url, warmUp)
        const measure = () => p99Of(url, timesAsMany * requests)
        const alone = await measure()
        const beside = await besideBusy(house, url, busy, measure)
        pairs.push({ alone, beside })
      } finally {
        await house.end()
      }
    }
    return result(
      'others-while-one-is-busy',
      median(pairs.map(({ beside }) => beside)),
      median(pairs.map(({ alone }) => alone)),
      median(pairs.map(({ alone, beside }) => beside / alone)),
    )
  } finally {
    await loader.end()
  }
}

/** Measures from when papers are being made, while more are asked for all the time. */
async function besideBusy(
  house: Part<'house'>,
  url: string,
  busy: Busy,
  measure: () => Promise<number>,
): Promise<number> {
  const { signingAll, packageAgreementPdf, packageAgreementWord, packageZip } = brought.addresses
  const agreement = { community: busy.communityKey, slug: busy.slug }
  const toSign = pathTo(signingAll, agreement)
  const wanted = [
    toSign,
    ...busy.parties.flatMap((partyCode) =>
      [packageAgreementPdf, packageAgreementWord, packageZip].map((file) =>
        pathTo(file, { ...agreement, partyCode }),
      ),
    ),
  ]
  const headers = { cookie: `${cookieNames.session}=${busy.session}` }
  let isOver = false
  const askOn = async (first: number) => {
    for (let n = first; !isOver; n += askersAtOnce) {
      const path = wanted[n % wanted.length] ?? toSign
      await fetchPage(url + path, headers).catch(() => undefined)
      await sleep(secondsBetween * 1_000)
    }
  }
  const asking = Array.from({ length: askersAtOnce }, (_, n) => askOn(n))
  // The house, what starts the makers for it, and the first of them.
  for (let waits = 0; familyOf(house.pid).length < 3; waits += 1) {
    if (waits > 300) throw new UserError('Målinga stoppet: ingen papirer ble laget.')
    await sleep(100)
  }
  const measured = await measure()
  isOver = true
  await Promise.race([Promise.all(asking), sleep(15_000)])
  return measured
}

const forgetPapers = (database: DatabaseLogins, { communityId }: Busy): Promise<unknown> =>
  withOwner(database.owner, (owner) =>
    inCommunity(owner, communityId, (tx) => sql`delete from kept_paper`.execute(tx)),
  )
