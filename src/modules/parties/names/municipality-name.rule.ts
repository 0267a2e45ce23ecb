import { type Day, isWithin } from '../../../kernel/day.model.ts'
import { type Reading, taken, unread } from '../../../kernel/reading.model.ts'
import type { MunicipalityChange, NamedCode } from '../municipality.model.ts'
import { predecessorsOn, successorsOn } from '../succession.rule.ts'
import { isCounty, nameKeys, typedParts } from './municipality-typed.rule.ts'
import { countiesOf, nameApart } from './name-apart.rule.ts'

/** Municipalities through time by each way of writing their names, the most exact first; made once for many readings. */
export type NameBook = {
  byCode: ReadonlyMap<string, readonly NamedCode[]>
  byName: readonly {
    keyOf(text: string): string
    rows: ReadonlyMap<string, readonly NamedCode[]>
  }[]
  changes: readonly MunicipalityChange[]
}

export const nameBook = (
  municipalities: readonly NamedCode[],
  changes: readonly MunicipalityChange[],
): NameBook => ({
  byCode: Map.groupBy(municipalities, ({ code }) => code),
  byName: nameKeys.map((keyOf) => ({ keyOf, rows: rowsByName(municipalities, keyOf) })),
  changes,
})

/**
 * The code of the municipality that a text names on a day: by number, by its name in any language it has, in any
 * case and with the letters of any keyboard, with `kommune` or its county beside. Two that it can be are both told,
 * and so is who answers today for a municipality of another day.
 */
export function readMunicipality(typed: string, book: NameBook, on: Day): Reading<string> {
  for (const rows of rowsNamed(typed, book)) {
    const inForce = byCode(rows.filter(({ from, until }) => isWithin(on, from, until)))
    const [only, other] = inForce
    if (other !== undefined) {
      return unread({ code: 'several-names', typed, names: namesApart(inForce) })
    }
    if (only !== undefined) return taken(only.code)
    const answering = rows
      .flatMap((row) => answeringOn(row, book.changes, on))
      .flatMap((code) => book.byCode.get(code) ?? [])
      .filter(({ from, until }) => isWithin(on, from, until))
    if (answering.length > 0) {
      return unread({ code: 'name-of-other-days', typed, names: namesApart(byCode(answering)) })
    }
  }
  return unread({ code: 'name-unknown', typed })
}

/** Those of any day that a text can name, by the number alone or by each way of writing names. */
function* rowsNamed(typed: string, { byCode: codes, byName }: NameBook) {
  const { name, county, code } = typedParts(typed)
  if (name === '') {
    if (code !== null && county === null) yield codes.get(code) ?? []
    return
  }
  for (const { keyOf, rows } of byName) {
    yield (rows.get(keyOf(name)) ?? []).filter(
      (row) =>
        (code === null || code === row.code) &&
        (county === null || countiesOf(row).some((each) => isCounty(county, each))),
    )
  }
}

/** Each by a name that means no other among them. */
const namesApart = (rows: readonly NamedCode[]): string[] =>
  rows
    .map((row) => {
      const isShared = rows.filter(({ name }) => name === row.name).length > 1
      return nameApart(row, isShared ? 'always' : 'shared')
    })
    .sort((a, b) => a.localeCompare(b, 'nb'))

const byCode = (rows: readonly NamedCode[]): NamedCode[] => [
  ...new Map(rows.map((row) => [row.code, row])).values(),
]

function rowsByName(
  municipalities: readonly NamedCode[],
  keyOf: (text: string) => string,
): Map<string, NamedCode[]> {
  const found = new Map<string, NamedCode[]>()
  for (const row of municipalities) {
    for (const key of new Set(namesOf(row).map(keyOf))) {
      found.set(key, [...(found.get(key) ?? []), row])
    }
  }
  return found
}

/** Each name alone, and all of them in a row in any order. */
function namesOf({ name, parallelNames = [] }: NamedCode): string[] {
  const all = [name, ...parallelNames]
  const pairs = all.flatMap((one) =>
    all.filter((other) => other !== one).map((other) => `${one} ${other}`),
  )
  const threes = all.length < 3 ? [] : pairs.flatMap((pair) => all.map((one) => `${pair} ${one}`))
  return [...all, ...pairs, ...threes]
}

const answeringOn = (
  { code, from }: NamedCode,
  changes: readonly MunicipalityChange[],
  on: Day,
): string[] =>
  on < from ? predecessorsOn(changes, code, on, from) : successorsOn(changes, code, on)
