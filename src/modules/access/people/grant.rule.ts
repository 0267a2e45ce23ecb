import type { AuditedSides, Role } from '../../../kernel/deed.model.ts'
import { identityProblem } from '../../../kernel/identity-number.rule.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { PlaceKind } from '../person.model.ts'
import type { EndRefusal, GrantRefusal } from '../refusal.model.ts'
import { partyRoles } from '../role-audience.table.ts'

export type WantedGrant = {
  /** Null when what was typed is no address. */
  email: string | null
  name: string
  role: Role | null
  partyCode: string | null
  /** What an auditor looks into; null for every other role. */
  sides: AuditedSides | 'unknown' | null
}

/** Is the role held for one party, such as the contact's municipality? */
export const isForOneParty = (role: Role): boolean => partyRoles.includes(role)

/** The trust's secretariat speaks for a trust, and a contact for any other party; whoever invoices may be any. */
const fits = (role: Role, kind: PlaceKind): boolean =>
  role === 'treasurer' || (kind === 'health-trust') === (role === 'trust-secretariat')

/** What hinders giving a role, each with the field it belongs to; empty when nothing does. */
export function judgeGrant(
  wanted: WantedGrant,
  kindOf: (code: string) => PlaceKind | null,
): { field: 'email' | 'name' | 'role' | 'partyCode' | 'sides'; code: GrantRefusal }[] {
  const needsParty = wanted.role !== null && isForOneParty(wanted.role)
  const refusals: ReturnType<typeof judgeGrant> = []
  if (wanted.email === null) refusals.push({ field: 'email', code: 'not-an-address' })
  if (wanted.name === '') refusals.push({ field: 'name', code: 'name-missing' })
  for (const field of ['email', 'name'] as const) {
    const found = identityProblem(wanted[field] ?? '')
    if (found) refusals.push({ field, code: found })
  }
  if (wanted.role === null) refusals.push({ field: 'role', code: 'role-missing' })
  if (needsParty && !wanted.partyCode) refusals.push({ field: 'partyCode', code: 'party-missing' })
  if (needsParty && wanted.partyCode) {
    const kind = kindOf(wanted.partyCode)
    if (kind === null) refusals.push({ field: 'partyCode', code: 'party-unknown' })
    else if (wanted.role && !fits(wanted.role, kind)) {
      refusals.push({ field: 'partyCode', code: 'party-of-another-kind' })
    }
  }
  if (wanted.role !== null && !needsParty && wanted.partyCode) {
    refusals.push({ field: 'partyCode', code: 'party-not-for-role' })
  }
  if (wanted.role === 'auditor' && (wanted.sides === null || wanted.sides === 'unknown'))
    refusals.push({ field: 'sides', code: 'sides-missing' })
  if (wanted.role !== 'auditor' && wanted.sides !== null)
    refusals.push({ field: 'sides', code: 'sides-not-for-role' })
  return refusals
}

/** May a role be ended? A community is never left with nobody who can let people in. */
export function judgeEnding(role: Role, held: readonly { role: Role }[]): Verdict<EndRefusal> {
  const managers = held.filter((each) => managesPeople(each.role)).length
  return managesPeople(role) && managers <= 1 ? refuse('last-manager') : allow('role-table')
}

const managesPeople = (role: Role): boolean => role === 'administrator' || role === 'secretariat'
