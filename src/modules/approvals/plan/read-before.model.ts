import type { VersionRead } from '../../agreements/index.ts'
import type { RecipientsRead } from '../../rounds/index.ts'
import type { PlannedParty } from '../board.model.ts'

/** What is put forward: the draft, whom it is put before, and who is written to. */
export type PlanRead = {
  draft: VersionRead
  parties: readonly PlannedParty[] | null
  recipients: RecipientsRead | null
} | null
