import type { Day } from '../../../kernel/day.model.ts'

/** A version of what a body has been given to do. What is null is not known, or not said. */
export type Mandate = {
  id: string
  /** The key of the body. */
  body: string
  /** What is in it. */
  included: string | null
  /** What is said not to be in it, such as how something is paid for. */
  excluded: string | null
  adoptedBy: string | null
  adoptedOn: Day | null
  /** The case in which it was adopted, as whoever adopted it writes that. */
  caseNumber: string | null
  from: Day | null
}

/** What is to be registered of one. */
export type WantedMandate = Omit<Mandate, 'id' | 'body'>

/** A version with the first day that it does not apply; null while nothing ends it. */
export type MandateVersion = Mandate & { until: Day | null }

/** The first days of the versions on each side of one: null is a day that is not known, undefined that there is none. */
export type DaysBeside = { before?: Day | null | undefined; next?: Day | null | undefined }
