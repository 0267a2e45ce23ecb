import type { ContactFunction } from './function.model.ts'

/** A function that mail is written to. */
export type TargetFunction = Pick<ContactFunction, 'key' | 'names'>

/** Why a mail to a function reaches nobody at a place: nobody holds it, it is not known who does, or how they are reached. */
export type Missed = 'vacant' | 'unknown' | 'no-address'

/** Somebody who holds a function and can be written to. A mailbox is named by its function and place. */
export type TargetHolder = { id: string; name: string; email: string }

export type MailTarget = { state: 'held'; holders: readonly TargetHolder[] } | { state: Missed }

/** Whom a mail to the function goes to at a place. */
export type TargetAt = (place: { code: string; name: string }) => MailTarget

/** Chosen in place of a function: whoever is to confirm what nobody has. No function has a full stop in its key. */
export const unconfirmedKey = 'alle.ubekreftet'
