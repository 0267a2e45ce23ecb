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
