import type { Day } from '../../../kernel/day.model.ts'
import type { Draft } from '../../agreements/index.ts'
import type { EntryRule } from '../entry.model.ts'
import type { CirculationRecord } from '../party-state.model.ts'
import type { NewTreatment, TreatingBody } from '../treatment.model.ts'

/** A treatment of the sample, and the day it came in; null means the day that the sample is filled. */
export type SampleTreatment = Partial<NewTreatment> &
  Pick<NewTreatment, 'partyCode' | 'state'> & { registeredOn: Day | null }

export type SampleAgreement = {
  draft: Draft
  attachments: readonly { title: string; fileName: string; text: string }[]
  /** Null for a draft that waits for somebody to put it forward. */
  circulation: {
    partiesOn: Day
    decidingBody: TreatingBody
    rule: EntryRule
    record: CirculationRecord
    shownOn: Day | null
    source: string | null
  } | null
  /** Why a place is not settled, by code. */
  notes: Readonly<Record<string, string>>
  treatments: readonly SampleTreatment[]
}
