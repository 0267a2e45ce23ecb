import type { AudienceKey, AuditedSides, Role } from '../../kernel/deed.model.ts'

/**
 * Whose eyes a role reads with, beside the public's; a member of a body reads what her seats give on the day, and whoever manages
 * people and settings reads nothing more. The database keeps the same rows in role_audience.
 */
export const roleAudiences: Record<Role, readonly AudienceKey[]> = {
  secretariat: ['community', 'side:municipal', 'secretariat'],
  'trust-secretariat': ['community', 'side:trust', 'secretariat:trust'],
  'party-contact': ['community', 'side:municipal'],
  'body-member': [],
  treasurer: ['community', 'side:municipal'],
  auditor: ['community'],
  administrator: [],
  'body-secretary': [],
}

/** What an auditor reads beside that, by the sides looked into. The database keeps the same rows in audited_audience. */
export const auditedAudiences: Record<AuditedSides, readonly AudienceKey[]> = {
  municipalities: ['side:municipal'],
  trust: ['side:trust'],
  both: ['side:municipal', 'side:trust'],
}

/** Roles that are held for one party: the contact's municipality, the secretariat's trust, the party that invoices. */
export const partyRoles: readonly Role[] = ['party-contact', 'trust-secretariat', 'treasurer']
