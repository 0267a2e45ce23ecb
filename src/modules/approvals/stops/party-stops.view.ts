import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { PartyStop } from '../../cases/index.ts'
import { bodyText, stateText } from '../board-codes.text.ts'
import type { PartyState } from '../party-state.model.ts'
import type { PartyTreated } from './party-treated.model.ts'

const looks: Record<PartyState, PartyStop['state']> = {
  sent: 'not-reported',
  received: 'not-reported',
  'on-agenda': 'agenda',
  'under-way': 'agenda',
  adopted: 'adopted',
  'adopted-with-remark': 'remark',
  'adopted-with-reservation': 'remark',
  rejected: 'rejected',
  postponed: 'agenda',
  'outcome-not-stated': 'unknown',
  unknown: 'unknown',
}

/** Each party's own way with the document of a case, as one stop: its bodies in their order, their numbers and days. */
export function partyStops(page: CommunityPage, told: readonly PartyTreated[]): PartyStop[] {
  const { locale, to } = page
  return [...Map.groupBy(told, ({ party }) => party).values()].flatMap((rows): PartyStop[] => {
    const [first] = rows
    if (!first) return []
    const { party, partyName, stands, slug } = first
    const treated = rows.filter(({ state }) => state !== null)
    const bodies = treated.flatMap(({ body, bodyName }) =>
      bodyName ? [bodyName] : body ? [bodyText[body][locale]] : [],
    )
    const days = treated.flatMap(({ day }) => (day ? [day] : [])).sort()
    const [from, until] = [days[0], days.at(-1)]
    const numbers = treated.flatMap(({ number }) => (number ? [number] : []))
    return [
      {
        ...{ party, partyName, state: looks[stands], outcome: stateText[stands][locale] },
        body: listed(locale, [...new Set(bodies)]),
        held: from && until ? { from, until } : null,
        number: numbers.length > 0 ? numbers.join(', ') : null,
        href: to('answer', { slug, partyCode: party }),
      },
    ]
  })
}
