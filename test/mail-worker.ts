import { newId } from '../src/platform/id.ts'
import type { Trying } from '../src/platform/mail.ts'

/** A worker that tries mails, of a house of its own until it is let go. */
export const aWorker = (name = newId(), isCertain = () => true): Trying => ({
  name,
  isCertain,
  underWay: new Set(),
  taken: new Map(),
})
