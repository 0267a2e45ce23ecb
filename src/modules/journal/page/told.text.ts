import { parseDay } from '../../../kernel/day.model.ts'
import { kronerText, shortDay } from '../../../kernel/format.model.ts'
import { ore } from '../../../kernel/money.model.ts'
import type { Locale, Named } from '../../../kernel/words.model.ts'

const yes: Named = { nb: 'ja', nn: 'ja', en: 'yes' }
const no: Named = { nb: 'nei', nn: 'nei', en: 'no' }

/** A value as a reader says it: days and sums in the usual form, yes and no in words. */
export function toldValue(locale: Locale, key: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return (value ? yes : no)[locale]
  if (typeof value === 'number')
    return key.endsWith('Ore') ? kronerText(locale, ore(value)) : String(value)
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? parseDay(value) : null
  return day ? shortDay(day) : value
}
