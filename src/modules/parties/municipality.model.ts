import { type Day, day } from '../../kernel/day.model.ts'
import { linesOf, type ReferenceRows } from './reference.model.ts'

/** One code with one name, in force from a day and until, not including, another. */
export type Municipality = {
  code: string
  /** The Norwegian name alone, as people say it. */
  name: string
  /** Official names beside it, Sámi or Kven, in the order of the official label. */
  parallelNames: readonly string[]
  /** The name as Statistics Norway writes it. */
  label: string
  from: Day
  until: Day | null
  source: string
}

/** What a code was called, and when; with the names beside the Norwegian one where they are known. */
export type NamedCode = Pick<Municipality, 'code' | 'name' | 'from' | 'until'> &
  Partial<Pick<Municipality, 'parallelNames' | 'label'>>

/** On a day one code became, or went into, another; the same code twice when it stayed. */
export type MunicipalityChange = { day: Day; from: string; to: string; source: string }

/** The official labels that do not begin with the Norwegian name hold one of these. */
const norwegianNamesWrittenLater = new Set([
  'Hattfjelldal',
  'Tana',
  'Tjeldsund',
  'Kautokeino',
  'Kåfjord',
  'Hamarøy',
  'Karasjok',
  'Lavangen',
  'Røyrvik',
  'Snåsa',
  'Nesseby',
])

/** The names in a label such as `Snåase - Snåsa` or `Herøy (Nordland)`. */
export function namesIn(label: string): { name: string; parallelNames: string[] } {
  const names = label.replace(/ \([^)]*\)$/, '').split(' - ')
  const name = names.find((each) => norwegianNamesWrittenLater.has(each)) ?? names[0] ?? label
  return { name, parallelNames: names.filter((each) => each !== name) }
}

/** Lines `code until|i-bruk day name; day name …`, one municipality per name. */
export const municipalitiesFrom = (block: ReferenceRows): Municipality[] =>
  linesOf(block).flatMap(([code = '', end = '', ...names]) => {
    const named = names
      .join(' ')
      .split('; ')
      .map((part) => ({ from: day(part.slice(0, 10)), label: part.slice(11) }))
    return named.map(({ from, label }, place) => ({
      code,
      ...namesIn(label),
      label,
      from,
      until: named[place + 1]?.from ?? (end === 'i-bruk' ? null : day(end)),
      source: block.source,
    }))
  })

/** Lines `day code code-before code-before …`, one change per code before. */
export const changesFrom = (block: ReferenceRows): MunicipalityChange[] =>
  linesOf(block).flatMap(([on = '', to = '', ...sources]) =>
    sources.map((from) => ({ day: day(on), from, to, source: block.source })),
  )
