import { rmdirSync, unlinkSync } from 'node:fs'
import { connect } from 'node:net'
import { dirname } from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { tellFault } from '../tell-fault.ts'
import type { PaperAnswer, PaperCall, PaperReady } from './call.ts'
import { onMessage, sendMessage } from './channel.ts'
import { unpackOrder } from './order.ts'

/** In megabytes: with less the process ends before it can say why. */
const leastHeap = 64

/*
 * Sets papers, one at a time. The work is done on a thread, so that this process hears at once when the house that started it
 * is gone, however that went, and then ends in the midst of the work.
 */
if (isMainThread) {
  const [megabytes = '1024', socketPath = ''] = process.argv.slice(2)
  const house = connect(socketPath)
  const end = () => process.kill(process.pid, 'SIGKILL')
  house.on('error', clearAfterHouse).on('close', end)
  const setter = new Worker(new URL(import.meta.url), {
    workerData: 'setter',
    resourceLimits: { maxOldGenerationSizeMb: Math.max(leastHeap, Number(megabytes)) },
  })
  setter.on('message', (answer: PaperReady | PaperAnswer) => sendMessage(house, answer))
  setter.on('error', (error: NodeJS.ErrnoException) => {
    const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    if (!isFull) tellFault(error)
    sendMessage(house, { fell: isFull ? 'too-large' : 'not-settable' } satisfies PaperAnswer, end)
  })
  onMessage<PaperCall>(house, (call) => setter.postMessage(call))
} else if (workerData === 'setter') {
  const { setPaper, warmUp } = await import('./set-paper.ts')
  await warmUp()
  parentPort?.postMessage({ pid: process.pid } satisfies PaperReady)
  parentPort?.on('message', async ({ bytes, madeAt }: PaperCall) => {
    try {
      parentPort?.postMessage({ bytes: await setPaper(unpackOrder(bytes), madeAt) })
    } catch (error) {
      tellFault(error)
      parentPort?.postMessage({ fell: 'not-settable' })
    }
  })
}

/** A house that was killed before this came has left its socket behind, in a folder with nothing else. */
function clearAfterHouse({ code }: NodeJS.ErrnoException): void {
  if (code !== 'ECONNREFUSED') return
  const [, socketPath = ''] = process.argv.slice(2)
  try {
    unlinkSync(socketPath)
    rmdirSync(dirname(socketPath))
  } catch {
    // Another has cleared.
  }
}
