import type { Day } from '../../../kernel/day.model.ts'
import type { PartyJudgement } from '../judgement.model.ts'
import type { CirculationRecord, PartyState } from '../party-state.model.ts'

/** Where a party stands with a version: what it answered, whether it is asked again, and whether it is a party to it. */
export type OwnAnswer = {
  state: PartyState
  standing: PartyJudgement['standing']
  isLeftOut: boolean
  isAskedAgain: boolean
}

/** A version that has been put forward, in short. */
export type PutVersion = {
  versionId: string
  number: number
  state: 'out' | 'withdrawn'
  withdrawnOn: Day | null
  inForceFrom: Day | null
  bound: readonly { codes: readonly string[]; from: Day }[]
  bindsEach: boolean
  putForwardOn: Day
  record: CirculationRecord
  parties: number
  adopted: number
  /** The code that the party had in it; null where none is asked about. */
  partyCode: string | null
  /** Where the party that is asked about stands with it; null where none is. */
  own: OwnAnswer | null
}
