import { type Day, yearOf } from '../../../kernel/day.model.ts'
import { type FieldName, type Form, type Typed, typedIn } from '../../../kernel/form/form.model.ts'
import { kronerTyped } from '../../../kernel/form/print-fields.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { agreementDays, lookupDays, readDay } from '../../../kernel/typed-day.rule.ts'
import type { Fraction } from '../../../kernel/typed-fraction.rule.ts'
import {
  type Component,
  isOfWhole,
  type PartyScope,
  roundings,
  type Scheme,
} from '../scheme.model.ts'

const dayThen = { kind: 'day', range: lookupDays, required: true } as const
const amount = { kind: 'kroner' } as const

/** A new scheme, beside its components. Municipalities are read by name, as they were on a day. */
export const schemeForm = {
  title: { kind: 'line', longest: 200, required: true },
  purpose: { kind: 'line', longest: 500, required: true },
  from: { kind: 'day', range: agreementDays, required: true },
  /** The last day of it. */
  until: { kind: 'day', range: agreementDays },
  who: { kind: 'choice', choices: ['members', 'listed'], required: true },
  partiesOn: dayThen,
  parties: { kind: 'own' },
  /** How many take part without being named. */
  unnamed: { kind: 'count', least: 0, most: 999 },
  host: { kind: 'own' },
  invoicer: { kind: 'line', longest: 200 },
  populationDay: dayThen,
  populationSource: { kind: 'line', longest: 300, required: true },
  decision: { kind: 'lines', longest: 2_000 },
  gross: amount,
  grants: amount,
  carriedForward: amount,
  recalculation: { kind: 'choice', choices: ['fixed', 'yearly'], required: true },
  rounding: { kind: 'choice', choices: roundings, required: true },
} as const satisfies Form
export type SchemeField = FieldName<typeof schemeForm>

/** What the fields of a new scheme are called in its form. */
export const schemeFields = {
  title: 'tittel',
  purpose: 'formal',
  from: 'fra',
  until: 'til',
  who: 'betalere',
  partiesOn: 'partsdag',
  parties: 'kommuner',
  unnamed: 'uten-navn',
  host: 'vert',
  invoicer: 'fakturerer',
  populationDay: 'folketallsdag',
  populationSource: 'folketallskilde',
  decision: 'vedtak',
  gross: 'brutto',
  grants: 'tilskudd',
  carriedForward: 'overfort',
  recalculation: 'omregning',
  rounding: 'avrunding',
} as const satisfies Record<SchemeField, string>

/** One part of a way of sharing; its kind says what its value is. */
export const componentForm = {
  kind: { kind: 'own' },
  value: { kind: 'own' },
  who: { kind: 'choice', choices: ['all', 'only', 'except'], required: true },
  names: { kind: 'own' },
} as const satisfies Form
export type ComponentPart = FieldName<typeof componentForm>

const componentParts = {
  kind: 'slag',
  value: 'verdi',
  who: 'gjelder',
  names: 'navn',
} as const satisfies Record<ComponentPart, string>
export const componentField = (part: ComponentPart, i: number): string =>
  `${componentParts[part]}-${i + 1}`

export const mostComponents = 20

/** A scheme as it was typed; kept as it stands when it cannot be read. */
export type TypedComponent = Typed<typeof componentForm>
export type TypedScheme = Typed<typeof schemeForm> & { components: readonly TypedComponent[] }

const emptyComponent: TypedComponent = { kind: '', value: '', who: 'all', names: '' }

/** The scheme that a sent form tells of. */
export function typedSchemeOf(form: Readonly<Record<string, string>>): TypedScheme {
  const count = Math.min(Math.max(Number(form.ledd) || 0, 1), mostComponents)
  return {
    ...typedIn(schemeForm, form, schemeFields),
    components: Array.from({ length: count }, (_, i) =>
      typedIn(componentForm, form, {
        kind: componentField('kind', i),
        value: componentField('value', i),
        who: componentField('who', i),
        names: componentField('names', i),
      }),
    ),
  }
}

