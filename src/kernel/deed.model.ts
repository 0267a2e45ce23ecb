/** What a person can be in one community. The rows of who may do what stand in the access room. */
export const roles = [
  'secretariat',
  'trust-secretariat',
  'party-contact',
  'body-member',
  'treasurer',
  'auditor',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** Which sides of the community an auditor looks into. */
export const auditedSides = ['municipalities', 'trust', 'both'] as const
export type AuditedSides = (typeof auditedSides)[number]

export const isAuditedSides = (text: unknown): text is AuditedSides =>
  typeof text === 'string' && (auditedSides as readonly string[]).includes(text)

/** What a role can be allowed to do. */
export const deeds = [
  'read-public',
  'read-internal',
  'put-forward',
  'withdraw-version',
  'register-any-treatment',
  'register-own-treatment',
  'open-package',
  'try-shares',
  'adopt-shares',
  'manage-people',
  'mend-address',
  'set-reply-address',
  'manage-membership',
  'read-journal',
  'remove-text',
  'reset-exercise',
] as const
export type Deed = (typeof deeds)[number]

/** Who a thing is shown to. */
export const audiences = [
  'public',
  'community',
  'municipalities',
  'trust',
  'body',
  'secretariat',
] as const
export type Audience = (typeof audiences)[number]

export const isRole = (text: unknown): text is Role =>
  typeof text === 'string' && (roles as readonly string[]).includes(text)
