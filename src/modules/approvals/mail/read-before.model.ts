import type { PartyReceiver } from '../../rounds/index.ts'
import type { OutRead } from '../out-read.model.ts'

/** Who is written to, and why the others are not. */
export type RecipientsRead = readonly {
  code: string
  name: string
  refusal: string | null
  /** Why it is not the function that is written to. */
  missed: string | null
  contacts: readonly Pick<PartyReceiver, 'personId' | 'email'>[]
}[]

/** What a purring stands over: the version, and who gets it. */
export type NudgeRead = { version: OutRead; recipients: RecipientsRead } | null
