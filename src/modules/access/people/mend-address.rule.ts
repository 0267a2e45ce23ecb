import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { MendRefusal } from '../refusal.model.ts'

/**
 * May the address be put in the place of the one a person has? Whoever has the address can sign in as the
 * person, so nobody locks himself out, and no community changes who gets into another. That the person, or another with the
 * address, is somewhere else is told by one and the same answer. `wanted` is null where what was typed is no address.
 */
export function judgeMending(
  person: { id: string; email: string; holdsRoleHere: boolean; holdsRoleElsewhere: boolean },
  wanted: string | null,
  by: string | null,
  takenBy: 'one-here' | 'another' | null,
): Verdict<MendRefusal> {
  if (!person.holdsRoleHere) return refuse('person-unknown')
  if (person.id === by) return refuse('own-address')
  if (wanted === null) return refuse('not-an-address')
  if (wanted === person.email) return refuse('same-address')
  if (takenBy === 'one-here') return refuse('address-taken')
  if (takenBy === 'another' || person.holdsRoleElsewhere) return refuse('not-changed-here')
  return allow('role-table')
}
