import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formsOf } from '../forms.ts'
import {
  endAll,
  familyOf,
  mayMount,
  type OpenHouse,
  postmasterOf,
  startHouse,
  withMounted,
} from '../start/house.ts'

const home = mkdtempSync(join(tmpdir(), 'godfot-full-'))
const data = join(home, 'data')
/** Holds the sample, and little more. */
const megabytes = 220

/** The data folder as the house sees it: it lies on a small file system that is mounted for its processes alone. */
const seenBy = (house: OpenHouse) =>
  join(`/proc/${familyOf(house.process.pid ?? 0).at(-1)}/root`, data)

/** Writes until nothing more can be written. */
function fill(folder: string) {
  for (const size of [1 << 20, 4096]) {
    try {
      for (;;) writeFileSync(join(folder, 'fyll'), Buffer.alloc(size), { flag: 'a' })
    } catch (error) {
      expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC')
    }
  }
}
const freeIn = (folder: string) => statfsSync(folder).bavail * statfsSync(folder).bsize

/** Signs in as the sample's secretariat; sends a form of a page with what is filled in. */
async function atBrowser({ url }: OpenHouse) {
  const jar = new Map<string, string>()
  const ask = async (path: string, form?: URLSearchParams) => {
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ')
    const headers = { cookie, connection: 'close', referer: `${url}${path}` }
    const answer = await fetch(`${url}${path}`, {
      redirect: 'manual',
      headers,
      ...(form && { method: 'POST', body: form }),
    })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      jar.set(name, value)
    }
    return answer
  }
  const send = async (path: string, at: string, filled: Record<string, string>) => {
    const form = formsOf(await (await ask(path)).text(), path).find(({ action }) =>
      action.startsWith(at),
    )
    const body = new URLSearchParams(form?.fields)
    for (const [name, value] of Object.entries(filled)) body.set(name, value)
    return () => ask(at, body)
  }
  const door = await (await ask('/logg-inn')).text()
  const person = /name="person" value="([^"]+)"[^>]*>\s*(?:<[^>]+>)*\s*Sekretariat/.exec(door)?.[1]
  const enter = await send('/logg-inn', '/logg-inn/prove', { person: person ?? '' })
  expect((await enter()).status).toBe(303)
  return { ask, send }
}

describe.skipIf(!mayMount)(
  'Når disken er full (krever root på Linux, for å lage en liten disk)',
  {
    timeout: 240_000,
  },
  () => {
    let house: OpenHouse
    beforeAll(async () => {
      mkdirSync(data)
      house = await startHouse(
        data,
        ['--role-picker'],
        withMounted(`-t tmpfs -o size=${megabytes}m none '${data}'`),
      )
    }, 240_000)
    afterAll(async () => {
      // Its database is seen by no other, and so ended by no other.
      house.process.kill('SIGTERM')
      await house.ended(20_000)
      endAll()
      rmSync(home, { recursive: true, force: true })
    })

    it('sier sidene det i én setning, tar vare på det som ble skrevet, og alt virker når det er plass', async () => {
      const browser = await atBrowser(house)
      const place = '/nordre-trondelag/avtaler/ny'
      // Of letters that fall as they may, so that it takes the room that it is long.
      const word = () => randomBytes(6).toString('hex').replace(/\d/g, 'x')
      const body = `Punkt som står for seg selv. ${Array.from({ length: 7_000 }, word).join(' ')}`
      const draft = { title: 'En avtale', body, kind: 'agreement', audience: 'public' }
      const press = await browser.send(place, place, draft)
      const folder = seenBy(house)
      fill(folder)
      const refused = await press()
      expect(
        refused.status,
        (await refused.clone().text()).replace(/<[^>]+>|\s+/g, ' ').slice(0, 1500),
      ).toBe(507)
      expect(refused.headers.get('retry-after')).toBe('60')
      const html = await refused.text()
      expect(html).toContain('<h1>Det du sendte, ble ikke lagret</h1>')
      expect(html).toContain('Disken til Godfot er full. Gå tilbake: det du skrev, står der ennå.')
      expect(html).toMatch(/Feilnummer: <b>\w{10}<\/b>/)
      expect((await browser.ask('/nordre-trondelag/avtaler')).status).toBe(200)
      expect((await browser.ask('/healthz')).status).toBe(200)
      rmSync(join(folder, 'fyll'))
      expect(freeIn(folder)).toBeGreaterThan(20 << 20)
      const kept = await press()
      expect(kept.status, await kept.text()).toBe(303)
      expect(house.said().err).toContain('Disken er full: frigjør plass der databasen ligger.')
      expect(house.said().err).not.toContain('Punkt som')
    })

    it('og databasen stopper av det, startes den igjen av seg selv når det er plass', async () => {
      const folder = seenBy(house)
      fill(folder)
      process.kill(postmasterOf(folder), 'SIGKILL')
      const status = async () => (await fetch(`${house.url}/nordre-trondelag/avtaler`)).status
      await expect.poll(status).toBe(503)
      await expect.poll(() => house.said().err, { timeout: 20_000 }).toContain('disken er full')
      await sleep(5_000)
      expect(house.process.exitCode).toBeNull()
      expect(await status()).toBe(503)
      rmSync(join(folder, 'fyll'))
      await expect.poll(status, { timeout: 20_000 }).toBe(200)
    })
  },
)
