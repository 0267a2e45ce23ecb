import { parseDay } from '../../../kernel/day.model.ts'
import { monthOf } from '../../../kernel/typed-day.rule.ts'

const written = /^(\d{1,2})\.? ?(?:(\d{1,2})\.?|([\p{L}]{3,9})\.?)$/u

/** The day of each year that is typed, `1. mars` or `01.03`, as `03-01`; null where it is none. */
export function readDayOfYear(typed: string): string | null {
  const [, day, number, name] = written.exec(typed.trim().replace(/\s+/g, ' ')) ?? []
  if (day === undefined) return null
  const month = number === undefined ? monthOf(name ?? '') : Number(number)
  if (month === null) return null
  const two = (part: number) => String(part).padStart(2, '0')
  const found = `${two(month)}-${two(Number(day))}`
  return parseDay(`2024-${found}`) === null ? null : found
}

/** The same as one types it. */
export const typedDayOfYear = (of: string): string => of.split('-').reverse().join('.')
