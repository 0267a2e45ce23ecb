import { oneLine } from '../../../kernel/typed-text.rule.ts'
import type { Place } from '../place.model.ts'

/** A name as names are compared: in small letters, with single spaces. */
export const folded = (text: string): string => tidy(text).toLowerCase()

/** What is one line already, as nearly all texts are. */
const plain = /^(?:[!-~À-ÿ]+(?: [!-~À-ÿ]+)*)?$/

/** One line, at no cost where it is that already. */
export const tidy = (text: string): string => (plain.test(text) ? text : oneLine(text))

/** What a sheet calls a place: a municipality by its number, any other by its name, or by its key where that means another too. */
export function placeText(place: Place, places: readonly Place[]): string {
  if (place.kind === 'municipality') return place.key
  const name = folded(place.name)
  const isShared = places.some((each) => each.key !== place.key && folded(each.name) === name)
  return isShared || /^\d{3,4}$/.test(name) ? place.key : oneLine(place.name)
}
