import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { isAlive, signalTo } from '../../src/platform/os-process.ts'
import { homeOfRuns } from '../leftovers.ts'
import {
  ask,
  endAll,
  familyOf,
  godfot,
  killEverything,
  postmasterOf,
  secondsOf,
  startHouse,
} from './house.ts'

const answers = async (url: string) => (await fetch(`${url}/logg-inn`)).status

describe('Livet til et hus på én datamappe', { timeout: 120_000 }, () => {
  const home = mkdtempSync(join(homeOfRuns(), 'godfot-start-'))
  const data = join(home, 'data')

  beforeAll(async () => {
    const first = await startHouse(data)
    expect(await answers(first.url)).toBe(200)
    first.process.kill('SIGTERM')
    expect((await first.ended(10_000)).code).toBe(0)
  }, 120_000)
  afterEach(endAll)
  afterAll(() => rmSync(home, { recursive: true, force: true }))

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'andre start svarer innen 3 s, og %s avslutter tjener og database innen 5 s',
    async (signal) => {
      const [house, untilAnswer] = await secondsOf(async () => {
        const house = await startHouse(data)
        expect(await answers(house.url)).toBe(200)
        return house
      })
      const database = postmasterOf(data)
      house.process.kill(signal)
      const [{ code }, untilEnd] = await secondsOf(() => house.ended(10_000))
      expect(code).toBe(0)
      expect(isAlive(database)).toBe(false)
      expect(untilAnswer).toBeLessThan(3)
      expect(untilEnd).toBeLessThan(5)
    },
  )

  it('etter kill -9 av alt starter det på nytt innen 5 s, og ingenting bekreftet er borte', async () => {
    const house = await startHouse(data)
    await ask(data, 'create table if not exists kept (at timestamptz)')
    await ask(data, 'insert into kept values (now())')
    killEverything(house, data)
    const [again, seconds] = await secondsOf(() => startHouse(data))
    expect(seconds).toBeLessThan(5)
    expect(await ask(data, 'select from kept')).toHaveLength(1)
    again.process.kill('SIGTERM')
    expect((await again.ended(10_000)).code).toBe(0)
  })

  it('etter kill -9 av tjeneren alene rydder neste start opp i databasen som ble igjen', async () => {
    const house = await startHouse(data)
    const leftover = postmasterOf(data)
    house.process.kill('SIGKILL')
    await house.ended()
    expect(isAlive(leftover)).toBe(true)
    const [again, seconds] = await secondsOf(() => startHouse(data))
    expect(seconds).toBeLessThan(5)
    expect(isAlive(leftover)).toBe(false)
    again.process.kill('SIGTERM')
    await again.ended(10_000)
  })

  it('blir databasen borte underveis, kommer den igjen', async () => {
    const house = await startHouse(data)
    const lost = postmasterOf(data)
    process.kill(lost, 'SIGKILL')
    await expect.poll(() => answers(house.url), { timeout: 8_000 }).toBe(200)
    expect(postmasterOf(data)).not.toBe(lost)
    house.process.kill('SIGTERM')
    expect((await house.ended(10_000)).code).toBe(0)
  })

  it('et prosessnummer som er brukt på nytt, får være i fred', async () => {
    const { uid, gid } = statSync(join(data, 'pg'))
    const stranger = spawn('sleep', ['120'], { uid, gid, cwd: '/' })
    try {
      const stale = [stranger.pid, join(data, 'pg'), 1, 5432, data, '', ' 0 0', 'ready   ', '']
      const pidFile = join(data, 'pg/postmaster.pid')
      writeFileSync(pidFile, stale.join('\n'))
      const house = await startHouse(data)
      expect(isAlive(stranger.pid ?? 0)).toBe(true)
      expect(readFileSync(pidFile, 'utf8')).not.toContain(`${stranger.pid}\n`)
      house.process.kill('SIGTERM')
      await house.ended(10_000)
    } finally {
      stranger.kill()
    }
  })

  it('den andre på samme datamappe nekter, og den første svarer fortsatt', async () => {
    const house = await startHouse(data)
    const second = await godfot(['start', '--port', '0', '--data', data]).ended()
    expect(second.code).toBe(1)
    expect(second.err.trim()).toMatch(/^Godfot kjører allerede på datamappa .*--data\.$/)
    expect(await answers(house.url)).toBe(200)
    house.process.kill('SIGTERM')
    await house.ended(10_000)
  })

  it.runIf(process.platform === 'linux')(
    'i ro bruker tjener og database høyst 250 MB',
    async () => {
      const house = await startHouse(data)
      await answers(house.url)
      await sleep(1_000)
      const family = [...familyOf(house.process.pid ?? 0), ...familyOf(postmasterOf(data))]
      const kilobytes = [...new Set(family)].map((pid) =>
        Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]),
      )
      expect(kilobytes.reduce((sum, part) => sum + part, 0) / 1024).toBeLessThan(250)
      house.process.kill('SIGTERM')
      await house.ended(10_000)
    },
  )
})

it('en første start som blir drept midt i, er ingen hindring for den neste', async () => {
  const home = mkdtempSync(join(homeOfRuns(), 'godfot-start-'))
  const data = join(home, 'data')
  try {
    const first = godfot(['start', '--empty', '--port', '0', '--data', data])
    await sleep(700)
    for (const pid of familyOf(first.process.pid ?? 0)) signalTo(pid, 'SIGKILL')
    const house = await startHouse(data, ['--empty'])
    expect(await answers(house.url)).toBe(200)
    house.process.kill('SIGTERM')
    expect((await house.ended(10_000)).code).toBe(0)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}, 120_000)
