import type { Day } from '../../kernel/day.model.ts'
import type { Party } from './membership.model.ts'

/** A party with the name it goes by on the day asked about. */
export type NamedParty = Party & { name: string; parallelNames: readonly string[]; label: string }

/** A municipality as others point to it: the code of its page, and the name it had. */
export type NamedMunicipality = { code: string; name: string }

/** A question about a party's place, with the names that the municipalities had; `code` is the party's. */
export type NamedQuestion = { code: string; about: string } & (
  | { kind: 'source-unsure'; source: string }
  | { kind: 'joined-outsiders'; day: Day; parties: string[]; outsiders: string[] }
  | { kind: 'divided'; day: Day; from: string; into: string[] }
)
