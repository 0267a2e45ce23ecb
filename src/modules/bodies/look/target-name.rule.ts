import type { Day } from '../../../kernel/day.model.ts'
import { slugOf } from '../../../kernel/slug.rule.ts'
import { membersByRegion, type PlaceFacts, placeKindOf, placesOn } from '../../directory/index.ts'
import { partyNameOn } from '../../parties/index.ts'

/**
 * What each place is called on a day, and what it was called where it is no more; `gone` tells of a region that is none then,
 * where it is known which there were.
 */
export function placeNamesOn(
  facts: PlaceFacts,
  on: Day,
  gone: (code: string) => string,
): (code: string) => string {
  const names = new Map(placesOn(facts, on).map(({ key, name }) => [key, name]))
  const areKnown = membersByRegion(facts, on).size > 0
  const everNamed = new Map(facts.regions.map(({ region }) => [slugOf(region, 60), region]))
  return (code) => {
    const name = names.get(code)
    if (name !== undefined) return name
    const kind = placeKindOf(code)
    if (kind === 'municipality' || kind === 'organisation') return partyNameOn(facts, code, on)
    const slug = code.slice(code.indexOf('.') + 1)
    const ever = everNamed.get(slug) ?? slug
    return areKnown || kind !== 'region' ? gone(ever) : ever
  }
}
