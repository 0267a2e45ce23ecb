import type { Audience, AuditedSides, Deed, Role } from '../../kernel/deed.model.ts'

/** For whom a role may do its deed: for every party, or for its own party only. */
export type Reach = 'all' | 'own-party'

/** Who may do what. Everyone, signed in or not, may read what is public. Source: Godfot's own rule; the agreement gives none. */
export const roleDeeds = {
  secretariat: {
    'read-internal': 'all',
    'put-forward': 'all',
    'withdraw-version': 'all',
    'register-any-treatment': 'all',
    'register-own-treatment': 'all',
    'open-package': 'all',
    'try-shares': 'all',
    'adopt-shares': 'all',
    'manage-people': 'all',
    'mend-address': 'all',
    'set-reply-address': 'all',
    'manage-membership': 'all',
    'read-journal': 'all',
    'remove-text': 'all',
    'reset-exercise': 'all',
  },
  'trust-secretariat': {
    'read-internal': 'all',
    'register-own-treatment': 'own-party',
    'open-package': 'own-party',
  },
  'party-contact': {
    'read-internal': 'all',
    'register-own-treatment': 'own-party',
    'open-package': 'own-party',
    'try-shares': 'all',
  },
  'body-member': { 'read-internal': 'all' },
  treasurer: {
    'read-internal': 'all',
    'open-package': 'all',
    'try-shares': 'all',
    'adopt-shares': 'all',
  },
  auditor: { 'read-internal': 'all', 'open-package': 'all', 'read-journal': 'all' },
  administrator: {
    'read-internal': 'all',
    'manage-people': 'all',
    'mend-address': 'all',
    'set-reply-address': 'all',
    'manage-membership': 'all',
    'read-journal': 'all',
    'remove-text': 'all',
    'reset-exercise': 'all',
  },
} as const satisfies Record<Role, Partial<Record<Deed, Reach>>>

/** Whose eyes a role reads with, beside the public's. The database keeps the same rows in role_audience. */
export const roleAudiences: Record<Role, readonly Audience[]> = {
  secretariat: ['community', 'municipalities', 'secretariat'],
  'trust-secretariat': ['community', 'trust'],
  'party-contact': ['community', 'municipalities'],
  'body-member': ['community', 'body'],
  treasurer: ['community', 'municipalities'],
  auditor: ['community'],
  administrator: ['community', 'municipalities', 'secretariat'],
}

/** What an auditor reads beside that, by the sides looked into. The database keeps the same rows in audited_audience. */
export const auditedAudiences: Record<AuditedSides, readonly Audience[]> = {
  municipalities: ['municipalities'],
  trust: ['trust'],
  both: ['municipalities', 'trust'],
}

/** Roles that are held for one party: the contact's municipality, the secretariat's trust, the party that invoices. */
export const partyRoles: readonly Role[] = ['party-contact', 'trust-secretariat', 'treasurer']
