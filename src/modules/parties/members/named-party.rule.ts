import type { Day } from '../../../kernel/day.model.ts'
import { isWithin } from '../../../kernel/day.model.ts'
import type { Membership } from '../membership.model.ts'
import type { Municipality, MunicipalityChange } from '../municipality.model.ts'
import type { NamedParty } from '../named-party.model.ts'
import type { OrganisationStatement } from '../organisation.model.ts'
import { codeOn } from '../succession.rule.ts'
import { partiesOn } from './membership.rule.ts'
import { statedOn } from './organisation.rule.ts'

/** The rows that tell who the parties are on any day. */
export type PartyFacts = {
  memberships: readonly Membership[]
  changes: readonly MunicipalityChange[]
  municipalities: readonly Municipality[]
}

/** What a code is called on a day; the code itself where no name is known. */
export const namesOn = (
  municipalities: readonly Municipality[],
  code: string,
  day: Day,
): Pick<NamedParty, 'name' | 'parallelNames' | 'label'> =>
  municipalities.find((row) => row.code === code && isWithin(day, row.from, row.until)) ?? {
    name: code,
    parallelNames: [],
    label: code,
  }

type Found = { facts: PartyFacts; day: Day; parties: readonly NamedParty[] }

const foundLast = new WeakMap<readonly Membership[], Found>()

/** The parties on a day with their names, in the order of the Norwegian alphabet. */
export function partiesAsOf(facts: PartyFacts, day: Day): NamedParty[] {
  const last = foundLast.get(facts.memberships)
  if (last && last.day === day && isOfSame(last.facts, facts)) return [...last.parties]
  const byCode = grouped(facts.municipalities)
  const parties = partiesOn(facts.memberships, facts.changes, day)
    .map((party) => {
      const { name, parallelNames, label } = namesOn(byCode.get(party.code) ?? [], party.code, day)
      return { ...party, name, parallelNames, label }
    })
    .sort(byName)
  foundLast.set(facts.memberships, { facts, day, parties })
  return [...parties]
}

const isOfSame = (one: PartyFacts, other: PartyFacts): boolean =>
  one.changes === other.changes && one.municipalities === other.municipalities

const known = new WeakMap<readonly Municipality[], ReadonlyMap<string, readonly Municipality[]>>()

/** The names of each code through time. */
function grouped(municipalities: readonly Municipality[]) {
  const found = known.get(municipalities)
  if (found) return found
  const made = Map.groupBy(municipalities, ({ code }) => code)
  known.set(municipalities, made)
  return made
}

/** What a party or an organisation is called on a day, or was called last where it is no more. */
export function partyNameOn(
  facts: Pick<PartyFacts, 'changes' | 'municipalities'> & {
    organisations: readonly OrganisationStatement[]
  },
  code: string,
  day: Day,
): string {
  const organisation = statedOn(facts.organisations, code, day)
  if (organisation) return organisation.name
  const today = codeOn(facts.changes, code, day) ?? code
  const called = facts.municipalities.filter((row) => row.code === today)
  return (called.find((row) => isWithin(day, row.from, row.until)) ?? called.at(-1))?.name ?? code
}

const norwegian = new Intl.Collator('nb')

/** Norwegian order, then by code where two share a name. */
export const byName = (
  a: { name: string; code: string },
  b: { name: string; code: string },
): number => norwegian.compare(a.name, b.name) || (a.code < b.code ? -1 : 1)
