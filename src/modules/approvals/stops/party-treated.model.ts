import type { Day } from '../../../kernel/day.model.ts'
import type { PartyState } from '../party-state.model.ts'
import type { TreatingBody, TreatmentState } from '../treatment.model.ts'

/** A treatment of a party, with where the party stands; one that has told of none has no treatment. */
export type PartyTreated = {
  party: string
  partyName: string
  stands: PartyState
  /** The address of the document. */
  slug: string
  body: TreatingBody | null
  bodyName: string | null
  state: TreatmentState | null
  day: Day | null
  number: string | null
}
