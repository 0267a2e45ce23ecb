/** How the text that people write in the room's tables is removed, or why it need not be. */
export const textColumns = {
  'membership.party_code': { stays: 'a code' },
  'organisation.key': { stays: 'the address; docs/bruk/fjerne-tekst.md' },
  'organisation.name': { removedWith: ['party-decision'] },
  'organisation.organisation_number': { stays: 'a public number' },
  'party_decision.wording': { removedWith: ['party-decision'] },
  'party_role.party_code': { stays: 'a code, or the key of an organisation' },
  'region_membership.party_code': { stays: 'a code' },
  'region_membership.region': { removedWith: ['party-decision'] },
  'stated_count.explanation': { stays: 'our own words, written with the product' },
  'stated_count.stated': { stays: 'read in a published paper' },
} as const

/** The room's tables that an exercise keeps when it is cleared. */
export const keptInExercise = [
  'membership',
  'organisation',
  'party_decision',
  'party_role',
  'region_membership',
  'stated_count',
] as const

const register =
  'a public register, the same to all and fetched anew; what is calculated keeps its own input'

/** The room's tables that no entry seals. */
export const unsealed = {
  municipality_change: register,
  municipality_code: register,
  population: register,
  reference_community: register,
  reference_community_member: register,
  reference_edition: register,
  reference_refresh: register,
  reference_source: register,
  tile: register,
} as const
