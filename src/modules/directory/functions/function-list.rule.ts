import { wordsBeside } from '../../../kernel/address.model.ts'
import { type Day, isWithin } from '../../../kernel/day.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import { type Locale, locales } from '../../../kernel/words.model.ts'
import { addresses } from '../directory.address.ts'
import { freeKey, isSameName } from '../free-key.rule.ts'
import { type ContactFunction, isAskedFor } from '../function.model.ts'
import type { Holder } from '../holder.model.ts'
import { holdingsOn } from '../holding.rule.ts'
import { type PlaceKind, placeKinds } from '../place.model.ts'
import { answeringPlaces, type PlaceFacts, placesOn } from '../place.rule.ts'
import {
  type FunctionProblems,
  type FunctionRefusal,
  first,
  functionForm,
  type TypedFunction,
} from './function-form.model.ts'
import type { FunctionUser } from './function-user.model.ts'
import { usualFunctions } from './usual-function.table.ts'

const addressWords = wordsBeside(addresses, addresses.functions)

/** What is to be registered of a function; `after` is the key of the one that it stands after. */
export type WantedFunction = Pick<ContactFunction, 'names' | 'holders' | 'heldIn'> & {
  after: string
}

type ReadFunction = { ok: true; wanted: WantedFunction } | { ok: false; problems: FunctionProblems }

/** Reads a function to be added or changed beside the others of the list, those taken out among them. */
export function readFunction(
  typed: TypedFunction,
  others: readonly ContactFunction[],
): ReadFunction {
  const fields = readFields(functionForm, typed, {
    rows: { plass: [first, ...others.map(({ key }) => key)] },
  })
  const { navn, nynorsk, engelsk } = fields.values
  const heldIn = readPlaceKinds(typed.hvor)
  const clashOf = (language: Locale, name: string | null | undefined) =>
    name ? clash(others, language, name) : null
  const ownClash = clashOf('nb', navn)
  const read = withProblems(fields, {
    navn: ownClash,
    nynorsk: clashOf('nn', nynorsk ?? (ownClash ? null : navn)),
    engelsk: clashOf('en', engelsk ?? (ownClash ? null : navn)),
    hvor: heldIn.length === 0 ? 'held-nowhere' : null,
  })
  if (!read.ok) return { ok: false, problems: read.problems }
  const { navn: nb, antall, plass } = read.values
  return {
    ok: true,
    wanted: {
      names: { nb, nn: read.values.nynorsk ?? nb, en: read.values.engelsk ?? nb },
      holders: antall,
      heldIn,
      after: plass,
    },
  }
}

function clash(
  others: readonly ContactFunction[],
  language: Locale,
  name: string,
): FunctionRefusal | null {
  const same = others.filter(({ names }) => isSameName(names[language], name))
  if (same.length === 0) return null
  return same.some(({ endedOn }) => endedOn === null) ? 'same-name' : 'same-name-out'
}

const readPlaceKinds = (typed: string): PlaceKind[] => {
  const words = typed.split(/\s+/)
  return placeKinds.filter((kind) => words.includes(kind))
}

/** The key that a new function gets. */
export const functionKey = (name: string, functions: readonly ContactFunction[]): string =>
  freeKey(name, 'funksjon', [...functions.map(({ key }) => key), ...addressWords])

/** The list in its order with a function put after another, or first: those that are numbered anew. */
export function placedAfter(
  functions: readonly ContactFunction[],
  placed: ContactFunction,
  after: string,
): ContactFunction[] {
  const others = functions.filter(({ key }) => key !== placed.key)
  const at = others.findIndex(({ key }) => key === after) + 1
  return [...others.slice(0, at), placed, ...others.slice(at)].map((of, index) => ({
    ...of,
    position: index + 1,
  }))
}

/** The others that are in the list on a day, which a function can stand after. */
export const othersIn = (
  functions: readonly ContactFunction[],
  key: string | null,
  today: Day,
): ContactFunction[] => functions.filter((of) => of.key !== key && isAskedFor(of, today))

