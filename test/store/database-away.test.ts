import net, { type AddressInfo, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse } from '../../src/main.ts'
import { readSettings } from '../../src/platform/settings.ts'
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

describe('Når databaseserveren blir borte mens huset går', () => {
  let base: TestDatabase
  let line: Awaited<ReturnType<typeof aLine>>
  let house: Awaited<ReturnType<typeof openHouse>>
  beforeAll(async () => {
    base = await testDatabase()
    line = await aLine(base.address.connectionString ?? '')
    house = await openHouse({
      database: { connectionString: line.url },
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

  it('venter ikke for alltid på en server som er blitt taus', async () => {
    expect((await ask()).status).toBe(200)
    line.silence()
    expect((await ask()).status).toBe(503)
    line.mend()
    await expect.poll(async () => (await ask()).status).toBe(200)
  })
})
