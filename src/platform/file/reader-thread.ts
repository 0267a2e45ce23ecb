import { parentPort } from 'node:worker_threads'
import type { AnyAsked } from './questions.ts'
import { readFile } from './read-file.ts'
import { readSheetFile } from './sheet/read-sheet-file.ts'

parentPort?.on('message', async (asked: AnyAsked) => {
  const bytes = Buffer.from(asked.bytes)
  parentPort?.postMessage(
    asked.what === 'content' ? await readFile(bytes) : await readSheetFile(bytes, asked),
  )
})
