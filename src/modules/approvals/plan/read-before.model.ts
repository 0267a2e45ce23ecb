import type { VersionRead } from '../../agreements/index.ts'
import type { RecipientsRead } from '../../rounds/index.ts'
import type { PlannedParty } from '../board.model.ts'
import type { PartyState } from '../party-state.model.ts'

/** What is put forward: the draft, whom it is put before, and who is written to. */
export type PlanRead = {
  draft: VersionRead
  parties: readonly PlannedParty[] | null
  /** What has been answered to the version before. */
  answers: {
    number: number
    states: readonly {
      code: string
      state: PartyState
      isLeftOut?: boolean
      isAskedAgain?: boolean
      isReported?: boolean
    }[]
  } | null
  recipients: RecipientsRead | null
} | null
