import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../database.ts'
import { endAll, godfot, type OpenHouse, opened } from '../start/house.ts'

type Line = Record<string, string | number>

describe('Loggen til et hus', { timeout: 120_000 }, () => {
  let base: TestDatabase
  let house: OpenHouse
  beforeAll(async () => {
    base = await testDatabase()
    await godfot(['help']).ended()
    house = await opened(
      godfot(['start', '--empty', '--port', '0'], {
        DATABASE_URL: base.logins.owner.connectionString,
        GODFOT_LOG: 'json',
      }),
    )
  }, 120_000)
  afterAll(async () => {
    endAll()
    await base.close()
  })

  const linesOf = (event: string): Line[] =>
    house
      .said()
      .out.trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
      .filter((line) => line.event === event)

  it('er JSON, linje for linje, også det som sies ved starten', () => {
    const [started] = linesOf('started')
    expect(started).toMatchObject({ level: 'info' })
    expect(started?.message).toContain(house.url)
    expect(Date.parse(`${started?.time}`)).toBeGreaterThan(Date.now() - 120_000)
  })

  it('har mønsteret i adressen, aldri adressen, spørringen eller den som spør', async () => {
    const secrets = ['kari-nordmann', '8412', base.communityKey, '127.0.0.1:', 'Prøveleser']
    await fetch(`${house.url}/${base.communityKey}/avtaler/kari-nordmann?kode=8412`, {
      headers: { 'user-agent': 'Prøveleser' },
    })
    const answer = await fetch(`${house.url}/${base.communityKey}/svar/kari-nordmann`)
    const id = answer.headers.get('x-request-id')
    await expect
      .poll(() => linesOf('request').find((line) => line.requestId === id))
      .toMatchObject({
        method: 'GET',
        route: '/:community/svar/:token',
        status: 404,
      })
    const told = linesOf('request')
    for (const line of told) {
      expect(Object.keys(line).sort()).toEqual(
        ['event', 'level', 'method', 'ms', 'requestId', 'route', 'status', 'time'].sort(),
      )
    }
    for (const secret of secrets) expect(JSON.stringify(told)).not.toContain(secret)
  })

  it('har feilnummeret som siden viser den som møtte feilen, og ikke det som ble skrevet', async () => {
    await sql`alter table document rename to document_away`.execute(base.owner)
    const answer = await fetch(`${house.url}/${base.communityKey}/avtaler?sok=hemmelig`)
    await sql`alter table document_away rename to document`.execute(base.owner)
    expect(answer.status).toBe(500)
    const number = /Feilnummer: <b>([a-z2-9]{10})<\/b>/.exec(await answer.text())?.[1]
    expect(number).toBe(answer.headers.get('x-request-id'))
    await expect.poll(() => linesOf('fault')).toHaveLength(1)
    const [fault] = linesOf('fault')
    expect(fault).toMatchObject({ level: 'error', requestId: number })
    expect(fault?.message).toContain('42P01')
    expect(JSON.stringify(fault)).not.toContain('hemmelig')
  })
})

it('Et hus som ikke kom helt opp, slutter av seg selv', async () => {
  const base = await testDatabase()
  await sql`alter table outgoing_mail rename to outgoing_mail_away`.execute(base.owner)
  const run = godfot(['start', '--empty', '--port', '0'], {
    DATABASE_URL: base.logins.owner.connectionString,
    GODFOT_SMTP_URL: 'smtp://127.0.0.1:9',
  })
  const { code, out, err } = await run.ended(60_000)
  await base.close()
  expect(code, out).toBe(1)
  expect(err).toContain('outgoing_mail')
}, 90_000)
