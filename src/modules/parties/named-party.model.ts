import type { Party } from './membership.model.ts'

/** A party with the name it goes by on the day asked about. */
export type NamedParty = Party & { name: string; parallelNames: readonly string[]; label: string }
