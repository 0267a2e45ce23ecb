import type { Day } from '../../kernel/day.model.ts'
import type { AuditedSides, Role } from '../../kernel/deed.model.ts'
import type { OrganisationKind } from '../parties/index.ts'

export type Person = { id: string; email: string; name: string }

/** A role that a person holds in a community now. */
export type HeldRole = {
  id: string
  personId: string
  name: string
  email: string
  role: Role
  partyCode: string | null
  sides: AuditedSides | null
  grantedOn: Day
}

/** What a role can be held for. */
export type PlaceKind = 'municipality' | OrganisationKind
