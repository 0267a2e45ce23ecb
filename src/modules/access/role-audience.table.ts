import type { Audience, AuditedSides, Role } from '../../kernel/deed.model.ts'

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
