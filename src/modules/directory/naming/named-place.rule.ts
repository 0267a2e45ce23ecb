import { addDays, type Day, isWithin } from '../../../kernel/day.model.ts'
import { folded, oneLine, plainDigits } from '../../../kernel/typed-text.rule.ts'
import {
  type MunicipalityChange,
  mergedOn,
  type NamedCode,
  nameBook,
  readMunicipalities,
  successorsOn,
} from '../../parties/index.ts'
import { type Place, placeKey } from '../place.model.ts'
import type { PlaceRefusal } from './place-refusal.model.ts'

export type PlaceReading = { ok: true; place: Place } | { ok: false; refusal: PlaceRefusal }

/** What places are read by: those there are on the day, and every municipality of any day. */
export type KnownPlaces = {
  places: readonly Place[]
  everyMunicipality: readonly NamedCode[]
  everyChange: readonly MunicipalityChange[]
  on: Day
}

/** Reads the places of a list: a municipality by number or name, any other by its name or key. Each text is read once. */
export function placeReader(known: KnownPlaces): (typed: string) => PlaceReading {
  const book = bookOf(known)
  const memo = new Map<string, PlaceReading>()
  return (typed) => {
    const text = plainDigits(oneLine(typed))
    const found = memo.get(text) ?? readPlace(text, book)
    memo.set(text, found)
    return found
  }
}

/** What is looked up of a place. */
type PlaceBook = ReturnType<typeof bookOf>

function bookOf({ places, everyMunicipality, everyChange, on }: KnownPlaces) {
  const byCode = Map.groupBy(everyMunicipality, ({ code }) => code)
  return {
    on,
    everyMunicipality,
    everyChange,
    byKey: new Map(places.map((place) => [place.key, place])),
    others: places.filter(({ kind }) => kind !== 'municipality'),
    byCode,
    names: nameBook(everyMunicipality, everyChange),
    nameOn: (code: string) =>
      byCode.get(code)?.find((row) => isWithin(on, row.from, row.until))?.name ?? code,
  }
}

function readPlace(text: string, book: PlaceBook): PlaceReading {
  if (text === '') return refused({ code: 'place-missing' })
  if (/^\d{3,4}$/.test(text)) return readCode(text.padStart(4, '0'), book)
  const name = folded(text)
  const named = book.others.filter(
    ({ key, name: own }) => key === name || folded(own) === name || isMarked(key, name),
  )
  const listed = readMunicipalities(text, book.names, book.on)
  const read = listed.length === 1 ? listed[0]?.read : undefined
  const municipality = read?.ok ? book.byKey.get(read.value) : undefined
  const all = municipality ? [municipality, ...named] : named
  if (all.length > 1) {
    return refused({ code: 'several-places', typed: text, keys: all.map(({ key }) => key) })
  }
  const [only] = all
  if (only) return { ok: true, place: only }
  if (read?.ok) return readCode(read.value, book)
  if (read === undefined || read.problem.code === 'name-unknown') {
    return refused({ code: 'place-unknown', typed: text })
  }
  return readFormerName(name, book) ?? refused({ code: 'place-unread', problem: read.problem })
}

function readCode(
  code: string,
  { byKey, byCode, everyChange, on, nameOn }: PlaceBook,
): PlaceReading {
  const place = byKey.get(code)
  if (place) return { ok: true, place }
  const last = byCode.get(code)?.at(-1)
  if (last === undefined) return refused({ code: 'place-unknown', typed: code })
  const { name, until } = last
  if (until === null || on < until) return refused({ code: 'not-a-party', name })
  const into = successorsOn(everyChange, code, on)
  const merged = mergedOn(everyChange, code, addDays(until, -1), on)
  return refused({
    code: 'place-before',
    name,
    into: into.map((each) => ({ code: each, name: nameOn(each) })),
    day: merged ?? until,
    isRenumbered: merged === null,
    isHere: into.some((each) => byKey.has(each)),
  })
}

/** The one municipality that had the name before, and is no more. */
function readFormerName(name: string, book: PlaceBook): PlaceReading | null {
  const codes = new Set(
    book.everyMunicipality
      .filter((row) => row.until !== null && row.until <= book.on && folded(row.name) === name)
      .map(({ code }) => code),
  )
  const [only] = codes
  return only !== undefined && codes.size === 1 && !book.byKey.has(only)
    ? readCode(only, book)
    : null
}

/** A region or one outside by the last part of its key. */
const isMarked = (key: string, text: string): boolean =>
  key === placeKey('region', text) || key === placeKey('external', text)

const refused = (refusal: PlaceRefusal): PlaceReading => ({ ok: false, refusal })