/** The one that a function stands after now: the last before it that is in the list. */
export const standsAfter = (
  functions: readonly ContactFunction[],
  of: ContactFunction,
  today: Day,
): string => {
  const before = functions.slice(
    0,
    functions.findIndex(({ key }) => key === of.key),
  )
  return othersIn(before, of.key, today).at(-1)?.key ?? first
}

type UserFacts = PlaceFacts & { holders: readonly Holder[] }

/** Who holds a function now, or will, at the places that there are: by place, in the order of the places. */
export function usersOf(facts: UserFacts, functionKey: string, today: Day): FunctionUser[] {
  const held = facts.holders.filter(
    (holder) => holder.functionKey === functionKey && isHeld(holder) && holdsFrom(holder, today),
  )
  return placesOn(facts, today).flatMap((place) =>
    held
      .filter((holder) => answeringPlaces(facts.changes, holder.place, today).includes(place.key))
      .map((holder) => ({ place, holder })),
  )
}

const isHeld = ({ kind, isRemoved }: Holder): boolean => kind !== 'vacancy' && !isRemoved
const holdsFrom = ({ until }: Holder, today: Day): boolean => until === null || today < until

/** The names of the places where several hold a function at the same time now. */
export function heldBySeveral(facts: UserFacts, functionKey: string, today: Day): string[] {
  const held = facts.holders.filter((holder) => holder.functionKey === functionKey)
  const holdings = holdingsOn(held, facts.changes, today).get(functionKey)
  return placesOn(facts, today).flatMap(({ key, name }) => {
    const holding = holdings?.get(key)
    return holding?.state === 'held' && holding.holders.length > 1 ? [name] : []
  })
}

/** Who holds a function, or will, where it would no longer be looked for: with nobody there, nobody would miss them. */
export const usersLeftOut = (
  before: Pick<ContactFunction, 'heldIn'>,
  wanted: Pick<ContactFunction, 'heldIn'>,
  users: readonly FunctionUser[],
): FunctionUser[] =>
  users.filter(
    ({ place: { kind } }) => before.heldIn.includes(kind) && !wanted.heldIn.includes(kind),
  )

/** How many hold each function today, of those that the viewer sees. */
export function countHolders(holders: readonly Holder[], today: Day): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const holder of holders) {
    if (!isHeld(holder) || !isWithin(today, holder.from, holder.until)) continue
    counts.set(holder.functionKey, (counts.get(holder.functionKey) ?? 0) + 1)
  }
  return counts
}

/** May a function be taken out of the list on the day? Not while somebody holds it. */
export function judgeRemoval(
  of: ContactFunction,
  users: readonly FunctionUser[],
  today: Day,
): Verdict<'out-already' | 'function-held'> {
  if (!isAskedFor(of, today)) return refuse('out-already')
  return users.length > 0 ? refuse('function-held') : allow('role-table')
}

/** May a function be put back in the list on the day? */
export const judgeReturn = (of: ContactFunction, today: Day): Verdict<'in-already'> =>
  isAskedFor(of, today) ? refuse('in-already') : allow('role-table')

/** The usual functions that a list lacks, after those that it has. What was taken out is not lacking. */
export function lackingUsual(functions: readonly ContactFunction[]): ContactFunction[] {
  const last = Math.max(0, ...functions.map(({ position }) => position))
  return usualFunctions
    .filter(
      ({ key, names }) =>
        !functions.some((of) => of.key === key || isSameName(of.names.nb, names.nb)),
    )
    .map((of, index) => ({ ...of, position: last + index + 1, endedOn: null }))
}

/** What of a function would be another than it is, as the journal tells it. */
export function changedParts(
  before: ContactFunction,
  wanted: WantedFunction,
  isMoved: boolean,
): string[] {
  const isOther = {
    name: locales.some((each) => before.names[each] !== wanted.names[each]),
    holders: before.holders !== wanted.holders,
    places: before.heldIn.toSorted().join() !== wanted.heldIn.toSorted().join(),
    position: isMoved,
  }
  return Object.entries(isOther).flatMap(([part, other]) => (other ? [`function-${part}`] : []))
}
