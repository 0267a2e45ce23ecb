import type { Day } from '../../../kernel/day.model.ts'
import { isWithin } from '../../../kernel/day.model.ts'
import { slugOf } from '../../../kernel/slug.rule.ts'
import type { ContactFunction } from '../function.model.ts'
import type { Holding } from '../holder.model.ts'
import type { Place } from '../place.model.ts'
import { membersByRegion, type PlaceFacts } from '../place.rule.ts'
import { byNeed } from './line.rule.ts'
import type { Line, Wanted } from './overview.model.ts'

type PlaceNames = Pick<PlaceFacts, 'municipalities' | 'regions' | 'changes'>

/**
 * The lines that are searched for: of the function, where one is chosen, and with every word of the text in the name of
 * who holds it, of the function in any language, or of the place, its other names and its regions.
 */
export function findLines(
  lines: readonly Line[],
  { text, functionKey }: Pick<Wanted, 'text' | 'functionKey'>,
  facts: PlaceNames,
  on: Day,
): Line[] {
  const chosen =
    functionKey === '' ? lines : lines.filter(({ function: { key } }) => key === functionKey)
  const words = wordsIn(text)
  if (words.length === 0) return text.trim() === '' ? byNeed(chosen) : []
  const nameOf = namesOfPlaces(facts, on)
  const functionNames = madeOnce(({ names }: ContactFunction) => Object.values(names))
  const placeNames = madeOnce(nameOf)
  return byNeed(
    chosen.filter((line) => {
      const told = [functionNames(line.function), placeNames(line.place), holderNames(line.holding)]
      return words.every((word) => told.some((names) => names.includes(word)))
    }),
  )
}

/** Letters alike on every keyboard: `Snåase`, `snaase` and `SNASE` are one. */
const folded = (text: string): string =>
  slugOf(text, 2_000).replace(/aa|ae/g, 'a').replace(/oe/g, 'o')

const wordsIn = (text: string): string[] => folded(text).split('-').filter(Boolean)

function holderNames(holding: Holding): string {
  if (holding.state !== 'held') return ''
  return folded(holding.holders.map(({ name, email }) => `${name ?? ''} ${email ?? ''}`).join(' '))
}

/** What things are called, folded once for each. */
function madeOnce<Thing>(namesOf: (thing: Thing) => readonly string[]) {
  const made = new Map<Thing, string>()
  return (thing: Thing): string => {
    const known = made.get(thing) ?? folded(namesOf(thing).join(' '))
    made.set(thing, known)
    return known
  }
}

/** What a place is called on the day: in every language that it has, and with the regions that it belongs to. */
function namesOfPlaces({ municipalities, ...facts }: PlaceNames, on: Day) {
  const inForce = new Map(
    municipalities
      .filter(({ from, until }) => isWithin(on, from, until))
      .map(({ code, parallelNames }) => [code, parallelNames]),
  )
  const regions = [...membersByRegion(facts, on)].map(
    ([region, members]) => [region.slice(region.indexOf('.') + 1), members] as const,
  )
  return ({ key, name }: Place): string[] => [
    name,
    ...(inForce.get(key) ?? []),
    ...regions.flatMap(([region, members]) => (members.has(key) ? [region] : [])),
  ]
}
