import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openHouse } from '../../main.ts'
import type { DatabaseLogins } from '../../platform/database-logins.ts'
import { readSettings } from '../../platform/settings.ts'
import { passingKey } from '../../platform/signing-key.ts'
import { UsageError } from '../command.ts'
import { type BareOrder, openBareServer } from './bare-server.ts'
import { type DigestRun, runDigests } from './digest-run.ts'
import { type Load, type LoadOrder, load } from './load.ts'

type Orders = {
  house: { database: DatabaseLogins; smtpUrl?: string }
  bare: BareOrder
  load: LoadOrder
  digests: { database: DatabaseLogins }
}

type Answers = { house: { url: string }; bare: { url: string }; load: Load; digests: DigestRun }

type Parts = { [Name in keyof Orders]: (order: Orders[Name]) => Promise<Answers[Name]> }

/** What the bench does in processes of their own, so that the CPU of each can be told apart. */
const parts: Parts = {
  house: async ({ database, smtpUrl }) => {
    const house = await openHouse({
      signingKey: passingKey(),
      database,
      settings: readSettings({ GODFOT_SMTP_URL: smtpUrl }),
      host: '127.0.0.1',
      port: 0,
      demonstration: false,
    })
    return { url: house.url }
  },
  bare: async (order) => ({ url: `http://127.0.0.1:${(await openBareServer(order)).port}` }),
  load,
  digests: runDigests,
}

/** Works as one part for the bench that started this process, and ends with it. */
export async function playPart(name: string): Promise<number> {
  const play = Object.entries(parts).find(([each]) => each === name)?.[1] as
    | ((order: unknown) => Promise<object>)
    | undefined
  if (!play || !process.send) throw new UsageError(`Forstår ikke «${name}»: se ./godfot help.`)
  process.on('message', async (order) => process.send?.(await play(order)))
  await once(process, 'disconnect')
  process.exit(0)
}

export type Part<Name extends keyof Orders> = {
  pid: number
  ask(order: Orders[Name]): Promise<Answers[Name]>
  end(): Promise<void>
}

/** Starts a process that plays the part; it answers one order at a time. */
export function startPart<Name extends keyof Orders>(name: Name): Part<Name> {
  const program = process.argv[1] ?? ''
  const child: ChildProcess = spawn(
    process.execPath,
    [...process.execArgv, program, 'bench', name],
    {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  )
  return {
    pid: child.pid ?? 0,
    ask: async (order) => {
      child.send(order)
      return answerOf(child, name)
    },
    end: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

function answerOf<Answer>(child: ChildProcess, name: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`The part ${name} ended before it had answered`))
    child.once('exit', fail).once('message', (told) => {
      child.off('exit', fail)
      resolve(told as Answer)
    })
  })
}
