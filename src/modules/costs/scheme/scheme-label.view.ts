import type { Locale } from '../../../kernel/words.model.ts'
import { componentField, schemeFields } from './new-scheme.model.ts'
import { sayNewScheme } from './new-scheme.text.ts'

const words = {
  [schemeFields.title]: 'name',
  [schemeFields.purpose]: 'purpose',
  [schemeFields.from]: 'from',
  [schemeFields.partiesOn]: 'partiesOn',
  [schemeFields.populationDay]: 'populationDay',
  [schemeFields.populationSource]: 'populationSource',
} as const

/** What a field that must be filled in is called. */
export function schemeLabel(locale: Locale, field: string): string {
  if (Object.hasOwn(words, field)) return sayNewScheme(locale, words[field as keyof typeof words])
  const isNames = field.replace(/\d+$/, '1') === componentField('names', 0)
  return sayNewScheme(locale, isNames ? 'names' : 'value')
}
