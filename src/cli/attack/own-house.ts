import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseLogins } from '../../platform/database-logins.ts'
import { type Db, openDb, openPool } from '../../platform/db.ts'
import { joinDatabase } from '../../platform/open-database.ts'
import { isAlive, isPostmasterOf, waitUntil } from '../../platform/os-process.ts'
import { newOwnFolder, removeOwnFolder } from '../own-folders.ts'
import { type Ask, askOverHttp } from './asking.ts'
import { type MailServer, openMailServer } from './mail-server.ts'

/** A house that was started as its people start it, and is nobody's. */
export type OwnHouse = {
  ask: Ask
  url: string
  dataDir: string
  process: ChildProcess
  logins: DatabaseLogins
  mail: MailServer
  owner: Db
  /** What it has written to its log of faults. */
  faults(): string
  close(): Promise<void>
}

export type Started = { url: string; process: ChildProcess; faults(): string; end(): Promise<void> }

/** Starts `./godfot start` on a folder, and waits for its address. */
export async function startOn(dataDir: string, smtpUrl: string): Promise<Started> {
  const program = process.argv[1] ?? ''
  const args = [...process.execArgv, program, 'start', '--port', '0', '--data', dataDir]
  const env: NodeJS.ProcessEnv = { ...process.env, GODFOT_SMTP_URL: smtpUrl }
  delete env.DATABASE_URL
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const endWithUs = () => void child.kill('SIGTERM')
  process.once('exit', endWithUs)
  child.once('exit', () => process.off('exit', endWithUs))
  let [said, faults] = ['', '']
  let isOpen = false
  child.stderr.on('data', (text) => {
    faults += text
  })
  const url = await new Promise<string>((resolve, reject) => {
    const alarm = setTimeout(() => child.kill('SIGKILL'), 120_000)
    child.stdout.on('data', (text) => {
      // What it logs after that is read, and not kept.
      if (isOpen) return
      said += text
      const found = /http:\/\/[\w.:]+/.exec(said)?.[0]
      if (!found) return
      isOpen = true
      resolve(found)
      clearTimeout(alarm)
    })
    child.once('exit', () => reject(new Error(`The house did not start: ${said}${faults}`)))
  })
  return {
    url,
    process: child,
    faults: () => faults,
    end: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return endDatabaseOn(dataDir)
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** A house that fell leaves its database at work. */
async function endDatabaseOn(dataDir: string): Promise<void> {
  const pgData = join(dataDir, 'pg')
  const file = join(pgData, 'postmaster.pid')
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
  if (!isPostmasterOf(pid, pgData)) return
  process.kill(pid, 'SIGQUIT')
  await waitUntil(() => !isAlive(pid), 5_000)
}

/** Opens a house with the sample in a folder of its own, which goes with it. */
export async function openOwnHouse(): Promise<OwnHouse> {
  const dataDir = newOwnFolder('attack')
  const mail = await openMailServer()
  try {
    const house = await startOn(dataDir, mail.url)
    const asking = askOverHttp(house.url)
    const logins = await joinDatabase({ dataDir })
    const owner = openDb(openPool(logins.owner, { max: 4 }))
    return {
      ...house,
      ask: asking.ask,
      dataDir,
      logins,
      mail,
      owner,
      close: async () => {
        asking.close()
        await owner.destroy()
        await house.end()
        mail.close()
        removeOwnFolder(dataDir)
      },
    }
  } catch (error) {
    mail.close()
    removeOwnFolder(dataDir)
    throw error
  }
}
