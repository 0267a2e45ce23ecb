import { type Day, isWithin } from '../../../kernel/day.model.ts'
import type { MunicipalityChange } from '../municipality.model.ts'
import type { OrganisationStatement, PartyRole, RoleOverview } from '../organisation.model.ts'
import { sameParty } from '../succession.rule.ts'
import { namesOn, type PartyFacts } from './named-party.rule.ts'
import { statedOn } from './organisation.rule.ts'

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

/** Who has a task for all on a day; links lead where `pageCode` says. */
export function roleOn(
  {
    roles,
    organisations,
    municipalities,
  }: Pick<PartyFacts, 'municipalities'> & {
    roles: Roles
    organisations: readonly OrganisationStatement[]
  },
  role: RoleOverview['role'],
  day: Day,
  pageCode: (code: string) => string,
): RoleOverview {
  const held = roles
    .filter((row) => row.role === role && isWithin(day, row.from, row.until))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]
  if (!held)
    return { role, holder: { state: 'unknown' }, from: null, certainty: null, source: null }
  const { from, certainty, source, partyCode } = held
  if (partyCode === null)
    return {
      role,
      from,
      certainty,
      source,
      holder: { state: held.vacant ? 'vacant' : 'open' },
    }
  const organisation = statedOn(organisations, partyCode, day)
  const name = organisation?.name ?? namesOn(municipalities, partyCode, from).name
  const holder = {
    state: 'held',
    name,
    pageCode: organisation ? null : pageCode(partyCode),
  } as const
  return { role, holder, from, certainty, source }
}
