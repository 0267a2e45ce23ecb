import type { Day } from '../day.model.ts'
import { shortDay } from '../format.model.ts'
import type { Field, FieldName, Form, Typed, Values } from './form.model.ts'
import { fieldNames, yes } from './form.model.ts'

/** Values as one would type them into the form: read again, they are the same. */
export const printFields = <Of extends Form>(
  form: Of,
  values: { [Name in FieldName<Of>]: Values<Of>[Name] | null },
): Typed<Of> =>
  Object.fromEntries(
    fieldNames(form).map((name) => [name, printed(form[name] as Field, values[name])]),
  ) as Typed<Of>

function printed({ kind }: Field, value: string | number | boolean | null): string {
  if (value === null || value === false) return ''
  if (value === true) return yes
  if (typeof value === 'number') {
    if (kind === 'kroner' || kind === 'amount') return kronerTyped(value)
    return kind === 'percent' ? `${String(value / 10_000).replace('.', ',')} %` : String(value)
  }
  return kind === 'day' ? shortDay(value as Day) : value
}

/** An amount in øre as one would type it: `10 000`, `6,50`. */
export function kronerTyped(amount: number): string {
  const [whole = '', rest = ''] = (Math.round(amount) / 100).toFixed(2).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ')
  return rest === '00' ? grouped : `${grouped},${rest}`
}
