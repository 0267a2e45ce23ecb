import type { Chance } from '../chance.ts'

/** A column as it is kept, and how its values are written. */
export type Column = { table: string; name: string; type: string; isKey: boolean }

/** What stands in an empty cell when something is written there that nobody wrote. */
const somethingElse: Readonly<Record<string, string>> = {
  text: 'x',
  uuid: '00000000-0000-7000-8000-000000000000',
  date: '2001-01-01',
  'timestamp with time zone': '2001-01-01 00:00:00.000001+00',
  boolean: 't',
  bytea: '\\x00',
  jsonb: '0',
  'text[]': '{x}',
}

const digits = '0123456789'
const hexDigits = '0123456789abcdef'
const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Another value than stands there, as near to it as one sign; null where the try gave none that could stand there. */
export function flipped(chance: Chance, { type }: Column, written: string | null): string | null {
  if (written === null) return somethingElse[type] ?? '1'
  if (type === 'boolean') return written === 't' ? 'f' : 't'
  if (written === '') return 'x'
  if (type === 'timestamp with time zone' && chance(2) === 0) return aMicrosecondLater(written)
  const place = chance(written.length)
  const sign = written[place] ?? ''
  const other = otherSign(chance, sign)
  return other === null ? null : written.slice(0, place) + other + written.slice(place + 1)
}

/** Less than the house itself writes. */
const aMicrosecondLater = (written: string): string | null => {
  const [, seconds = '', fraction = '', zone = ''] =
    /^(.*?)(?:\.(\d{1,3}))?(\+\d\d)$/.exec(written) ?? []
  return seconds === '' ? null : `${seconds}.${fraction.padEnd(3, '0')}001${zone}`
}

/** A sign of the same sort, one bit or one step away; null for one that holds the value together. */
function otherSign(chance: Chance, sign: string): string | null {
  for (const sort of [digits, hexDigits, letters, letters.toUpperCase()]) {
    const at = sort.indexOf(sign)
    if (at !== -1) return sort[(at + 1 + chance(sort.length - 1)) % sort.length] ?? null
  }
  const code = sign.codePointAt(0) ?? 0
  return code > 127 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code ^ 1) : null
}
