import { addDays, type Day, isWithin } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { slugOf } from '../../../kernel/slug.rule.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { type ContactFunction, isAskedFor } from '../function.model.ts'
import type { Holder, Holding } from '../holder.model.ts'
import { holdingOf, holdingsOn } from '../holding.rule.ts'
import { type Place, placeKey, type SeenSides } from '../place.model.ts'
import { answeringPlaces, membersByRegion, type PlaceFacts, placesOn } from '../place.rule.ts'
import { placeText } from './place-text.rule.ts'
import { type SheetCells, vacancyWord } from './sheet-column.model.ts'

export type ListFacts = PlaceFacts & {
  functions: readonly ContactFunction[]
  holders: readonly Holder[]
}

/** What of the list is asked for: one function or all, in one region or everywhere. */
export type AskedList = { function: string | null; region: string | null }

export type ChosenList = {
  function: ContactFunction | null
  region: Place | null
  functions: readonly ContactFunction[]
  places: readonly Place[]
}

/** The part of the list that is asked for; null where it names a function or a region that is not there on the day. */
export function chosenList(facts: ListFacts, asked: AskedList, on: Day): ChosenList | null {
  const all = placesOn(facts, on)
  const wanted = asked.region && regionKeys(asked.region)
  const region = all.find(({ kind, key }) => kind === 'region' && wanted?.includes(key)) ?? null
  const of = facts.functions.find(({ key }) => key === asked.function) ?? null
  if ((wanted && !region) || (asked.function && !of)) return null
  const members = region && membersByRegion(facts, on).get(region.key)
  return {
    function: of,
    region,
    functions: of ? [of] : facts.functions,
    places: region ? all.filter((each) => each === region || members?.has(each.key)) : all,
  }
}

/** A region may be named as a place or as it is called. */
const regionKeys = (typed: string): string[] => [typed, placeKey('region', slugOf(typed, 60))]

/** A line of the list as it is handed out. */
type ListedHolder = { function: ContactFunction; place: Place; holder: Holder }

/** Those who hold something on the day, and the vacancies that are told, by function and then by place. */
export function listedHolders(facts: ListFacts, chosen: ChosenList, on: Day): ListedHolder[] {
  const byFunction = Map.groupBy(
    facts.holders.filter((each) => !each.isRemoved && isWithin(on, each.from, each.until)),
    ({ functionKey }) => functionKey,
  )
  return chosen.functions.flatMap((of) => {
    const byPlace = new Map<string, Holder[]>()
    for (const holder of byFunction.get(of.key) ?? []) {
      for (const place of answeringPlaces(facts.changes, holder.place, on)) {
        byPlace.set(place, [...(byPlace.get(place) ?? []), holder])
      }
    }
    return chosen.places.flatMap((place) =>
      (byPlace.get(place.key) ?? []).map((holder) => ({ function: of, place, holder })),
    )
  })
}

/** A line as a sheet has it, so that it can come back unchanged. */
export const cellsOf = (
  { function: of, place, holder }: ListedHolder,
  places: readonly Place[],
): SheetCells => ({
  kommunenummer: placeText(place, places),
  funksjon: of.names.nb,
  navn: holder.kind === 'vacancy' ? vacancyWord : oneLine(holder.name ?? ''),
  epost: holder.email ?? '',
  telefon: holder.phone ?? '',
  fra: holder.from === null ? '' : shortDay(holder.from),
  til: holder.until === null ? '' : shortDay(addDays(holder.until, -1)),
})

/** A function and how it stands at each place, for a list on paper. */
export type PrintedGroup<Of, Beside> = {
  of: Of
  lines: readonly { beside: Beside; holding: Holding }[]
}

export type PrintedList =
  | { by: 'function'; groups: readonly PrintedGroup<ContactFunction, Place>[] }
  | { by: 'place'; groups: readonly PrintedGroup<Place, ContactFunction>[] }

/** The list as it is printed: for a region by place, otherwise by function. What is not looked for and not held is left out. */
export function printedList(
  facts: ListFacts,
  chosen: ChosenList,
  sides: SeenSides,
  on: Day,
): PrintedList {
  const holdings = holdingsOn(facts.holders, facts.changes, on)
  const lineOf = (of: ContactFunction, place: Place) => {
    const holding = holdingOf(holdings, of.key, place.key, sides[place.side])
    const isLookedFor = isAskedFor(of, on) && of.heldIn.includes(place.kind)
    return isLookedFor || holding.state === 'held' ? [holding] : []
  }
  const { functions, places } = chosen
  if (chosen.region === null) {
    const groups = functions.map((of) => ({
      of,
      lines: places.flatMap((beside) => lineOf(of, beside).map((holding) => ({ beside, holding }))),
    }))
    return { by: 'function', groups: groups.filter(({ lines }) => lines.length > 0) }
  }
  const groups = places.map((of) => ({
    of,
    lines: functions.flatMap((beside) =>
      lineOf(beside, of).map((holding) => ({ beside, holding })),
    ),
  }))
  return { by: 'place', groups: groups.filter(({ lines }) => lines.length > 0) }
}
