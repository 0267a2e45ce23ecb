import type { Case, RaisedSide } from '../case.model.ts'

/** Somebody that a case can be raised for: a party, a body that one has a seat in, or the secretariats; `key` is how a form names it. */
export type Raiser = {
  key: string
  side: RaisedSide
  party: string | null
  /** The key of a body. */
  body: string | null
}

/** What the bodies and the parties are called. */
export type CaseNames = { body(key: string): string; place(code: string): string }

/** Those that a case is registered for where they wrote or called, beside the parties. */
export const raisingGroups = ['users', 'general-practitioners', 'union'] as const
export type RaisingGroup = (typeof raisingGroups)[number]

/** A seat that the reader has herself. */
export type OwnSeat = { body: string; side: 'municipal' | 'trust' | 'none'; speaksFor: string[] }

/** What opens things to the reader, where she is written to, and which seats she has. */
export type Own = {
  email: string | null
  keys: string[]
  /** What she is, as a seat of hers tells it. */
  functionName: string | null
  seats: OwnSeat[]
}

/** Does somebody take cases in: in all bodies, or in one? */
export const keepsCases = ({ keys }: Pick<Own, 'keys'>): boolean =>
  keys.some(
    (key) => key === 'secretariat' || key === 'secretariat:trust' || key.startsWith('secretary:'),
  )

/** Does somebody see a case by the keys that she has? */
export const opensTo = ({ readers }: Pick<Case, 'readers'>, { keys }: Pick<Own, 'keys'>): boolean =>
  readers.some((each) => keys.includes(each))
