import type { Case } from '../case.model.ts'
import type { Remark, Treatment } from '../treatment.model.ts'

/** A stop of a sample case: what is said of it beside its body, and what was noted. */
export type SampleStop = Pick<Treatment, 'stage'> &
  Partial<
    Pick<
      Treatment,
      | 'body'
      | 'bodyName'
      | 'held'
      | 'number'
      | 'outcome'
      | 'decided'
      | 'source'
      | 'authority'
      | 'clause'
      | 'note'
    >
  > & {
    remarks?: readonly Pick<Remark, 'whose' | 'point' | 'words'>[]
    /** It goes on from the one before it. */
    goesOn?: true
  }

/** A case of the sample with its stops in their order. */
export type SampleCase = Pick<Case, 'body' | 'title' | 'why' | 'audience'> &
  Partial<
    Pick<
      Case,
      | 'wanted'
      | 'touched'
      | 'due'
      | 'summary'
      | 'kind'
      | 'matter'
      | 'clause'
      | 'acts'
      | 'ownerSide'
      | 'intake'
      | 'judgedBecause'
      | 'belongsTo'
    >
  > & {
    raised: Pick<Case['raised'], 'side' | 'party' | 'on'>
    /** What whoever raised it was asked. */
    asked?: string
    stops: readonly SampleStop[]
  }
