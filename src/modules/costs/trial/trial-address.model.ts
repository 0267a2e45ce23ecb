import type { Day } from '../../../kernel/day.model.ts'
import { kronerTyped } from '../../../kernel/form/print-fields.model.ts'
import { lookupDays, readDay } from '../../../kernel/typed-day.rule.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { fractionTyped } from '../scheme/new-scheme.model.ts'
import { type Component, netCost, type Scheme } from '../scheme.model.ts'
import type { TrialField, TrialKey, TypedTrial } from './trial.model.ts'

/** What the fields of a trial are called in its address and form. */
export const trialFields: Record<TrialField, string> = {
  key: 'nokkel',
  fixed: 'grunn',
  rate: 'sats',
  equalPercent: 'likt',
  cost: 'kostnad',
  rounding: 'avrunding',
  hostCode: 'vert',
  hostPercent: 'prosent',
  referenceDay: 'dag',
  bordersOn: 'grenser',
  added: 'til',
  leftOut: 'uten',
}

const singles = Object.entries(trialFields).filter(([name]) => name !== 'leftOut')

/** Was anything typed at all? A bare address shows today's figures. */
export const isTyped = (search: URLSearchParams): boolean =>
  Object.values(trialFields).some((name) => search.has(name))

/** The trial that an address or form tells of; a field that is absent keeps today's value. */
export const typedOf = (search: URLSearchParams, today: TypedTrial): TypedTrial => ({
  ...today,
  ...Object.fromEntries(
    singles.flatMap(([name, field]) => {
      const value = search.get(field)
      return value === null ? [] : [[name, oneLine(value.slice(0, 200))]]
    }),
  ),
  leftOut: search.getAll(trialFields.leftOut).slice(0, 400),
})

/** The fields with their values, as a form or an address carries them. */
export const trialEntries = (typed: TypedTrial): [string, string][] => [
  ...singles.map(([name, field]): [string, string] => [
    field,
    String(typed[name as Exclude<TrialField, 'leftOut'>]),
  ]),
  ...typed.leftOut.map((code): [string, string] => [trialFields.leftOut, code]),
]

export const trialQuery = (typed: TypedTrial): string =>
  new URLSearchParams(trialEntries(typed)).toString()

/** The day whose inhabitants a trial is worked out with, as far as it can be read. */
export function trialReferenceDay({ referenceDay }: TypedTrial, otherwise: Day): Day {
  const read = readDay(referenceDay, lookupDays)
  return read.ok ? read.value : otherwise
}

/** The form as it stands before anything is typed: today's own figures. */
export function typedFrom(scheme: Scheme, referenceDay: string, bordersOn: string): TypedTrial {
  const fixed = scheme.components.find((component) => component.kind === 'fixed')
  const rate = scheme.components.find((component) => component.kind === 'per-inhabitant')
  const fraction = scheme.components.find((component) => component.kind === 'fraction')
  const equally = scheme.components.find((component) => component.kind === 'part-equally')
  const host = fraction?.for.who === 'only' ? fraction.for.codes[0] : undefined
  const net = netCost(scheme.cost)
  return {
    key: keyOf(scheme),
    fixed: kronerTyped(fixed?.amount ?? 0),
    rate: kronerTyped(rate?.rate ?? 0),
    equalPercent: equally ? fractionTyped(equally) : '',
    rounding: scheme.rounding,
    cost: net === null ? '' : kronerTyped(net),
    hostCode: host ?? '',
    hostPercent: fraction && host ? fractionTyped(fraction) : '',
    referenceDay,
    bordersOn,
    added: '',
    leftOut: [],
  }
}

/** The way of sharing that is nearest to the scheme's own. */
function keyOf({ components }: Scheme): TrialKey {
  const has = (kind: Component['kind']) => components.some((each) => each.kind === kind)
  if (has('part-equally')) return 'part-equally'
  if (has('rest-equally')) return 'equally'
  return has('rest-by-inhabitants') || has('part-by-inhabitants') ? 'by-inhabitants' : 'tariff'
}
