import type { AuditedSides, Role } from '../../../kernel/deed.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { Reading } from '../../../kernel/reading.model.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { PlaceKind } from '../person.model.ts'
import type { EndRefusal, GrantRefusal } from '../refusal.model.ts'
import { partyRoles } from '../role-audience.table.ts'
import { type GrantProblems, grantForm, type TypedGrant } from './grant.model.ts'

export type WantedGrant = {
  email: string
  name: string
  role: Role
  partyCode: string | null
  /** What an auditor looks into; null for every other role. */
  sides: AuditedSides | null
}

/** Is the role held for one party, such as the contact's municipality? */
const isForOneParty = (role: Role): boolean => partyRoles.includes(role)

/** The trust's secretariat speaks for a trust, and a contact for any other party; whoever invoices may be any. */
const fits = (role: Role, kind: PlaceKind): boolean =>
  role === 'treasurer' || (kind === 'health-trust') === (role === 'trust-secretariat')

/** The role that a form asks for, or what hinders giving it, beside each field. */
export function readGrant(
  typed: TypedGrant,
  by: {
    readAddress(typed: string): Reading<string>
    kindOf(code: string): PlaceKind | null
  },
): { ok: true; wanted: WantedGrant } | { ok: false; problems: GrantProblems } {
  const { sider } = typed
  const isAuditor = typed.rolle === 'auditor'
  const counted = isAuditor ? typed : { ...typed, sider: '' }
  const fields = readFields(grantForm, counted, { readAddress: by.readAddress })
  const { rolle: role, part = null, sider: sides } = fields.values
  const read = withProblems(fields, {
    part: role ? partyProblem(role, part, by.kindOf) : null,
    sider: isAuditor
      ? sides === null
        ? 'sides-missing'
        : null
      : sider.trim() === ''
        ? null
        : 'sides-not-for-role',
  })
  if (!read.ok) return { ok: false, problems: read.problems }
  const { navn: name, epost: email } = read.values
  return {
    ok: true,
    wanted: { name, email, role: read.values.rolle, partyCode: part, sides: read.values.sider },
  }
}

function partyProblem(
  role: Role,
  code: string | null,
  kindOf: (code: string) => PlaceKind | null,
): GrantRefusal | null {
  if (!isForOneParty(role)) return code === null ? null : 'party-not-for-role'
  if (code === null) return 'party-missing'
  const kind = kindOf(code)
  if (kind === null) return 'party-unknown'
  return fits(role, kind) ? null : 'party-of-another-kind'
}

/** May a role be ended? A community is never left with nobody who can let people in. */
export function judgeEnding(role: Role, held: readonly { role: Role }[]): Verdict<EndRefusal> {
  const managers = held.filter((each) => managesPeople(each.role)).length
  return managesPeople(role) && managers <= 1 ? refuse('last-manager') : allow('role-table')
}

const managesPeople = (role: Role): boolean => role === 'administrator' || role === 'secretariat'
