import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { projectRoot } from '../src/platform/root.ts'
import type { Reader } from './app.ts'
import type { TestDatabase } from './database.ts'

/** A form as somebody sends it. */
export type Sent = {
  path: string
  fields: Record<string, string>
  as: Reader
  /** A text file that goes with it, by the name of its field. */
  file?: { field: string; name: string; text: string }
}
/** What came of it: the answer, and where it led. */
export type Raced = { status: number; to: string | null; html: string }

export type Racers = {
  /** Sends a form so many times at once, spread over the processes; `deed` tells the form of each. */
  race(deed: (number: number) => Sent, times: number): Promise<{ raced: Raced[]; log: string }>
  close(): Promise<void>
}

/** What a racing house is told, and what it answers to it. */
export type Message = {
  number: number
  open?: Pick<TestDatabase, 'logins' | 'communityId'>
  send?: Sent[]
  close?: true
}
export type Answered = { to: number; raced: Raced[] }

const houses = 5

/**
 * Houses in processes of their own on a test's database, each with connections of its own, as where several serve
 * one cooperation: what holds only within a process does not hold between them.
 */
export async function openRacers(
  base: Pick<TestDatabase, 'logins' | 'communityId'>,
): Promise<Racers> {
  const folder = join(projectRoot, `.prepare/race-${randomBytes(6).toString('hex')}`)
  await build({
    entryPoints: [
      'test/race-house.ts',
      'src/platform/file/reader-thread.ts',
      'src/platform/paper/paper-process.ts',
    ].map((path) => join(projectRoot, path)),
    outdir: folder,
    entryNames: '[name]',
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'error',
    alias: { 'hono/jsx/jsx-runtime': join(projectRoot, 'src/ui/jsx-runtime.ts') },
  })
  let log = ''
  const opened = Array.from({ length: houses }, () => {
    const house = fork(join(folder, 'race-house.js'), [], { silent: true, execArgv: [] })
    for (const stream of [house.stdout, house.stderr])
      stream?.on('data', (text) => {
        log += text
      })
    return house
  })
  await Promise.all(
    opened.map((house) =>
      ask(house, { open: { logins: base.logins, communityId: base.communityId } }),
    ),
  )
  return {
    async race(deed, times) {
      const began = log.length
      const shares = opened.map((_, place) =>
        Array.from({ length: times }, (_, number) => number).filter((n) => n % houses === place),
      )
      const answers = await Promise.all(
        opened.map((house, place) => ask(house, { send: (shares[place] ?? []).map(deed) })),
      )
      const raced: Raced[] = []
      for (const [place, share] of shares.entries()) {
        for (const [i, number] of share.entries()) raced[number] = answers[place]?.[i] as Raced
      }
      return { raced, log: log.slice(began) }
    },
    async close() {
      await Promise.all(opened.map((house) => ask(house, { close: true })))
      rmSync(folder, { recursive: true })
    },
  }
}

let asked = 0

/** Gives a house something to do, and waits until it is done. Throws where the house died of it. */
function ask(house: ChildProcess, message: Omit<Message, 'number'>): Promise<Raced[]> {
  asked += 1
  const number = asked
  return new Promise((resolve, reject) => {
    const hear = (told: unknown) => {
      const { to, raced } = told as Answered
      if (to !== number) return
      house.off('exit', die).off('message', hear)
      resolve(raced)
    }
    const die = (code: number | null) => reject(new Error(`A racing house ended with ${code}`))
    house.on('exit', die).on('message', hear)
    house.send({ ...message, number })
  })
}
