import type { Day } from '../../../kernel/day.model.ts'
import { type PlaceFacts, placeKindOf, placesOn } from '../../directory/index.ts'
import { partyNameOn } from '../../parties/index.ts'

/** What each place is called on a day, and what it was called where it is no more; `gone` tells of a region that is none then. */
export function placeNamesOn(
  facts: PlaceFacts,
  on: Day,
  gone: (code: string) => string,
): (code: string) => string {
  const names = new Map(placesOn(facts, on).map(({ key, name }) => [key, name]))
  return (code) => {
    const name = names.get(code)
    if (name !== undefined) return name
    const kind = placeKindOf(code)
    if (kind === 'municipality' || kind === 'organisation') return partyNameOn(facts, code, on)
    return gone(code.slice(code.indexOf('.') + 1))
  }
}
