import type { Addresses } from './address.model.ts'
import type { Role } from './deed.model.ts'

/** What is typed into the fields of a form; of one that can be chosen several times, all of it. */
export type DrillFields = Readonly<Record<string, string | readonly string[]>>

/**
 * One form of a house, as its people fill it in. In all texts `{today}`, `{soon}` and `{later}` are days,
 * `{last-entry}` is the number that the journal has come to, `{own-key}` the key of the community, `{first}` alone the first
 * that a list offers, and any other word in braces is a mark: a word that stands nowhere else, and that nobody may read but those it names, joined by `+`: audiences, parties,
 * `body-asu` for those with a seat there, `managers` for those who let people in, and `receiver` for whoever it is written to by mail.
 */
export type DrillStep = {
  /** Where the form is sent to. */
  send: keyof Addresses
  as: Role | 'stranger'
  /** The page that shows it, where that is another than the form's own address: `receipt` is where the
   * step before led to, `mail` where the last mail about what the drill has made leads. What is asked for there. */
  on?: keyof Addresses | 'receipt' | 'mail'
  asked?: string
  /** What stands open in the addresses. A name that is not given is found on the page, nearest to a mark. */
  names?: Readonly<Record<string, string>>
  typed?: DrillFields
  /** It is seen before it is done, and confirmed. */
  previewed?: true
  file?: { field: string; name: string; text: string }
  /** It is about the mail that the step before sent, which was lost on its way or came to its receiver. */
  needsMail?: 'lost' | 'come'
  /** All in the community are told that it was done, and of no mark. */
  openly?: true
  /** Takes away or shuts what the drill has made. */
  ends?: true
}

/** What a room is tried with: its forms in an order in which each has what it needs. */
export type Drill = {
  name: string
  /** Can be done in a community but once: what it makes has no name of its own. */
  once?: true
  steps: readonly DrillStep[]
}
