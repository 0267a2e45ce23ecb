import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { addMinutes, now } from '../../../platform/clock.ts'
import { clearDoor } from './purge.command.ts'
import { openSession } from './session.command.ts'

let base: TestDatabase
let house: TestApp
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
})
afterAll(() => base.close())

const page = '/innlogginger'
const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'

const hashOf = (reader: Reader): Buffer =>
  createHash('sha256')
    .update(/godfot_okt=([^;]+)/.exec(reader.cookie)?.[1] ?? '')
    .digest()

const personOf = async (reader: Reader): Promise<string> => {
  const { person_id } = await base.owner
    .selectFrom('session')
    .select('person_id')
    .where('id_hash', '=', hashOf(reader))
    .executeTakeFirstOrThrow()
  return person_id
}

/** The same person in another browser. */
async function elsewhere(reader: Reader, userAgent = firefox): Promise<Reader> {
  const personId = await personOf(reader)
  const order = {
    formerSession: null,
    userAgent,
    lasts: { idleMinutes: 240, hours: 12 },
    at: now(),
  }
  const token = await base.db.transaction().execute((tx) => openSession(tx, personId, order))
  return { ...house.stranger, cookie: `${house.stranger.cookie}; godfot_okt=${token}` }
}

const isIn = async (reader: Reader) => (await house.get(page, reader)).status === 200

const idOf = async (reader: Reader): Promise<string> => {
  const { id } = await base.owner
    .selectFrom('session')
    .select('id')
    .where('id_hash', '=', hashOf(reader))
    .executeTakeFirstOrThrow()
  return id
}

/** Lets time pass for a session. */
const rest = (reader: Reader, minutes: number) =>
  base.owner
    .updateTable('session')
    .set({ last_used_at: addMinutes(now(), -minutes) })
    .where('id_hash', '=', hashOf(reader))
    .execute()

const lastUse = async (reader: Reader): Promise<string> => {
  const { last_used_at } = await base.owner
    .selectFrom('session')
    .select('last_used_at')
    .where('id_hash', '=', hashOf(reader))
    .executeTakeFirstOrThrow()
  return String(last_used_at)
}

describe('Egne innlogginger', () => {
  it('vises med nettleseren i klare ord, og med merke på den man sitter i', async () => {
    const here = await house.signIn('secretariat')
    await elsewhere(here)
    await elsewhere(here, 'curl/8.5.0')
    const html = await (await house.get(page, here)).text()
    expect(html).toContain('Firefox på Windows')
    expect(html.match(/\(Denne nettleseren\)/g)).toHaveLength(1)
    expect(html.match(/action="\/innlogginger\/avslutt\?sendt=ja"/g)).toHaveLength(3)
    expect(html).toContain('Ukjent nettleser')
    expect(html).not.toContain('curl')
    expect(html).toContain('4 timer uten bruk')
  })

  it('vises bare for den som er logget inn, og aldri en annens', async () => {
    const [one, other] = [await house.signIn('secretariat'), await house.signIn('auditor')]
    await elsewhere(other)
    const answer = await house.get(page)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/logg-inn?tilbake=%2Finnlogginger',
    ])
    const html = await (await house.get(page, one)).text()
    expect(html.match(/action="\/innlogginger\/avslutt\?sendt=ja"/g)).toHaveLength(1)
  })

  it('avsluttes én for én, og er ute med det samme', async () => {
    const here = await house.signIn('secretariat')
    const [first, second] = [await elsewhere(here), await elsewhere(here)]
    const answer = await house.post(`${page}/avslutt`, { innlogging: await idOf(first) }, here)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/innlogginger?gjort=avsluttet',
    ])
    expect([await isIn(here), await isIn(first), await isIn(second)]).toEqual([true, false, true])
  })

  it('avsluttes alle unntatt denne', async () => {
    const here = await house.signIn('secretariat')
    const others = [await elsewhere(here), await elsewhere(here)]
    const stranger = await house.signIn('secretariat')
    await house.post(`${page}/avslutt-andre`, {}, here)
    expect(await Promise.all(others.map(isIn))).toEqual([false, false])
    expect([await isIn(here), await isIn(stranger)]).toEqual([true, true])
    expect(await (await house.get(page, here)).text()).toContain('ikke logget inn noe annet sted')
  })

  it('logger ut når det er denne som avsluttes', async () => {
    const here = await house.signIn('secretariat')
    const answer = await house.post(`${page}/avslutt`, { innlogging: await idOf(here) }, here)
    expect(answer.headers.get('location')).toBe('/')
    expect(answer.headers.getSetCookie().join()).toMatch(/godfot_okt=;/)
    expect(await isIn(here)).toBe(false)
  })

  it('kan ikke avsluttes av en annen', async () => {
    const [one, other] = [await house.signIn('administrator'), await house.signIn('secretariat')]
    await house.post(`${page}/avslutt`, { innlogging: await idOf(other) }, one)
    expect(await isIn(other)).toBe(true)
  })

  it.each(['', 'x', '%', '00000000-0000-0000-0000-000000000000'])(
    'tåler at den som avsluttes, heter «%s»',
    async (innlogging) => {
      const here = await house.signIn('secretariat')
      expect((await house.post(`${page}/avslutt`, { innlogging }, here)).status).toBe(303)
      expect(await isIn(here)).toBe(true)
    },
  )

  it('slutter når den siste rollen gjør det', async () => {
    const [admin, contact] = [
      await house.signIn('administrator'),
      await house.signIn('party-contact', '5038'),
    ]
    const { id } = await base.owner
      .selectFrom('role_grant')
      .select('id')
      .where('person_id', '=', await personOf(contact))
      .executeTakeFirstOrThrow()
    expect(await isIn(contact)).toBe(true)
    await house.post(`/${base.communityKey}/tilgang/avslutt`, { rolle: id }, admin)
    expect(await isIn(contact)).toBe(false)
  })
})

