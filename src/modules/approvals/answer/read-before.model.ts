import type { OutRead } from '../out-read.model.ts'
import type { Report } from '../reported/report.model.ts'
import type { TreatingBody, TreatmentState } from '../treatment.model.ts'

/** What has been reported of a party, in the order it was. */
export type TreatmentsRead = {
  party: string
  decidingBody: TreatingBody
  told: readonly { id: string; body: TreatingBody | null; state: TreatmentState }[]
}

/** What is told of a party by the links in mails, and waits that somebody confirms it; oldest first. */
export type ReportedRead = Pick<TreatmentsRead, 'party' | 'decidingBody'> & {
  partyCode: string
  waiting: readonly Pick<Report, 'id' | 'body' | 'state' | 'day' | 'name' | 'functionName'>[]
}

/** What an answer stands over: the version, all that has come from the party, and what waits to be confirmed of it. */
export type AnswerRead = {
  version: OutRead
  treatments: TreatmentsRead
  reported: ReportedRead
  hinders: { party: string; answers: readonly { treatmentId: string; hinders: boolean }[] }
  clarified: { party: string; isParty: boolean | null; isLeftOut: boolean; source: string | null }
} | null
