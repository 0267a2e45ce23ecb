import type { Day } from '../../kernel/day.model.ts'
import type { MunicipalityChange } from './municipality.model.ts'
import type { PartyRole } from './organisation.model.ts'
import { sameParty } from './succession.rule.ts'

type Roles = readonly PartyRole[]
type Changes = readonly MunicipalityChange[]

/** When someone's task ends, and what says so: its own last day, or the next statement of the task. */
export function endOfTask(roles: Roles, held: PartyRole): { day: Day; told: PartyRole } | null {
  const [next] = roles
    .filter(({ role, from }) => role === held.role && from > held.from)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  if (held.until !== null && (!next || held.until <= next.from))
    return { day: held.until, told: held }
  return next ? { day: next.from, told: next } : null
}

/** Does the party or organisation have a task for all on the day or later? */
export const hasTaskFrom = (roles: Roles, changes: Changes, code: string, day: Day): boolean =>
  roles.some((held) => {
    const end = endOfTask(roles, held)
    if (held.partyCode === null || (end !== null && end.day <= day)) return false
    return sameParty(changes, held.partyCode, code, held.from > day ? held.from : day)
  })
