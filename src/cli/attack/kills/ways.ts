import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { signalTo } from '../../../platform/os-process.ts'
import { familyOf } from '../../bench/process-use.ts'
import { type Chance, oneOf } from '../chance.ts'
import type { RestartingHouse } from './restarting-house.ts'

/** A way to disturb a house at work; afterwards it is started again where it must be. */
export type Way = {
  name: string
  disturb(house: RestartingHouse, chance: Chance): Promise<void>
}

const postmasterOf = (dataDir: string): number =>
  Number(readFileSync(join(dataDir, 'pg/postmaster.pid'), 'utf8').split('\n')[0])

export const ways: readonly Way[] = [
  {
    name: 'hele treet',
    disturb: async (house) => {
      const all = [...familyOf(house.pid()), ...familyOf(postmasterOf(house.dataDir))]
      for (const pid of all) signalTo(pid, 'SIGKILL')
      await house.startAgain()
    },
  },
  {
    name: 'tjeneren',
    disturb: async (house) => {
      signalTo(house.pid(), 'SIGKILL')
      await house.startAgain()
    },
  },
  {
    name: 'databasen',
    disturb: async ({ dataDir }) => signalTo(postmasterOf(dataDir), 'SIGKILL'),
  },
  {
    name: 'en forbindelse i databasen',
    disturb: async ({ dataDir }, chance) => {
      const backends = backendsOf(dataDir)
      if (backends.length > 0) signalTo(oneOf(chance, backends), 'SIGKILL')
    },
  },
  {
    name: 'frys',
    disturb: async (house, chance) => {
      const frozen = oneOf(chance, [house.pid(), ...backendsOf(house.dataDir)])
      signalTo(frozen, 'SIGSTOP')
      await sleep(200 + chance(1_500))
      signalTo(frozen, 'SIGCONT')
    },
  },
]

/** The processes of the database that serve somebody. */
function backendsOf(dataDir: string): number[] {
  const [, ...children] = familyOf(postmasterOf(dataDir))
  return children.filter((pid) => / godfot\S* \S+ /.test(titleOf(pid)))
}

function titleOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}
