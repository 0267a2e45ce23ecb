import {
  chmodSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
} from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { isAlive, signalTo, waitUntil } from '../../src/platform/os-process.ts'
import { endAll, godfot } from './house.ts'

afterAll(endAll)

/** A little of each: what a whole run does is the command's own size. */
const little: [part: string, size: number, what: RegExp][] = [
  ['foreign', 1_000, /^foreign: \d{4} forespørsler om det som ikke er for en, 0 lekkasjer/m],
  ['races', 12, /^races: 12 kappløp med en rekkefølge for hvert, 0 uten/m],
  ['values', 40, /^values: \d\d gale verdier, \d+ avvist, 0 feil/m],
  ['flips', 10, /^flips: 10 endringer i \d+ av \d+ kolonner, 10 sett av verify/m],
  ['kills', 5, /^kills: 5 drap og frys under \d+ bekreftede gjerninger, 0 tapt/m],
]

it.skipIf(process.platform !== 'linux').each(little)(
  'Et lite angrep finner ingenting: %s',
  async (part, size, what) => {
    const run = godfot(['attack', '--only', part, '--size', String(size), '--seed', '1'])
    const { code, out, err } = await run.ended(600_000)
    expect(out, err).toMatch(what)
    expect(code).toBe(0)
  },
  610_000,
)

const interrupted = [
  ['attack --only foreign --seed 1', 'SIGINT'],
  ['attack --only kills --seed 1', 'SIGTERM'],
  ['attack --only restores --seed 1', 'SIGHUP'],
  ['bench', 'SIGINT'],
] as const

it.skipIf(process.platform !== 'linux').each(interrupted)(
  'Det som arbeider i hus av sitt eget og avbrytes, etterlater verken mappe, hus eller database: %s med %s',
  async (command, signal) => {
    const home = mkdtempSync(join(tmpdir(), 'godfot-avbrutt-'))
    chmodSync(home, 0o755)
    try {
      const run = godfot(command.split(' '), { TMPDIR: home })
      const isUp = () =>
        globSync(`${home}/**/.s.PGSQL.*`).length > 0 && processesIn(home).length > 1
      const hasEnded = () => run.process.exitCode !== null
      await waitUntil(() => isUp() || hasEnded(), 120_000)
      expect(isUp(), run.said().err).toBe(true)
      run.process.kill(signal)
      const { code, err } = await run.ended(20_000)
      expect(code, err).toBe(128 + constants.signals[signal])
      expect(processesIn(home)).toEqual([])
      expect(readdirSync(home)).toEqual([])
    } finally {
      for (const pid of processesIn(home)) signalTo(pid, 'SIGKILL')
      rmSync(home, { recursive: true, force: true })
    }
  },
  180_000,
)

/** The processes that work in a folder, or were told of it. */
const processesIn = (folder: string): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && isAlive(pid))
    .filter((pid) => {
      try {
        const told = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        return `${told}\0${readlinkSync(`/proc/${pid}/cwd`)}`.includes(folder)
      } catch {
        return false
      }
    })

it('En del som ikke finnes, er galt skrevet', async () => {
  const { code, err } = await godfot(['attack', '--only', 'tull']).ended()
  expect([code, err]).toEqual([2, expect.stringContaining('«tull»')])
})
