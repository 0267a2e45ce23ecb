import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { fairQueue } from '../fair-queue.ts'
import type { Asked, Questions } from './questions.ts'

/** A file that needs more than this was made to be hard to read: of time, of what is reckoned with, and of bytes beside that. */
const limits = { seconds: 60, megabytes: 512, megabytesOfBytes: 512 }
/** How often it is seen how many bytes a thread has taken, in milliseconds: nothing else bounds them. */
const lookEach = 50
/** Files that are read at the same time, so that a core is left for the pages where there are more than two. */
const mostAtOnce = Math.max(2, Math.min(4, availableParallelism() - 1))
/** And of one community, so that there is always one that another need not wait for. */
const mostOfOne = mostAtOnce - 1
/** How long a thread waits for the next file before it goes. */
const idleSeconds = 20

const isSource = import.meta.url.endsWith('.ts')
const script = new URL(isSource ? './reader-thread.ts' : './reader-thread.js', import.meta.url)

/** Whose files are being read, once for each file. */
const reading: string[] = []
const waiting = fairQueue<() => void>()
const idle = new Set<Thread>()

/** A thread and whom it answers, with nothing when it fell over; nobody while it waits. */
type Thread = {
  worker: Worker
  answer: (answer: unknown) => void
  leaving?: NodeJS.Timeout
}

/**
 * Asks about a file of a community, on a thread of its own that is stopped where it takes too long or too much; then the
 * answer is null. Communities take turns, and none has all the threads.
 */
export async function askOfFile<What extends keyof Questions>(
  communityId: string,
  bytes: Uint8Array,
  question: Asked<What>,
): Promise<Questions[What]['answer'] | null> {
  await new Promise<void>((resolve) => {
    waiting.add(communityId, () => {
      reading.push(communityId)
      resolve()
    })
    letIn()
  })
  try {
    return (await readApart(bytes, question)) as Questions[What]['answer'] | null
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

async function readApart(bytes: Uint8Array, question: object): Promise<unknown> {
  const [kept] = idle
  const thread = kept ?? startThread()
  idle.delete(thread)
  clearTimeout(thread.leaving)
  thread.worker.ref()
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  const { promise, resolve } = Promise.withResolvers<unknown>()
  thread.answer = resolve
  const timer = setTimeout(() => resolve(null), limits.seconds * 1_000)
  thread.worker.postMessage({ ...question, bytes: shared })
  const watch = setInterval(async () => {
    if (await hasSwelled(thread.worker)) resolve(null)
  }, lookEach)
  const answer = await promise
  clearTimeout(timer)
  clearInterval(watch)
  if (answer) keepThread(thread)
  else void thread.worker.terminate()
  return answer
}

async function hasSwelled(worker: Worker): Promise<boolean> {
  const seen = await worker.getHeapStatistics().catch(() => null)
  return seen !== null && seen.external_memory > limits.megabytesOfBytes * 1024 * 1024
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
  worker.on('message', (answer) => thread.answer(answer))
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
