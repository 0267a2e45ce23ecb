import type { Day } from '../../../kernel/day.model.ts'
import type { Case } from '../case.model.ts'
import type { Treatment } from '../treatment.model.ts'

export type ListedStop = Pick<
  Treatment,
  'id' | 'follows' | 'body' | 'party' | 'bodyName' | 'held' | 'number' | 'outcome' | 'stage'
> & { plannedAt: string }

/** A case as lists have it, with the treatments that the reader sees as they were planned. */
export type ListedCase = Pick<
  Case,
  'code' | 'body' | 'title' | 'due' | 'kind' | 'acts' | 'standing' | 'waits' | 'clause' | 'document'
> & {
  raisedSide: Case['raised']['side']
  raisedParty: string | null
  raisedOn: Day | null
  stops: ListedStop[]
}
