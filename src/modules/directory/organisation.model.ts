import type { Day } from '../../kernel/day.model.ts'

/** What an organisation outside the community is. */
export const externalKinds = [
  'ks',
  'rhf',
  'state-administrator',
  'county',
  'university',
  'research',
  'competence-centre',
  'user-organisation',
  'union',
  'other',
] as const
export type ExternalKind = (typeof externalKinds)[number]

/** Who is shown that an external organisation is known here. */
export const externalAudiences = ['public', 'community', 'municipalities'] as const
export type ExternalAudience = (typeof externalAudiences)[number]

/** An organisation that the community works with and that takes no part in it. */
export type ExternalOrganisation = {
  key: string
  name: string
  kind: ExternalKind
  website: string | null
  /** What it can be asked about. */
  about: string | null
  audience: ExternalAudience
  source: string | null
  /** The first day that it is no longer worked with; null while it is. */
  endedOn: Day | null
}
