import { day } from '../../../kernel/day.model.ts'
import { nbsp, shortDay } from '../../../kernel/format.model.ts'

/** What a format shows a number as; `elapsed` goes on past 24 hours, `padded` has so many digits at least. */
export type NumberLook =
  | { as: 'number' | 'percent' | 'day' | 'time' | 'day-and-time' | 'elapsed' }
  | { as: 'padded'; digits: number }

/** The formats that a workbook need not write out (ISO/IEC 29500-1, 18.8.30), those of East Asia too. */
const builtIn: readonly [
  look: NumberLook['as'] & ('percent' | 'day' | 'time' | 'day-and-time' | 'elapsed'),
  ids: readonly number[],
][] = [
  ['percent', [9, 10]],
  ['day', [14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]],
  ['time', [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56]],
  ['day-and-time', [22]],
  ['elapsed', [46]],
]

export function lookOf(id: number, written: string | undefined): NumberLook {
  if (written !== undefined) return lookOfFormat(written)
  return { as: builtIn.find(([, ids]) => ids.includes(id))?.[0] ?? 'number' }
}

/** What a format has that shows nothing of the number: text, escaped signs, colours, countries and widths. */
const beside = /"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|[_*].|AM\/PM|A\/P|General|Standard/gi

function lookOfFormat(written: string): NumberLook {
  const [format = ''] = written.slice(0, 255).replace(beside, '').split(';')
  const hasTime = /[hs]/i.test(format)
  const hasDay = /[yd]/i.test(format) || (/m/i.test(format) && !hasTime)
  if (/\[[hms]+\]/i.test(format)) return { as: 'elapsed' }
  if (hasDay) return { as: hasTime ? 'day-and-time' : 'day' }
  if (hasTime) return { as: 'time' }
  if (format.includes('%')) return { as: 'percent' }
  return /^0{2,}$/.test(format) ? { as: 'padded', digits: format.length } : { as: 'number' }
}

const written = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i

/** A number of a workbook as a person sees it there; what is none stays as it is. */
export function numberText(value: string, look: NumberLook, from1904: boolean): string {
  if (!written.test(value)) return value
  const number = Number(value)
  switch (look.as) {
    case 'number':
      return plain(number)
    case 'percent':
      return `${plain(number * 100)}${nbsp}%`
    case 'padded':
      return plain(number).padStart(look.digits, '0')
    default:
      return momentText(number, look.as, from1904) ?? plain(number)
  }
}

/** Fifteen digits, as Excel keeps them, with no exponent however large or small. */
const decimals = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: 15 })

const plain = (number: number): string =>
  number === 0 ? '0' : decimals.format(number).replace('.', ',')

const secondsOfDay = 86_400
const between1904 = 1_462
/** 31 December 9999. */
const lastSerial = 2_958_465

function momentText(
  number: number,
  as: 'day' | 'time' | 'day-and-time' | 'elapsed',
  from1904: boolean,
): string | null {
  const seconds = Math.round(number * secondsOfDay)
  if (as === 'elapsed') return number < 0 ? null : clock(seconds)
  const serial = Math.floor(seconds / secondsOfDay) + (from1904 ? between1904 : 0)
  if (number < 0 || serial > lastSerial) return null
  const time = clock(seconds % secondsOfDay)
  if (as === 'time' || (as === 'day-and-time' && serial === 0)) return time
  if (serial === 0) return null
  return as === 'day' || time === '00:00' ? dayText(serial) : `${dayText(serial)} ${time}`
}

const two = (number: number): string => String(number).padStart(2, '0')

const clock = (seconds: number): string =>
  `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}`

const dayZero = Date.UTC(1899, 11, 30)

/** Day 60 is 29 February 1900, which never was: Lotus 1-2-3 had it, and Excel kept it. */
function dayText(serial: number): string {
  if (serial === 60) return '29.02.1900'
  const days = serial < 60 ? serial + 1 : serial
  return shortDay(day(new Date(dayZero + days * secondsOfDay * 1_000).toISOString().slice(0, 10)))
}
