import type { RecipientsRead } from '../../rounds/index.ts'
import type { OutRead } from '../out-read.model.ts'

/** What a purring stands over: the version, and who gets it. */
export type NudgeRead = {
  version: OutRead
  recipients: RecipientsRead
  /** By name, those of them that something is told of which nobody has confirmed. */
  reported: readonly string[]
} | null
