import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { giveWay } from '../os-process.ts'
import { tellFault } from '../tell-fault.ts'
import type { PaperAnswer, PaperCall } from './call.ts'
import { unpackOrder } from './order.ts'

/*
 * Sets papers, one at a time, and gives way to all else on the machine. The work is done on a thread, so that this process hears at
 * once when the house that started it is gone, however that went, and then ends in the midst of the work.
 */
if (isMainThread) {
  const [megabytes = '1024', niceness = '0'] = process.argv.slice(2)
  void giveWay(Number(niceness))
  const setter = new Worker(new URL(import.meta.url), {
    workerData: 'setter',
    resourceLimits: { maxOldGenerationSizeMb: Number(megabytes) },
  })
  setter.on('message', (answer: PaperAnswer) => process.send?.(answer))
  setter.on('error', (error: NodeJS.ErrnoException) => {
    const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    if (!isFull) tellFault(error)
    process.send?.({ fell: isFull ? 'too-large' : 'not-settable' }, () => process.exit(1))
  })
  process.on('message', (call: PaperCall) => setter.postMessage(call))
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
} else if (workerData === 'setter') {
  const { setPaper, warmUp } = await import('./set-paper.ts')
  await warmUp()
  parentPort?.postMessage({ isReady: true })
  parentPort?.on('message', async ({ bytes, madeAt }: PaperCall) => {
    try {
      parentPort?.postMessage({ bytes: await setPaper(unpackOrder(bytes), madeAt) })
    } catch (error) {
      tellFault(error)
      parentPort?.postMessage({ fell: 'not-settable' })
    }
  })
}
