import type { OutRead } from '../out-read.model.ts'

/** What marking answers as seen stands over: the version, and the answers that are marked. */
export type SeenRead = {
  version: OutRead
  answers: readonly { party: string; answer: string }[]
} | null
