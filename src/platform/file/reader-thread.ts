import { parentPort } from 'node:worker_threads'
import { readFile } from './read-file.ts'

parentPort?.on('message', async (shared: SharedArrayBuffer) => {
  parentPort?.postMessage(await readFile(Buffer.from(shared)))
})
