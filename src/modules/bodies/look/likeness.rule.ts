import type { SeatHolder } from '../seat-holder.model.ts'

/** How sure it is. */
export type Likeness = 'sure' | 'by-address' | 'by-name'

/**
 * What tells that two are the same person: name and address; one of them alone may be another's, as a shared mailbox is, and
 * is asked about. Null where nothing does.
 */
export function likeness(
  one: Pick<SeatHolder, 'name' | 'email'>,
  other: Pick<SeatHolder, 'name' | 'email'>,
): Likeness | null {
  const isNamed =
    one.name !== null && one.name.toLocaleLowerCase('nb') === other.name?.toLocaleLowerCase('nb')
  if (one.email === null || other.email === null) return isNamed ? 'by-name' : null
  if (one.email.toLowerCase() !== other.email.toLowerCase()) return null
  return isNamed ? 'sure' : 'by-address'
}
