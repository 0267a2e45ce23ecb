import { folded, oneLine } from '../../../kernel/typed-text.rule.ts'
import type { Place } from '../place.model.ts'

/** What a sheet calls a place: a municipality by its number, any other by its name, or by its key where that means another too. */
export function placeText(place: Place, places: readonly Place[]): string {
  if (place.kind === 'municipality') return place.key
  const name = folded(place.name)
  const isShared = places.some((each) => each.key !== place.key && folded(each.name) === name)
  return isShared || /^\d{3,4}$/.test(name) ? place.key : oneLine(place.name)
}
