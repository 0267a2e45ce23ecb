import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliCompressSync } from 'node:zlib'
import { prepareDataFolder } from '../../platform/data-folder.ts'
import { startEmbedded } from '../../platform/embedded-database.ts'
import { projectRoot } from '../../platform/root.ts'
import { UserError } from '../../platform/user-error.ts'
import { brought } from '../../rooms.ts'
import { type Answer, browser, fetchPage } from './load.ts'
import { familyOf, memoryOf } from './process-use.ts'
import { type Result, result } from './result.ts'

const secondsUntilIdle = 5

/** The house as its users meet it: `./godfot start` on an empty folder, its pages, a stop, and a second start. */
export async function measureWholeHouse(
  dataDir: string,
  bareDir: string,
  tell: (progress: string) => void,
): Promise<Result[]> {
  tell('Første start')
  const first = await startHouse(dataDir)
  await first.stop()
  tell('Andre start')
  const second = await startHouse(dataDir)
  try {
    const bytes = await measureBytes(second.url)
    tell('Minne i ro')
    await sleep(secondsUntilIdle * 1_000)
    const memory = memoryOf([...familyOf(second.pid), ...familyOf(postmasterOf(dataDir))])
    const stop = await second.stop()
    const bare = [await bareStartOf(bareDir), await bareStartOf(bareDir)] as const
    return [
      result('first-start', first.seconds, bare[0]),
      result('second-start', second.seconds, bare[1]),
      result('stop', stop),
      result('idle-memory', memory),
      ...bytes,
    ]
  } finally {
    await second.stop()
  }
}

export const postmasterOf = (dataDir: string): number =>
  Number(readFileSync(join(dataDir, 'pg/postmaster.pid'), 'utf8').split('\n')[0])

type RunningHouse = { url: string; pid: number; seconds: number; stop(): Promise<number> }

/** Starts the house as a person would, and waits for its first page. */
async function startHouse(dataDir: string): Promise<RunningHouse> {
  const start = performance.now()
  const flags = ['start', '--port', '0', '--data', dataDir]
  const { DATABASE_URL: _, ...env } = process.env
  const child = spawn(join(projectRoot, 'godfot'), flags, {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = async () => {
    const asked = performance.now()
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    }
    return secondsSince(asked)
  }
  try {
    const url = await addressOf(child)
    await fetchPage(`${url}/`)
    return { url, pid: child.pid ?? 0, seconds: secondsSince(start), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (text) => {
      said += text
      const [url] = /http:\/\/[\w.:]+\d/.exec(said) ?? []
      if (url) resolve(url)
    })
    child.once('exit', () => reject(new UserError(`Godfot startet ikke: ${said}`)))
  })
}

/** Seconds for Node alone to start, and PostgreSQL alone on the folder. */
async function bareStartOf(dataDir: string): Promise<number> {
  const start = performance.now()
  await once(spawn(process.execPath, ['-e', '0']), 'exit')
  const database = await startEmbedded(prepareDataFolder(dataDir))
  const seconds = secondsSince(start)
  await database.stop()
  return seconds
}

const secondsSince = (start: number): number => (performance.now() - start) / 1_000

/** Every public page as a stranger's browser gets it, beside the same page made as small as can be. */
async function measureBytes(url: string): Promise<Result[]> {
  const sizes: Result[] = []
  let front = ''
  for (const { name, path } of brought.benchPages) {
    const [sent, plain] = await Promise.all([
      answered(url, path, browser),
      answered(url, path, { 'accept-encoding': 'identity' }),
    ])
    front = plain.body.toString()
    sizes.push(result(name, sent.body.length, brotliCompressSync(plain.body).length))
  }
  const sizeOf = async (pattern: RegExp) => {
    const [path] = pattern.exec(front) ?? []
    return path === undefined ? 0 : (await answered(url, path, browser)).body.length
  }
  const style = await sizeOf(/\/stil\.\w+\.css/)
  const heaviest = Math.max(...sizes.map(({ value }) => value))
  return [
    result('style-bytes', style),
    result('font-bytes', await sizeOf(/\/skrift\/[\w.-]+\.woff2/)),
    result('script-bytes', await scriptBytes(url)),
    ...sizes,
    result('first-view', heaviest + style),
  ]
}

async function scriptBytes(url: string): Promise<number> {
  const board = brought.benchPages.find(({ name }) => name === 'page-board')
  const page = await answered(url, board?.path ?? '/', { 'accept-encoding': 'identity' })
  const [path] = /\/skript\.\w+\.js/.exec(page.body.toString()) ?? []
  return path === undefined ? 0 : (await answered(url, path, browser)).body.length
}

async function answered(
  url: string,
  path: string,
  headers: Record<string, string>,
): Promise<Answer> {
  const answer = await fetchPage(`${url}${path}`, headers)
  if (answer.status === 200) return answer
  throw new UserError(`Målinga stoppet: ${path} svarte ${answer.status}.`)
}
