import { type Body, shortName } from '../bodies/index.ts'
import type { Treatment } from './treatment.model.ts'

type Whose = Pick<Treatment, 'body' | 'party' | 'bodyName'>

/** What those who can treat a case are called: the bodies that the reader may know of, and the parties. */
export type StopNames = {
  bodies: readonly Pick<Body, 'key' | 'name' | 'abbreviation'>[]
  partyName(code: string): string
}

/** What whoever treats a case is called. A body that the reader may not know of is called by its key. */
export function stopName({ body, party, bodyName }: Whose, names: StopNames): string {
  if (body !== null) {
    const known = names.bodies.find(({ key }) => key === body)
    return known ? shortName(known) : body.toUpperCase()
  }
  if (party === null) return bodyName ?? ''
  const name = names.partyName(party)
  return bodyName === null ? name : `${name}, ${bodyName}`
}
