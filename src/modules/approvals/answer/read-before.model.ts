import type { OutRead } from '../out-read.model.ts'
import type { TreatingBody, TreatmentState } from '../treatment.model.ts'

/** What has been reported of a party, in the order it was. */
export type TreatmentsRead = {
  party: string
  decidingBody: TreatingBody
  told: readonly { id: string; body: TreatingBody | null; state: TreatmentState }[]
}

/** What an answer stands over: the version, and all that has come from the party. */
export type AnswerRead = {
  version: OutRead
  treatments: TreatmentsRead
  hinders: { party: string; answers: readonly { treatmentId: string; hinders: boolean }[] }
  clarified: { party: string; isParty: boolean | null; isLeftOut: boolean; source: string | null }
} | null
