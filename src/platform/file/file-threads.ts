import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type FairQueue, fairQueue } from '../fair-queue.ts'
import type { Asked, Questions } from './questions.ts'

/** What a file may take: of time, of what is reckoned with, and of bytes beside that and beside the file itself. One that needs more was made to be hard to read. */
type Limits = { seconds: number; megabytes: number; megabytesOfBytes: number }

/** How often it is seen how many bytes a thread has taken, in milliseconds: nothing else bounds them. */
const lookEach = 10
/** How many times a file is copied while it is read. */
const copies = 3
/** Files that are read at the same time, so that a core is left for the pages where there are more than two. */
const mostAtOnce = Math.max(2, Math.min(4, availableParallelism() - 1))
/** How long a thread waits for the next file before it goes. */
const idleSeconds = 20

const isSource = import.meta.url.endsWith('.ts')
const script = new URL(isSource ? './reader-thread.ts' : './reader-thread.js', import.meta.url)

/** A thread and whom it answers, with nothing when it fell over; nobody while it waits. */
type Thread = {
  worker: Worker
  answer: (answer: unknown) => void
  leaving?: NodeJS.Timeout
}

/** Threads that read in turns: so many at once, so many of one community, and within the same limits. */
type Desk = {
  mostAtOnce: number
  mostOfOne: number
  limits: Limits
  /** Whose files are being read, once for each file. */
  reading: string[]
  waiting: FairQueue<() => void>
  idle: Set<Thread>
}

const aDesk = (of: Pick<Desk, 'mostAtOnce' | 'mostOfOne' | 'limits'>): Desk => ({
  ...of,
  ...{ reading: [], waiting: fairQueue<() => void>(), idle: new Set<Thread>() },
})

/** What a file is, where one of a community's own is always left for another. */
const judging = aDesk({
  ...{ mostAtOnce, mostOfOne: mostAtOnce - 1 },
  limits: { seconds: 60, megabytes: 512, megabytesOfBytes: 256 },
})
/** What is written in it, which is unpacked by others than us and is only for finding it: one at a time. */
const wording = aDesk({
  ...{ mostAtOnce: 1, mostOfOne: 1 },
  limits: { seconds: 60, megabytes: 256, megabytesOfBytes: 96 },
})

/**
 * Asks about a file of a community, on a thread of its own that is stopped where it takes too long or too much; then the
 * answer is null. Communities take turns, and none has all the threads.
 */
export async function askOfFile<What extends keyof Questions>(
  communityId: string,
  bytes: Uint8Array,
  question: Asked<What>,
): Promise<Questions[What]['answer'] | null> {
  const desk = question.what === 'text' ? wording : judging
  const { reading, waiting } = desk
  await new Promise<void>((resolve) => {
    waiting.add(communityId, () => {
      reading.push(communityId)
      resolve()
    })
    letIn(desk)
  })
  try {
    return (await readApart(desk, bytes, question)) as Questions[What]['answer'] | null
  } finally {
    reading.splice(reading.indexOf(communityId), 1)
    letIn(desk)
  }
}

function letIn({ reading, waiting, mostAtOnce, mostOfOne }: Desk): void {
  const mayRead = (communityId: string): boolean =>
    reading.filter((each) => each === communityId).length < mostOfOne
  while (reading.length < mostAtOnce) {
    const begin = waiting.next(mayRead)
    if (!begin) return
    begin()
  }
}

async function readApart(desk: Desk, bytes: Uint8Array, question: object): Promise<unknown> {
  const { idle, limits } = desk
  const [kept] = idle
  const thread = kept ?? startThread(desk)
  idle.delete(thread)
  clearTimeout(thread.leaving)
  thread.worker.ref()
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  const { promise, resolve } = Promise.withResolvers<unknown>()
  thread.answer = resolve
  const timer = setTimeout(() => resolve(null), limits.seconds * 1_000)
  thread.worker.postMessage({ ...question, bytes: shared })
  const most = limits.megabytesOfBytes * 1024 * 1024 + copies * bytes.length
  const watch = setInterval(async () => {
    if ((await bytesOf(thread.worker)) > most) resolve(null)
  }, lookEach)
  const answer = await promise
  clearTimeout(timer)
  clearInterval(watch)
  if (answer) keepThread(desk, thread)
  else await thread.worker.terminate()
  return answer
}

const bytesOf = async (worker: Worker): Promise<number> =>
  (await worker.getHeapStatistics().catch(() => null))?.external_memory ?? 0

function startThread({ idle, limits }: Desk): Thread {
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
function keepThread({ idle }: Desk, thread: Thread): void {
  thread.worker.unref()
  thread.leaving = setTimeout(() => {
    idle.delete(thread)
    void thread.worker.terminate()
  }, idleSeconds * 1_000).unref()
  idle.add(thread)
}
