import type { ContactFunction } from '../function.model.ts'
import type { Holder } from '../holder.model.ts'
import type { ExternalOrganisation } from '../organisation.model.ts'

export type SampleHolder = Omit<Holder, 'id' | 'isRemoved'>

/** What a sample community's directory has from the start. */
export type SampleDirectory = {
  functions: readonly ContactFunction[]
  externals: readonly ExternalOrganisation[]
  holders: readonly SampleHolder[]
}
