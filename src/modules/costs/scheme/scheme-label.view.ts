import { fieldNames } from '../../../kernel/form/form.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  type ComponentPart,
  componentField,
  componentForm,
  type SchemeField,
  schemeFields,
  schemeForm,
} from './new-scheme.model.ts'
import { sayNewScheme as say } from './new-scheme.text.ts'

/** What the fields of a new scheme are called. */
export const schemeLabels = (locale: Locale): Record<SchemeField, string> => ({
  title: say(locale, 'name'),
  purpose: say(locale, 'purpose'),
  from: say(locale, 'from'),
  until: say(locale, 'until'),
  who: say(locale, 'who'),
  partiesOn: say(locale, 'partiesOn'),
  parties: say(locale, 'parties'),
  unnamed: say(locale, 'unnamed'),
  host: say(locale, 'host'),
  invoicer: say(locale, 'invoicer'),
  populationDay: say(locale, 'populationDay'),
  populationSource: say(locale, 'populationSource'),
  decision: say(locale, 'decision'),
  gross: say(locale, 'gross'),
  grants: say(locale, 'grants'),
  carriedForward: say(locale, 'carried'),
  recalculation: say(locale, 'recalculation'),
  rounding: say(locale, 'rounding'),
})

/** What the fields of each of its components are called. */
export const componentLabels = (locale: Locale): Record<ComponentPart, string> => ({
  kind: say(locale, 'kind'),
  value: say(locale, 'value'),
  who: say(locale, 'forWhom'),
  names: say(locale, 'names'),
})

/** What the summary calls a field, by its name on the page; of a component's, which component it is. */
export function schemeLabel(locale: Locale, field: string): string {
  const own = fieldNames(schemeForm).find((name) => schemeFields[name] === field)
  if (own) return schemeLabels(locale)[own]
  const number = Number(/\d+$/.exec(field)?.[0])
  const part = fieldNames(componentForm).find((each) => componentField(each, number - 1) === field)
  const label = part ? componentLabels(locale)[part].toLowerCase() : field
  return `${say(locale, 'component', number)}, ${label}`
}