describe('En innlogging som ikke brukes', () => {
  it.each([
    [239, true],
    [241, false],
  ])('%i minutter etter sist bruk gjelder den: %s', async (minutes, expected) => {
    const here = await house.signIn('secretariat')
    await rest(here, minutes)
    expect(await isIn(here)).toBe(expected)
  })

  it('slutter etter den tida som gjaldt da den begynte', async () => {
    const here = await house.signIn('secretariat')
    await base.owner
      .updateTable('session')
      .set({ idle_minutes: 30 })
      .where('id_hash', '=', hashOf(here))
      .execute()
    await rest(here, 31)
    expect(await isIn(here)).toBe(false)
  })

  it('vises ikke for andre nettlesere heller', async () => {
    const here = await house.signIn('secretariat')
    await rest(await elsewhere(here), 300)
    expect(await (await house.get(page, here)).text()).not.toContain('Firefox')
  })

  it('kan ikke vekkes igjen ved å brukes', async () => {
    const here = await house.signIn('secretariat')
    await rest(here, 300)
    const before = await lastUse(here)
    await house.get(`/${base.communityKey}/tilgang`, here)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await lastUse(here)).toBe(before)
  })

  it('gjelder videre når den brukes, og det skrives bare hvert femte minutt', async () => {
    const here = await house.signIn('secretariat')
    await rest(here, 200)
    await house.get(page, here)
    await expect.poll(() => lastUse(here)).toMatch(now().slice(0, 13))
    await rest(here, 4)
    const before = await lastUse(here)
    await house.get(page, here)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await lastUse(here)).toBe(before)
  })

  it('holdes ikke i live av en side som holder seg fersk selv', async () => {
    const here = await house.signIn('secretariat')
    await rest(here, 100)
    const before = await lastUse(here)
    const headers = { cookie: here.cookie, 'sec-fetch-dest': 'empty' }
    await house.app.request(`/${base.communityKey}/tilgang`, { headers })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await lastUse(here)).toBe(before)
  })

  it('mister ikke det som er skrevet: skjemaet kan sendes igjen etter ny innlogging', async () => {
    const here = await house.signIn('secretariat')
    await rest(here, 300)
    const place = `/${base.communityKey}/tilgang`
    const fields = { navn: 'Ny', epost: 'ny@verdal.example', rolle: 'auditor', sider: 'both' }
    const refused = await house.post(place, fields, here)
    expect(refused.status).toBe(403)
    expect(await refused.text()).toContain('det du skrev, står der ennå')
    await rest(here, 0)
    expect((await house.post(place, fields, here)).status).toBe(303)
  })
})

describe('Opprydningen ved døra', () => {
  it('tar bort det som er slutt, og lar resten stå', async () => {
    await base.owner.deleteFrom('session').execute()
    const here = await house.signIn('secretariat')
    await rest(await elsewhere(here), 300)
    const person_id = await personOf(here)
    const at = now()
    const link = (minutes: number) => ({
      token_hash: Buffer.from(`lenke ${minutes}`),
      person_id,
      made_at: at,
      expires_at: addMinutes(at, minutes),
    })
    await base.owner
      .insertInto('sign_in_link')
      .values([link(-1), link(5)])
      .execute()
    const seen = (days: number) => ({
      browser_hash: Buffer.from(`leser ${days}`),
      person_id,
      seen_at: addMinutes(at, -days * 24 * 60),
    })
    await base.owner
      .insertInto('known_browser')
      .values([seen(366), seen(364)])
      .execute()
    await base.owner
      .insertInto('rate_limit')
      .values([
        { key: 'gammel', points: 1, expire: Date.now() - 1_000 },
        { key: 'ny', points: 1, expire: Date.now() + 60_000 },
      ])
      .execute()
    await clearDoor(base.db, now())
    const left = await sql<{ count: number }>`
      select count(*) from session union all select count(*) from sign_in_link
      union all select count(*) from known_browser union all select count(*) from rate_limit`.execute(
      base.owner,
    )
    expect(left.rows.map(({ count }) => count)).toEqual([1, 1, 1, 1])
  })
})
