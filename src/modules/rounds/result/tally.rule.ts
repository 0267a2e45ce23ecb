import type { AmountGroup, ChoiceGroup } from './result.model.ts'
import {
  hidden,
  isFigure,
  notAnswered,
  notApplicable,
  type ShownAmount,
  type ShownFigure,
  type ShownValue,
} from './shown-value.model.ts'

/**
 * How many of the members' values are figures, and what they come to together, ends added to ends. Of what is shown: with one that
 * is hidden the total is too.
 */
export function totalOf(
  values: readonly ShownValue[],
  members: readonly number[],
): Omit<AmountGroup, 'asked'> {
  let count = 0
  let without = 0
  let isHidden = false
  let isRange = false
  let isPrivate = false
  let from = 0
  let to = 0
  for (const at of members) {
    const shown = values[at] as ShownValue
    if (shown.is === 'hidden') {
      isHidden = true
      count += 1
    } else if (isFigure(shown)) {
      count += 1
      isRange ||= shown.is === 'range'
      isPrivate ||= shown.isPrivate
      from += shown.is === 'range' ? shown.from : shown.amount
      to += shown.is === 'range' ? shown.to : shown.amount
    } else if (shown.is === 'not-applicable') without += 1
  }
  if (isHidden) return { count, total: hidden }
  if (count > 0) return { count, total: figureOf(isRange, from, to, isPrivate) }
  const isWithout = without > 0 && without === members.length
  return { count, total: isWithout ? notApplicable : notAnswered }
}

const figureOf = (isRange: boolean, from: number, to: number, isPrivate: boolean): ShownFigure =>
  isRange ? { is: 'range', from, to, isPrivate } : { is: 'number', amount: from, isPrivate }

/** The figure that half of those who gave one lie below, each end of a range for itself; of an even count midway between the two. */
export function medianOf(values: readonly ShownValue[]): ShownAmount {
  if (values.some(({ is }) => is === 'hidden')) return hidden
  const figures = values.filter(isFigure)
  if (figures.length === 0) return notAnswered
  return figureOf(
    figures.some(({ is }) => is === 'range'),
    middle(figures.map((each) => (each.is === 'range' ? each.from : each.amount))),
    middle(figures.map((each) => (each.is === 'range' ? each.to : each.amount))),
    figures.some(({ isPrivate }) => isPrivate),
  )
}

function middle(amounts: number[]): number {
  const ordered = Float64Array.from(amounts).sort()
  const half = ordered.length >> 1
  const upper = ordered[half] ?? 0
  return ordered.length % 2 === 1 ? upper : ((ordered[half - 1] ?? 0) + upper) / 2
}

/** The keys that a value chose; yes and no are keys too. Null where nothing was chosen. */
export const chosenKeys = (shown: ShownValue): readonly string[] | null =>
  shown.is === 'chosen' ? shown.keys : shown.is === 'yes-no' ? (shown.yes ? yes : no) : null

const yes = ['yes']
const no = ['no']

/** How many of the members chose each, by the place of its key among the choices. */
export function countChoices(
  values: readonly ShownValue[],
  members: readonly number[],
  placeOf: ReadonlyMap<string, number>,
): Omit<ChoiceGroup, 'asked'> {
  const counts = Array.from({ length: placeOf.size }, () => 0)
  let answered = 0
  for (const at of members) {
    const keys = chosenKeys(values[at] as ShownValue)
    if (keys === null) continue
    answered += 1
    for (const key of keys) {
      const place = placeOf.get(key)
      if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1
    }
  }
  return { answered, counts }
}
