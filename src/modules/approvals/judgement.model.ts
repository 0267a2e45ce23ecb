import type { Day } from '../../kernel/day.model.ts'
import type { PartyState } from './party-state.model.ts'
import type { Hinders } from './treatment.model.ts'

/** Where a party stands with a version, whatever the day: what is kept beside the version's tally. */
export type PartyJudgement = {
  code: string
  standing: 'party' | 'not-party' | 'unsettled'
  state: PartyState
  /** Of an adoption that stands with forbehold; null without one. */
  hinders: Hinders | null
  /** Was it asked to treat the matter again, after this answer? Not once the answer has come to count as an adoption. */
  isAskedAgain: boolean
  /** The day its answer stands from: of the resolution, or of the clarification that followed it. */
  answeredFrom: Day | null
}

/** What lists show of a circulation. */
export type Tally = {
  /** Adopted, with nothing left to clarify. */
  adopted: number
  open: number
  /** The day it takes effect as things stand. */
  inForceFrom: Day | null
}

/**
 * All that is kept of how a circulation was judged. `awaited`: the final answer is still missing. `ownAnswer`: the treatment
 * that gives the answer, where the party told it itself.
 */
export type KeptJudgement = {
  /** Of the rules that judged it. */
  edition: number
  parties: readonly (PartyJudgement & { awaited: boolean; ownAnswer: string | null })[]
  tally: Tally
}
