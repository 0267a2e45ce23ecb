import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PaperAnswer, PaperCall, PaperReady } from './call.ts'
import { onMessage, sendMessage } from './channel.ts'
import type { Launcher } from './launcher.ts'

/** A process that sets papers, and is ready to work. While it works it holds up the end of the house. */
export type RunningProcess = {
  pid: number
  /** One order at a time; null when the process is gone. */
  ask(call: PaperCall): Promise<PaperAnswer | null>
  end(): void
}

/** What it gets to start in. */
const startSeconds = 60

/** Null when it did not come, or came and went. */
export async function startProcess(
  launcher: Launcher,
  signal: AbortSignal,
): Promise<RunningProcess | null> {
  const socket = await comesTo(
    launcher,
    AbortSignal.any([signal, AbortSignal.timeout(startSeconds * 1_000)]),
  )
  if (socket === null) return null
  let answer: (message: PaperReady | PaperAnswer | null) => void = () => {}
  const next = <Message>() =>
    new Promise<Message | null>((resolve) => {
      if (socket.destroyed) resolve(null)
      answer = resolve as typeof answer
    })
  socket.on('error', () => {}).on('close', () => answer(null))
  onMessage<PaperReady | PaperAnswer>(socket, (message) => answer(message))
  const ready = await next<PaperReady>()
  if (ready === null) return null
  const { pid } = ready
  socket.unref()
  return {
    pid,
    ask: async (call) => {
      socket.ref()
      const answered = next<PaperAnswer>()
      sendMessage(socket, call)
      const message = await answered
      socket.unref()
      return message
    },
    end: () => {
      socket.destroy()
      kill(pid)
    },
  }
}

/** The socket that a newly launched process comes to, in a folder that nobody else may open. */
function comesTo(launcher: Launcher, signal: AbortSignal): Promise<Socket | null> {
  const folder = mkdtempSync(join(tmpdir(), 'godfot-'))
  const path = join(folder, 'paper')
  return new Promise<Socket | null>((resolve) => {
    const server = createServer((socket) => {
      server.close()
      resolve(socket)
    })
    const giveUp = () => {
      server.close()
      resolve(null)
    }
    server.on('error', giveUp)
    signal.addEventListener('abort', giveUp, { once: true })
    server.listen(path, () => launcher.launch(path))
  }).finally(() => rmSync(folder, { recursive: true, force: true }))
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It was gone already.
  }
}
