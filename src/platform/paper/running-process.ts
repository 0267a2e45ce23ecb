import { mkdtempSync, rmdirSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fallen, PaperAnswer, PaperCall, PaperReady } from './call.ts'
import { onMessage, sendMessage } from './channel.ts'
import type { Launcher, Pace } from './launcher.ts'

/** A process that sets papers, and is ready to work. While it works it holds up the end of the house. */
export type RunningProcess = {
  pid: number
  pace: Pace
  isGone(): boolean
  /** One order at a time; null when the process is gone. */
  ask(call: PaperCall): Promise<PaperAnswer | null>
  end(): void
}

/** What it gets to start in: it gives way to all else, and a machine may be busy for long. */
const startSeconds = 180

/** How long it is waited for before another is started that does not give way: on a machine that is always busy it never came. */
const yieldSeconds = 5

/** Null when it did not come, or came and went; why it fell where it could say so itself. */
export async function startProcess(
  launcher: Launcher,
  closing: AbortSignal,
  pace: Pace = 'yielding',
): Promise<RunningProcess | Fallen | null> {
  const signal = AbortSignal.any([closing, AbortSignal.timeout(startSeconds * 1_000)])
  const socket = await comesTo(launcher, signal, pace)
  if (socket === null) return null
  let answer: (message: PaperReady | PaperAnswer | null) => void = () => {}
  const next = <Message>() =>
    new Promise<Message | null>((resolve) => {
      if (socket.destroyed) resolve(null)
      answer = resolve as typeof answer
    })
  const giveUp = () => socket.destroy()
  signal.addEventListener('abort', giveUp, { once: true })
  socket.on('error', () => {}).on('close', () => answer(null))
  onMessage<PaperReady | PaperAnswer>(socket, (message) => answer(message))
  const ready = await next<PaperReady | PaperAnswer>()
  signal.removeEventListener('abort', giveUp)
  if (ready === null) return null
  if (!('pid' in ready)) {
    socket.destroy()
    return 'fell' in ready ? ready : null
  }
  const { pid } = ready
  socket.unref()
  return {
    pid,
    pace,
    isGone: () => socket.destroyed,
    ask: async (call) => {
      socket.ref()
      const answered = next<PaperAnswer>()
      sendMessage(socket, call)
      const message = await answered
      socket.unref()
      return message
    },
    end: () => {
      // The number of one that has gone may be another's by now.
      if (socket.destroyed) return
      socket.destroy()
      kill(pid)
    },
  }
}

/** The socket that a newly launched process comes to, in a folder that nobody else may open. */
async function comesTo(
  launcher: Launcher,
  signal: AbortSignal,
  pace: Pace,
): Promise<Socket | null> {
  const folder = folderForSocket()
  const settled = new AbortController()
  let hurry: NodeJS.Timeout | undefined
  try {
    return await new Promise<Socket | null>((resolve) => {
      const server = createServer((socket) => {
        server.close()
        // One that was thought lost may come too.
        if (settled.signal.aborted) socket.destroy()
        settled.abort()
        resolve(socket)
      })
      const giveUp = () => {
        server.close()
        resolve(null)
      }
      server.on('error', giveUp)
      signal.addEventListener('abort', giveUp, { once: true })
      const path = join(folder, socketName)
      server.listen(path, () => {
        launcher.launch(path, settled.signal, pace)
        if (pace === 'yielding') {
          const again = () => launcher.launch(path, settled.signal, 'hurried')
          hurry = setTimeout(again, yieldSeconds * 1_000).unref()
        }
      })
    })
  } finally {
    clearTimeout(hurry)
    settled.abort()
    removeEmpty(folder)
  }
}

const socketName = 'paper'
/** The longest path that a socket may have on every system. */
const longestPath = 103

/** In the system's folder for such; else in the one that every system has, where that is missing or its name too long. */
function folderForSocket(): string {
  const inUsual = tryToMake(tmpdir())
  if (inUsual !== null) return inUsual
  return mkdtempSync(join('/tmp', folderName))
}

const folderName = 'godfot-'

function tryToMake(parent: string): string | null {
  if (Buffer.byteLength(join(parent, `${folderName}XXXXXX`, socketName)) > longestPath) return null
  try {
    return mkdtempSync(join(parent, folderName))
  } catch {
    return null
  }
}

/** The server has taken the socket away. What cannot be removed is no hindrance for the paper. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // It is in the system's folder for what is temporary.
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It was gone already.
  }
}