/** The fields with their values, as the page before the deed carries them on. */
export const schemeEntries = (typed: TypedScheme): [string, string][] => [
  ...Object.entries(schemeFields).map(([name, field]): [string, string] => [
    field,
    typed[name as SchemeField],
  ]),
  ['ledd', String(typed.components.length)],
  ...typed.components.flatMap((component, i) =>
    Object.entries(component).map(([part, value]): [string, string] => [
      componentField(part as ComponentPart, i),
      value,
    ]),
  ),
]

/** The day whose inhabitants a scheme is worked out with, as far as it can be read. */
export function schemeReferenceDay(typed: TypedScheme, today: Day): Day {
  const asked = readDay(typed.populationDay, lookupDays)
  return asked.ok ? asked.value : today
}

/** What is done with the components while the form is filled in. */
export const componentsField = 'endre-ledd'
export const addComponent = 'legg-til'
export const removeComponent = (i: number): string => `fjern-${i + 1}`

/** The form with a component more, or with one taken away; null for any other wish. */
export function changeComponents(typed: TypedScheme, wish: string): TypedScheme | null {
  const { components } = typed
  if (wish === addComponent) {
    return components.length < mostComponents
      ? { ...typed, components: [...components, emptyComponent] }
      : typed
  }
  const [, place] = /^fjern-(\d+)$/.exec(wish) ?? []
  if (place === undefined) return null
  const left = components.filter((_, i) => i !== Number(place) - 1)
  return { ...typed, components: left.length > 0 ? left : [emptyComponent] }
}

/** The form before anything is typed: next year, all the parties of today. */
export const emptyScheme = (today: Day, parties: readonly string[], year: number): TypedScheme => ({
  title: '',
  purpose: '',
  from: `01.01.${year}`,
  until: '',
  who: 'members',
  partiesOn: shortDay(today),
  parties: parties.join(', '),
  unnamed: '',
  host: '',
  invoicer: '',
  populationDay: `01.01.${year - 1}`,
  populationSource: 'Statistisk sentralbyrå, tabell 07459',
  decision: '',
  gross: '',
  grants: '',
  carriedForward: '',
  recalculation: 'fixed',
  rounding: 'ore',
  components: [emptyComponent],
})

/** A new period of a scheme: the same way of sharing with the parties as they are today; the cost is not known yet. */
export function typedFromScheme(
  old: Scheme,
  start: TypedScheme,
  period: { lastYear: number; nameOf(code: string): string },
): TypedScheme {
  const { lastYear, nameOf } = period
  const year = Number(start.from.slice(-4))
  return {
    ...start,
    title: old.title.replace(
      new RegExp(`(?<=^|\\s)(?:${lastYear}|${yearOf(old.from)})(?=$|\\s)`, 'g'),
      String(year),
    ),
    purpose: old.purpose,
    who: old.parties.kind,
    parties:
      old.parties.kind === 'listed'
        ? [...new Set(old.parties.codes.map(nameOf))].join(', ')
        : start.parties,
    unnamed:
      old.parties.kind === 'listed' && old.parties.unnamed > 0 ? String(old.parties.unnamed) : '',
    host: old.host === null ? '' : nameOf(old.host),
    invoicer: old.invoicer ?? '',
    populationSource: old.population.source.reference,
    recalculation: old.recalculation,
    rounding: old.rounding,
    components: old.components.map((component) => ({
      kind: component.kind,
      value: valueText(component),
      who: component.for.who,
      names: namesIn(component.for, nameOf),
    })),
  }
}

const namesIn = (scope: PartyScope, nameOf: (code: string) => string): string =>
  scope.who === 'all' ? '' : [...new Set(scope.codes.map(nameOf))].join(', ')

function valueText(component: Component): string {
  if (component.kind === 'fixed') return kronerTyped(component.amount)
  if (component.kind === 'per-inhabitant') return kronerTyped(component.rate)
  return isOfWhole(component) ? fractionTyped(component) : ''
}

/** A part of the whole as one would type it: `33,33 %`, or `1/3` where no percentage is exact. */
export function fractionTyped({ numerator, denominator }: Fraction) {
  const millionths = (numerator * 1_000_000) / denominator
  if (!Number.isInteger(millionths)) return `${numerator}/${denominator}`
  return `${String(millionths / 10_000).replace('.', ',')} %`
}
