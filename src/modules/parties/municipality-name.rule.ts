import { type Day, isWithin } from '../../kernel/day.model.ts'
import { type Reading, taken, unread } from '../../kernel/reading.model.ts'
import { oneLine, plainDigits } from '../../kernel/typed-text.rule.ts'
import { countyNames } from './county.table.ts'
import type { Municipality, MunicipalityChange } from './municipality.model.ts'
import { predecessorsOn, successorsOn } from './succession.rule.ts'

/** What a code was called, and when; with the names beside the Norwegian one where they are known. */
export type NamedCode = Pick<Municipality, 'code' | 'name' | 'from' | 'until'> &
  Partial<Pick<Municipality, 'parallelNames' | 'label'>>

/**
 * The code of the municipality that a text names on a day: by number, by its name in any language it has, in any
 * case, with `kommune` or its county beside. Two of one name are both told, and so is who answers today for a
 * municipality of another day.
 */
export function readMunicipality(
  typed: string,
  municipalities: readonly NamedCode[],
  changes: readonly MunicipalityChange[],
  on: Day,
): Reading<string> {
  const { name, county, code } = partsOf(typed)
  const fits = (row: NamedCode, keyOf: (text: string) => string) =>
    (code === null || code === row.code) &&
    (name === '' || namesOf(row).some((each) => keyOf(each) === keyOf(name))) &&
    (county === null || countiesOf(row).some((each) => keyOf(each) === keyOf(county)))
  const found = (rows: readonly NamedCode[]) =>
    name === '' && code === null
      ? []
      : ([wordsOf, looseWordsOf]
          .map((keyOf) => byCode(rows.filter((row) => fits(row, keyOf))))
          .find((each) => each.length > 0) ?? [])

  const inForce = municipalities.filter(({ from, until }) => isWithin(on, from, until))
  const here = found(inForce)
  const [only, other] = here
  if (other !== undefined) {
    return unread({ code: 'several-names', typed, names: here.map(toldApart).sort(inNorwegian) })
  }
  if (only !== undefined) return taken(only.code)
  const then = found(municipalities).flatMap((row) => answering(row, changes, on))
  const names = byCode(inForce.filter((row) => then.includes(row.code)))
    .map((row) => row.name)
    .sort(inNorwegian)
  return names.length > 0
    ? unread({ code: 'name-of-other-days', typed, names })
    : unread({ code: 'name-unknown', typed })
}

/** What to search for when a text may name a municipality: a number, or each name in it without `kommune` and county. */
export function searchedFor(typed: string): { code: string | null; names: string[] } {
  const { name, code } = partsOf(typed)
  const names = [name, ...name.split(/ ?[/\u2012-\u2015] ?| - /)]
  return { code, names: [...new Set(names.filter(Boolean))] }
}

/** `5038 Verdal kommune i Trøndelag` in its parts; what is not there is null, or an empty name. */
function partsOf(typed: string): { name: string; county: string | null; code: string | null } {
  const text = plainDigits(oneLine(typed))
  const [, before, inner, after] =
    /^(?:K-)?(\d{4})$|^(?:K-)?(\d{4})[ ,:]|[ (](\d{4})\)?$/i.exec(text) ?? []
  const code = before ?? inner ?? after ?? null
  const rest = code === null ? text : text.replace(/^K-/i, '').replace(code, '').replace('()', '')
  const [, name = '', inBrackets, afterName] =
    /^(.*?)(?: ?\(([^()]*)\)| i ((?=\p{Lu}).*))?$/u.exec(rest.trim()) ?? []
  return { name: withoutKind(name), county: inBrackets ?? afterName ?? null, code }
}

/** What each language puts beside a name to say that it is a municipality. */
const kinds = 'kommunen?|kommuna|suohkan|gielda|tjïelte|komuuni|kommuuni'
const kindBeside = new RegExp(`^(?:${kinds})(?= )|(?<= )(?:${kinds})$`, 'giu')
const withoutKind = (name: string): string =>
  name.replace(/[,:]+/g, ' ').trim().replace(kindBeside, '').trim()

/** The words of a name in small letters, whatever stands between them: `snåase snåsa`. */
const wordsOf = (text: string): string =>
  text
    .toLocaleLowerCase('nb')
    .split(/[\s/\p{Dash}]+/u)
    .filter(Boolean)
    .join(' ')

/** The same with the letters that other keyboards have: `Aalesund`, `Tromsö`, `Karasjohka`. */
const looseWordsOf = (text: string): string =>
  wordsOf(text)
    .replace(/å/g, 'aa')
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/ŋ/g, 'n')
    .replace(/ŧ/g, 't')

/** Each name alone, and all of them in a row in any order. */
function namesOf({ name, parallelNames = [] }: NamedCode): string[] {
  const all = [name, ...parallelNames]
  const pairs = all.flatMap((one) =>
    all.filter((other) => other !== one).map((other) => `${one} ${other}`),
  )
  const threes = all.length < 3 ? [] : pairs.flatMap((pair) => all.map((one) => `${pair} ${one}`))
  return [...all, ...pairs, ...threes]
}

const labelled = ({ label }: NamedCode): string | undefined =>
  / \(([^()]*)\)$/.exec(label ?? '')?.[1]

const countiesOf = (row: NamedCode): string[] =>
  [labelled(row), countyNames.get(row.code.slice(0, 2))].filter((each) => each !== undefined)

const toldApart = (row: NamedCode): string =>
  `${row.name} (${labelled(row) ?? countyNames.get(row.code.slice(0, 2)) ?? row.code})`

const inNorwegian = (a: string, b: string): number => a.localeCompare(b, 'nb')

const byCode = (rows: readonly NamedCode[]): NamedCode[] => [
  ...new Map(rows.map((row) => [row.code, row])).values(),
]

const answering = (
  { code, from }: NamedCode,
  changes: readonly MunicipalityChange[],
  on: Day,
): string[] =>
  on < from ? predecessorsOn(changes, code, on, from) : successorsOn(changes, code, on)
