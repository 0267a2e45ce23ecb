import { parentPort, workerData } from 'node:worker_threads'
import type { KeeperCall } from './keeper.ts'
import { openSetter, type SetterOrder } from './setter.ts'

/*
 * Starts, watches and ends the process of one lane. Starting a process stops the thread that does it for tens of
 * milliseconds, so it is not the thread that answers requests.
 */
const setter = openSetter(workerData as SetterOrder, (pid) => parentPort?.postMessage({ pid }))
parentPort?.on('message', async ({ bytes, madeAt, seconds }: KeeperCall) => {
  parentPort?.postMessage({ outcome: await setter.set(bytes, madeAt, seconds) })
})
