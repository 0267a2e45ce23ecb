import { type Day, isWithin } from '../../../kernel/day.model.ts'
import type { Role } from '../../../kernel/deed.model.ts'
import { deeds } from '../deed.table.ts'
import type { Asked } from '../reviewing/review.model.ts'

type Facts = {
  bodies: readonly {
    key: string
    name: string
    sort: string
    side: string | null
    from: Day | null
    until: Day | null
  }[]
  /** The parties of the day, and the region that each is in. */
  parties: readonly { code: string; name: string; region: string | null }[]
  people: readonly { personId: string; name: string; role: Role; partyCode: string | null }[]
}

/** Whoever comes to no paper can neither read nor write one that they are asked to. */
const mayWrite = (role: Role): boolean => role in deeds['write-paper']

/** The roles that are the municipalities' side's. */
const municipalRoles: readonly Role[] = ['secretariat', 'party-contact']

/**
 * Who can be asked to read, or let in to write: a body, all of a region, one party, or one person. What is one side's own goes to
 * nobody of the other. Who has which role is named only to those who give roles.
 */
export function askable(
  { bodies, parties, people }: Facts,
  { audience, today, namesPeople }: { audience: string; today: Day; namesPeople: boolean },
): Asked[] {
  const side = audience === 'municipalities' ? 'municipal' : audience === 'trust' ? 'trust' : null
  const own = (isMunicipal: boolean) => side === null || (side === 'municipal') === isMunicipal
  const municipalities = own(true) ? parties : []
  const regions = Map.groupBy(
    municipalities.filter(({ region }) => region !== null),
    ({ region }) => region ?? '',
  )
  const living = bodies.filter(
    ({ sort, from, until, side: ofSide }) =>
      sort !== 'outside' && isWithin(today, from, until) && (side === null || ofSide === side),
  )
  const persons = namesPeople
    ? people.filter(({ role }) => mayWrite(role) && own(municipalRoles.includes(role)))
    : []
  const signsIn = new Set(people.map(({ partyCode }) => partyCode))
  return [
    ...living.map(({ key, name }) => asked('body', key, name, [`body:${key}`])),
    ...[...regions].map(([name, within]) =>
      asked(
        'region',
        name,
        name,
        within.map(({ code }) => `party:${code}`),
      ),
    ),
    ...municipalities.map(({ code, name }) => ({
      ...asked('party', code, name, [`party:${code}`]),
      isReached: signsIn.has(code),
    })),
    ...[...new Map(persons.map((each) => [each.personId, each])).values()].map(
      ({ personId, name }) => asked('person', personId, name, [`person:${personId}`], personId),
    ),
  ]
}

const asked = (
  kind: Asked['kind'],
  code: string,
  name: string,
  keys: readonly string[],
  personId: string | null = null,
): Asked => ({ value: `${kind}:${code}`, kind, name, keys, personId, isReached: true })
