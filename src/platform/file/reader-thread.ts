import { parentPort } from 'node:worker_threads'
import { readFileText } from './file-words.ts'
import type { AnyAsked } from './questions.ts'
import { readFile } from './read-file.ts'
import { readSheetFile } from './sheet/read-sheet-file.ts'

/** Without it a PDF is unpacked in large pieces that can be counted while they grow and are given back whole. */
Reflect.deleteProperty(globalThis, 'DecompressionStream')

parentPort?.on('message', async (asked: AnyAsked) => {
  const bytes = Buffer.from(asked.bytes)
  parentPort?.postMessage(await answerTo(asked, bytes))
})

async function answerTo(asked: AnyAsked, bytes: Buffer): Promise<unknown> {
  switch (asked.what) {
    case 'content':
      return readFile(bytes)
    case 'text':
      return [await readFileText(asked.kind, bytes)]
    case 'sheet':
      return readSheetFile(bytes, asked)
    case 'word': {
      const { readWord } = await import('../word/read-word.ts')
      const read = await readWord(bytes, asked.tracked)
      return read ? [read] : []
    }
  }
}
