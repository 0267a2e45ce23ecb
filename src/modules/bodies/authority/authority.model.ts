import type { Day } from '../../../kernel/day.model.ts'
import type { Body } from '../body.model.ts'

/** Those who decide without being a body of the community; the dot keeps them apart from the keys of bodies. */
export const everyCouncil = 'parties.councils'
export const trustBoard = 'trust.board'

/** Who decides: the key of a body, the council of every party, or the board of the trust. */
export type Decider = string

/** What an agreement says of who decides one matter, and where it says it. */
export type AuthorityRow = {
  /** What the matter is known by from version to version. */
  matter: string
  label: string
  clause: string
  /** As the agreement has them. */
  words: string
  /** Who decides it. */
  decides: readonly Decider[]
  /** Who *may* decide it, so that those of `still` may as well. */
  may: readonly Decider[]
  /** The key of the body that recommends first; null where none does. */
  recommender: string | null
  recommending: 'must' | 'may' | null
  /** The matter whose deciders may still decide this one. */
  still: string | null
  /** What follows of a decision, in few words. */
  note: string | null
}

/** The clause of one agreement: never edited once it is kept, but for the day that it came into force. */
export type AuthorityVersion = {
  id: string
  name: string
  /** The number and heading of the clause. */
  heading: string
  /** The agreement that it stands in, as the community calls it. */
  agreement: string
  /** The same among the agreements of the community, as their room knows it; null where it is not there. */
  agreementAt: string | null
  /** Where the words were read. */
  source: string
  /** The day that it came into force; null where that is not known. */
  from: Day | null
  /** Where that day was read. */
  daySource: string | null
  /** Words of the clause that give nobody a matter, a line each: `5.2 f: …`. */
  also: string | null
  /** How whoever wrote the version reads it. */
  reading: string | null
  /** What whoever wrote it does not know, a line each. */
  unknowns: string | null
  rows: readonly AuthorityRow[]
}

/** A version of an agreement among those of the community, as their room tells of it. */
export type KnownAgreement = {
  /** What it is known by; only its own room reads it. */
  at: string
  title: string
  number: number
  /** The day that it came into force, or will; null where that is not known. */
  from: Day | null
  isWithdrawn: boolean
}

/** With what weight somebody decides: the agreement says so, says *may*, or gives another leave without taking theirs. */
export type Weight = 'decides' | 'may' | 'still'

/** Somebody who may decide a matter, and by which clause. `joint`: only together with the others of that clause, who all decide it. */
export type Offer = { decider: Decider; weight: Weight; clause: string; joint: boolean }

/** Offers with those who decide only together in one. */
export function jointOffers(offers: readonly Offer[]): Offer[][] {
  const groups: Offer[][] = []
  for (const offer of offers) {
    const own = groups.find(
      ([first]) =>
        offer.joint &&
        first?.joint &&
        first.weight === offer.weight &&
        first.clause === offer.clause,
    )
    if (own) own.push(offer)
    else groups.push([offer])
  }
  return groups
}

/** Where on the page a clause stands. */
export const clausePlace = (clause: string): string =>
  `punkt-${clause.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`

/** Who can be named on a day: the bodies that the reader may know of, how many parties and trusts there are. */
export type NamedDeciders = { bodies: readonly Body[]; parties: number; trusts: number }
