import type { Viewer } from '../../../kernel/page.model.ts'
import type { Raised } from '../case.model.ts'

/** Whom somebody raises cases as: themselves, and the parties that they act for by their codes. */
export type RaisingAs = { person: string | null; parties: readonly string[] }

export const raisingAs = (viewer: Pick<Viewer, 'personId' | 'roles'> | null): RaisingAs => ({
  person: viewer?.personId ?? null,
  parties: (viewer?.roles ?? []).flatMap(({ partyCode }) => partyCode ?? []),
})

/** Is a case raised by them, or by a party that they act for? */
export const isRaisedBy = (
  { party, person }: Pick<Raised, 'party' | 'person'>,
  as: RaisingAs,
): boolean =>
  (party !== null && as.parties.includes(party)) || (person !== null && person === as.person)
