import type { Day } from './day.model.ts'

/** A legal basis by which something may, or must, be exempt from the public. */
export type Exemption = {
  /** What a thing is kept with; it stays the same when the law is changed. */
  code: string
  paragraph: string
  /** As the law has it, in its own form of Norwegian. */
  words: string
  from: Day
  /** The first day that it is in force no more; null while it is. */
  until: Day | null
}

/** By what a thing is exempt, and the day that this is looked at anew; both null where it is not exempt. */
export type KeptExemption = { basis: string | null; review: Day | null }

/** Why an exemption is not kept. */
export type ExemptionProblem =
  | 'basis-not-here'
  | 'exempt-and-public'
  | 'basis-without-review'
  | 'review-without-basis'
  | 'review-passed'
