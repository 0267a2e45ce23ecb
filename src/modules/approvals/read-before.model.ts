import type { Instant } from '../../kernel/day.model.ts'
import type { VersionRead } from '../agreements/index.ts'
import type { Contact } from './party-mail.model.ts'
import type { PlannedParty } from './plan.model.ts'
import type { TreatingBody, TreatmentState } from './treatment.model.ts'

/** The version that is out as a form that was opened over it knows it. */
export type OutRead = Omit<VersionRead, 'changedAt'>

/** What has been reported of a party, in the order it was. */
export type TreatmentsRead = {
  party: string
  told: readonly { id: string; body: TreatingBody | null; state: TreatmentState }[]
}

/** What an answer stands over: the version, and all that has come from the party. */
export type AnswerRead = {
  version: OutRead
  treatments: TreatmentsRead
  hinders: { party: string; answers: readonly { treatmentId: string; hinders: boolean }[] }
  clarified: { party: string; isParty: boolean | null; source: string | null }
} | null

/** Who is written to, and why the others are not. */
export type RecipientsRead = readonly {
  code: string
  name: string
  refusal: string | null
  contacts: readonly Pick<Contact, 'personId' | 'email'>[]
}[]

/** What a purring stands over: the version, and who gets it. */
export type NudgeRead = { version: OutRead; recipients: RecipientsRead } | null

/** What is put forward: the draft, whom it is put before, and who is written to. */
export type PlanRead = {
  draft: VersionRead
  parties: readonly PlannedParty[] | null
  recipients: RecipientsRead | null
} | null

/** The last that was written in the journal of an exercise. */
export type ExerciseRead = { last: { number: number; at: Instant } | null }
