import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { FileContent } from '../../kernel/file-content.model.ts'
import { fairQueue } from '../fair-queue.ts'

/** A file that needs more than this was made to be hard to read. */
const limits = { seconds: 60, megabytes: 512 }
/** Files that are read at the same time, so that a core is left for the pages where there are more than two. */
const mostAtOnce = Math.max(2, Math.min(4, availableParallelism() - 1))
/** And of one community, so that there is always one that another need not wait for. */
const mostOfOne = mostAtOnce - 1
/** How long a thread waits for the next file before it goes. */
const idleSeconds = 20

const isSource = import.meta.url.endsWith('.ts')
const script = new URL(isSource ? './reader-thread.ts' : './reader-thread.js', import.meta.url)
const unreadable: FileContent = {
  form: 'unknown',
  facts: ['unreadable'],
  identity: null,
}

/** Whose files are being read, once for each file. */
const reading: string[] = []
const waiting = fairQueue<() => void>()
const idle = new Set<Thread>()

/** A thread and whom it answers, with nothing when it fell over; nobody while it waits. */
type Thread = {
  worker: Worker
  answer: (content: FileContent | null) => void
  leaving?: NodeJS.Timeout
}

/**
 * Reads what a file of a community is, on a thread of its own that is stopped where it takes too long or too much.
 * Communities take turns, and none has all the threads.
 */
export async function readFileContent(
  bytes: Uint8Array,
  communityId: string,
): Promise<FileContent> {
  await new Promise<void>((resolve) => {
    waiting.add(communityId, () => {
      reading.push(communityId)
      resolve()
    })
    letIn()
  })
  try {
    return await readApart(bytes)
  } finally {
    reading.splice(reading.indexOf(communityId), 1)
    letIn()
  }
}

function letIn(): void {
  while (reading.length < mostAtOnce) {
    const begin = waiting.next(mayRead)
    if (!begin) return
    begin()
  }
}

const mayRead = (communityId: string): boolean =>
  reading.filter((each) => each === communityId).length < mostOfOne

async function readApart(bytes: Uint8Array): Promise<FileContent> {
  const [kept] = idle
  const thread = kept ?? startThread()
  idle.delete(thread)
  clearTimeout(thread.leaving)
  thread.worker.ref()
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  const { promise, resolve } = Promise.withResolvers<FileContent | null>()
  thread.answer = resolve
  const timer = setTimeout(() => resolve(null), limits.seconds * 1_000)
  thread.worker.postMessage(shared)
  const content = await promise
  clearTimeout(timer)
  if (content) keepThread(thread)
  else void thread.worker.terminate()
  return content ?? unreadable
}

function startThread(): Thread {
  const worker = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  })
  const thread: Thread = { worker, answer: () => undefined }
  const fall = () => {
    idle.delete(thread)
    thread.answer(null)
  }
  worker.on('message', (content: FileContent) => thread.answer(content))
  worker.on('error', fall)
  worker.on('exit', fall)
  return thread
}

/** A thread that waits holds nothing up, and goes when nobody needs it. */
function keepThread(thread: Thread): void {
  thread.worker.unref()
  thread.leaving = setTimeout(() => {
    idle.delete(thread)
    void thread.worker.terminate()
  }, idleSeconds * 1_000).unref()
  idle.add(thread)
}
