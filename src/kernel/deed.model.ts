/** What a person can be let into one community as. The rows of who may do what stand in the access room. */
export const grantedRoles = [
  'secretariat',
  'trust-secretariat',
  'party-contact',
  'body-member',
  'treasurer',
  'auditor',
  'administrator',
] as const
export type GrantedRole = (typeof grantedRoles)[number]

/** What a person can be there: that, and what a seat makes of whoever has it on the day. */
export const roles = [...grantedRoles, 'body-secretary'] as const
export type Role = (typeof roles)[number]

/** Which sides of the community an auditor looks into. */
export const auditedSides = ['municipalities', 'trust', 'both'] as const
export type AuditedSides = (typeof auditedSides)[number]

/** For whom a role may do its deed: for every party and body, or for its own party or its own body only. */
export type Reach = 'all' | 'own-party' | 'own-body'

/** Which roles may do each deed, and for whom. */
export type DeedRows = Readonly<Record<string, Partial<Record<Role, Reach>>>>

/** What is everyone's, what all who have a role may do, and what is told to all of the community; the rest is what the rooms bring. */
export const everyonesDeeds = {
  'read-public': {},
  'read-internal': {
    secretariat: 'all',
    'trust-secretariat': 'all',
    'party-contact': 'all',
    'body-member': 'all',
    treasurer: 'all',
    auditor: 'all',
    administrator: 'all',
    'body-secretary': 'all',
  },
  'read-community': {
    secretariat: 'all',
    'trust-secretariat': 'all',
    'party-contact': 'all',
    'body-member': 'all',
    treasurer: 'all',
    auditor: 'all',
    'body-secretary': 'all',
  },
} as const satisfies DeedRows

/** The deeds of the house by name; each room adds its own beside its table of them. */
export interface Deeds extends Record<keyof typeof everyonesDeeds, unknown> {}

/** What a role can be allowed to do. */
export type Deed = keyof Deeds

/** Who a thing is shown to, as its row says it. */
export const audiences = ['public', 'community', 'municipalities', 'trust', 'secretariat'] as const
export type Audience = (typeof audiences)[number]

/**
 * What opens a thing to a reader: what her roles give, and on the day what her seats give. The database works them out,
 * and `viewer_sees` asks for them.
 */
export type AudienceKey =
  | Exclude<Audience, 'municipalities' | 'trust'>
  | 'side:municipal'
  | 'side:trust'
  | `body:${string}`
  | `secretary:${string}`
  | `secretary-of-${'municipal' | 'trust'}:${string}`
  | `chair:${string}`
  | 'secretariat:trust'
  | `party:${string}`
  | `person:${string}`

/** The key to what is shown to an audience. */
export const keyOf = (audience: Audience): AudienceKey =>
  audience === 'municipalities' ? 'side:municipal' : audience === 'trust' ? 'side:trust' : audience

export const isRole = (text: unknown): text is Role =>
  typeof text === 'string' && (roles as readonly string[]).includes(text)
