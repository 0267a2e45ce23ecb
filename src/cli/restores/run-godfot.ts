import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from '../../platform/root.ts'

export type Running = {
  process: ChildProcess
  said(): string
  ended: Promise<number | null>
}

/** Runs a command of Godfot as a person would, on the embedded database. */
export function runGodfot(args: readonly string[]): Running {
  const { DATABASE_URL: _, GODFOT_BACKUP_FOLDER: _folder, ...env } = process.env
  const child = spawn('/bin/sh', [join(projectRoot, 'godfot'), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { process: child, said: () => said, ended }
}

/** Starts the house on a folder; gives its address when it answers. */
export async function startHouse(dataDir: string): Promise<Running & { url: string }> {
  const run = runGodfot(['start', '--port', '0', '--data', dataDir])
  const url = await new Promise<string | null>((resolve) => {
    run.process.stdout?.on('data', () => {
      const [found] = /http:\/\/[\w.:]+\d/.exec(run.said()) ?? []
      if (found) resolve(found)
    })
    run.ended.then(() => resolve(null))
  })
  if (url === null) throw new Error(`The house did not start: ${run.said()}`)
  return { ...run, url }
}
