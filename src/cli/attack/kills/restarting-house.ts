import { setTimeout as sleep } from 'node:timers/promises'
import { type Db, openDb, openPool } from '../../../platform/db.ts'
import { joinDatabase } from '../../../platform/open-database.ts'
import { newOwnFolder, removeOwnFolder } from '../../own-folders.ts'
import { type Ask, type Asked, askOverHttp } from '../asking.ts'
import { openMailServer } from '../mail-server.ts'
import { type Started, startOn } from '../own-house.ts'
import { aStranger } from '../viewers.ts'

/** A house that is killed and started again on the same folder. */
export type RestartingHouse = {
  dataDir: string
  owner: Db
  mail: { refuse(isRefusing: boolean): void }
  /** The process of its server. */
  pid(): number
  /** Asks as often as it takes until the house answers: the same form, with the same key. */
  ask: Ask
  /** The last that it has written to its log of faults. */
  faults(): string
  /** Starts it again where its server has been killed. */
  startAgain(): Promise<void>
  /** Waits until it answers; false where it does not. */
  answers(): Promise<boolean>
  close(): Promise<void>
}

const patienceMs = 120_000

export async function openRestartingHouse(): Promise<RestartingHouse> {
  const dataDir = newOwnFolder('attack')
  const mail = await openMailServer()
  let house: Started = await startOn(dataDir, mail.url)
  let asking = askOverHttp(house.url)
  const logins = await joinDatabase({ dataDir })
  const owner = openDb(openPool(logins.owner, { max: 4 }))
  const ask: Ask = (asked) => untilAnswered(() => asking.ask, asked)
  return {
    dataDir,
    owner,
    mail,
    pid: () => house.process.pid ?? 0,
    faults: () => house.faults().slice(-1_000),
    ask,
    startAgain: async () => {
      asking.close()
      house = await startOn(dataDir, mail.url)
      asking = askOverHttp(house.url)
    },
    answers: async () => {
      try {
        return (await ask({ path: '/', as: aStranger('') })).status === 200
      } catch {
        return false
      }
    },
    close: async () => {
      asking.close()
      await owner.destroy()
      await house.end()
      mail.close()
      removeOwnFolder(dataDir)
    },
  }
}

/** A cut connection, and a house that says that its database is away, are no answers. */
async function untilAnswered(current: () => Ask, asked: Asked) {
  const end = performance.now() + patienceMs
  for (;;) {
    const answer = await current()(asked).catch(() => null)
    if (answer !== null && answer.status !== 503) return answer
    if (performance.now() > end) throw new Error(`No answer for ${patienceMs / 1_000} s`)
    await sleep(100)
  }
}
