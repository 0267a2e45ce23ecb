import net, { type AddressInfo, type Socket } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse } from '../../src/main.ts'
import { openLogins } from '../../src/platform/database-logins.ts'
import { readSettings } from '../../src/platform/settings.ts'
import { passingKey } from '../../src/platform/signing-key.ts'
import { type TestDatabase, testDatabase } from '../database.ts'

/** A line to the database's server that can be cut, or go silent, and be mended. */
async function aLine(databaseUrl: string) {
  const url = new URL(databaseUrl)
  const socketFolder = url.searchParams.get('host')
  const target = socketFolder
    ? { path: join(socketFolder, `.s.PGSQL.${url.port || 5432}`) }
    : { host: url.hostname, port: Number(url.port || 5432) }
  const open = new Set<Socket>()
  let isWhole = true
  const server = net.createServer((near) => {
    if (!isWhole) return near.destroy()
    const far = net.connect(target)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.pipe(other)
      one
        .on('error', () => {})
        .on('close', () => {
          open.delete(one)
          other.destroy()
        })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url.searchParams.delete('host')
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.toString(),
    cut: () => {
      isWhole = false
      for (const each of open) each.destroy()
    },
    silence: () => {
      for (const each of open) each.pause()
    },
    mend: () => {
      isWhole = true
      for (const each of open) each.resume()
    },
    close: () => server.close(),
  }
}

/** Closes the database to all, and ends those who are in it; or opens it again. */
async function allowConnections({ administrator }: TestDatabase, allowed: boolean) {
  const url = new URL(administrator.connectionString)
  const name = url.pathname.slice(1)
  url.pathname = '/postgres'
  const admin = new pg.Client({ connectionString: url.toString() })
  await admin.connect()
  await admin.query(`alter database ${name} allow_connections ${allowed}`)
  if (!allowed)
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
      name,
    ])
  await admin.end()
}

describe('Når databaseserveren blir borte mens huset går', () => {
  let base: TestDatabase
  let line: Awaited<ReturnType<typeof aLine>>
  let house: Awaited<ReturnType<typeof openHouse>>
  beforeAll(async () => {
    base = await testDatabase()
    line = await aLine(base.logins.owner.connectionString ?? '')
    house = await openHouse({
      signingKey: passingKey(),
      database: await openLogins({ connectionString: line.url }),
      settings: readSettings({}),
      host: '127.0.0.1',
      port: 0,
      demonstration: false,
    })
  })
  afterAll(async () => {
    line.mend()
    await house.stop()
    line.close()
    await base.close()
  })
  const ask = () => fetch(`${house.url}/${base.communityKey}/avtaler`)

  it('svarer sidene 503 på norsk, og er tilbake uten omstart når den er det', async () => {
    expect((await ask()).status).toBe(200)
    line.cut()
    const answer = await ask()
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('10')
    expect(await answer.text()).toContain('<h1>Godfot er ikke tilgjengelig akkurat nå</h1>')
    line.mend()
    expect((await ask()).status).toBe(200)
  })

  it('svarer 503 når serveren går, men ikke tar imot, og sier at et skjema ikke ble lagret', async () => {
    const open = await fetch(`${house.url}/logg-inn/kode`)
    const cookie = open.headers.getSetCookie().join().split(';')[0] ?? ''
    const csrf = /name="_csrf" value="([^"]+)"/.exec(await open.text())?.[1] ?? ''
    const send = () =>
      fetch(`${house.url}/logg-inn/kode`, {
        method: 'POST',
        headers: { cookie },
        body: new URLSearchParams({ _csrf: csrf, kode: '12345678' }),
      })
    expect((await send()).status).toBe(422)
    await allowConnections(base, false)
    expect((await ask()).status).toBe(503)
    const refused = await send()
    expect(refused.status).toBe(503)
    const html = await refused.text()
    expect(html).toContain('<h1>Det du sendte, ble ikke lagret</h1>')
    expect(html).toContain('Gå tilbake: det du skrev, står der ennå.')
    await allowConnections(base, true)
    expect((await ask()).status).toBe(200)
  })

  it('venter ikke for alltid på en server som er blitt taus', async () => {
    expect((await ask()).status).toBe(200)
    line.silence()
    expect((await ask()).status).toBe(503)
    line.mend()
    await expect.poll(async () => (await ask()).status).toBe(200)
  })
})
