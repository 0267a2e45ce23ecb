import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { type House, openHouse } from '../../main.ts'
import { cookieNames } from '../../platform/cookies.ts'
import { withOwner } from '../../platform/db.ts'
import { readSettings } from '../../platform/settings.ts'
import { passingKey } from '../../platform/signing-key.ts'
import { bringUpToDate } from '../../up-to-date.ts'
import { type BareServer, openBareServer } from './bare-server.ts'
import { runDigests } from './digest-run.ts'
import { type Filled, fill } from './fill.ts'
import { barePagesOf, hotPages, withoutTokens } from './hot-pages.ts'
import { type Answer, fetchPage, load } from './load.ts'

describe('Målinga av sidene som leses mest', () => {
  let database: TestDatabase
  let filled: Filled
  let house: House
  let bare: BareServer
  let cookie: string

  beforeAll(async () => {
    database = await testDatabase()
    filled = await withOwner(database.logins.owner, (owner) =>
      fill(owner, { communities: 2, documents: 20, readers: 30, rounds: 4, cases: 2000 }),
    )
    await bringUpToDate(database.logins.owner)
    cookie = `${cookieNames.session}=${filled.session}`
    house = await openHouse({
      signingKey: passingKey(),
      database: database.logins,
      settings: readSettings({}),
      host: '127.0.0.1',
      port: 0,
      demonstration: false,
    })
    const pages = await barePagesOf(hotPages(filled), house.url, database.logins.reader)
    bare = await openBareServer({ reader: database.logins.reader, pages })
  })
  afterAll(async () => {
    await bare.close()
    await house.stop()
    await database.close()
  })

  const both = async (path: string, as = cookie): Promise<[Answer, Answer]> => [
    await fetchPage(`${house.url}${path}`, { cookie: as }),
    await fetchPage(`http://127.0.0.1:${bare.port}${path}`),
  ]

  it('sammenligner samme HTML på hver side', async () => {
    for (const { name, path, cookie } of hotPages(filled)) {
      const [own, floor] = await both(path, cookie)
      expect([name, own.status, floor.status]).toEqual([name, 200, 200])
      expect(withoutTokens(floor.body)).toBe(withoutTokens(own.body))
    }
  })

  it('leser sidene som innlogget sekretariat', async () => {
    const [own] = await both(`/${filled.communityKey}/avtaler`)
    expect(own.body.toString()).toContain('Logget inn som')
  })

  it('leser kontaktene i et fellesskap av alle kommuner, med åtte funksjoner i hver', async () => {
    const { path, cookie } = hotPages(filled).find(({ name }) => name === 'directory-place') ?? {}
    const [own] = await both(path ?? '', cookie)
    const names = own.body.toString().match(/Funksjon \d, Verdal</g)
    expect(new Set(names).size).toBe(8)
    const { count } = await database.owner
      .selectFrom('contact_holder')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(Number(count)).toBe(357 * 8)
  })

  it('leser på Min side det som venter på en kommune', async () => {
    const { path, cookie } = hotPages(filled).find(({ name }) => name === 'desk') ?? {}
    const [own] = await both(path ?? '', cookie)
    expect(own.body.toString().match(/skal behandle saken/g)?.length).toBeGreaterThan(0)
  })

  it('sender sammendrag til alle som skal ha det', async () => {
    expect((await runDigests({ database: database.logins })).mails).toBe(30)
  })

  it('fyller hver avtale med tjue parter', async () => {
    const counts = await database.owner
      .selectFrom('circulation_party')
      .select(({ fn }) => fn.countAll<number>().as('parties'))
      .groupBy('version_id')
      .execute()
    expect(counts.map(({ parties }) => parties)).toEqual(Array(20).fill(20))
  })

  it('stopper ved det antallet kall den ble bedt om', async () => {
    const url = `${house.url}/${filled.communityKey}/avtaler`
    const told = await load({ url, headers: { cookie }, requests: 7, connections: 3, seconds: 20 })
    expect(told.requests).toBe(7)
    expect(told.p50).toBeLessThanOrEqual(told.p99)
  })
})
