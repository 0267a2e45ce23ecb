import type { Day } from '../../../kernel/day.model.ts'
import type { ContactFunction } from '../function.model.ts'
import type { Holder } from '../holder.model.ts'

/** The list of one place, as a form was opened over it. */
export type ListRead = {
  holders: readonly Omit<Holder, 'place' | 'source' | 'isRemoved'>[]
  functions: readonly (Pick<ContactFunction, 'key' | 'names'> & {
    count: ContactFunction['holders']
    endedOn: Day | null
  })[]
}
