import type { Day, Instant } from '../../kernel/day.model.ts'
import type { Values } from './value.model.ts'

/** Who an answer comes from: the party, its region for it, the secretariat on its behalf, or what sources say. */
export const answeredByKinds = ['party', 'region', 'secretariat', 'sources'] as const
export type AnsweredBy = (typeof answeredByKinds)[number]

/** How it came: from somebody who was signed in, or by the link in a mail. */
export const doors = ['signed-in', 'link'] as const
export type Door = (typeof doors)[number]

/** A kept file, and what it was called. */
export type NamedFile = { name: string; sha256: string }

/** An answer of a party to a round. It is never changed: a later one takes its place. */
export type Answer = {
  id: string
  place: string
  by: AnsweredBy
  door: Door
  /** The region that answered for the party; null for every other. */
  region: string | null
  /** Who answered, as they were called or called themselves, and what they are. */
  name: string | null
  functionName: string | null
  /** What the secretariat has it from. */
  source: string | null
  /** The letter or mail that it is from; told to the secretariat and to whoever answers for the party. */
  sourceFile: NamedFile | null
  /** The version of the questions that it answers. */
  version: number
  values: Values
  at: Instant
  on: Day
  /** Must it be confirmed before it counts? */
  isTold: boolean
}
