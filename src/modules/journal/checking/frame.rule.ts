import type { RowFault, StrayRow } from '../journal-entry.model.ts'

/** The pieces of a database by name, each with the hash of what it is. */
export type Frame = Readonly<Record<string, string>>

/**
 * What of a database is not as the migrations make it. A function or a table more takes nothing from what is read, and what
 * holds such a table is its own matter; all else that a table of the house has more or less, makes it another table.
 */
export function frameFaults(built: Frame, found: Frame): StrayRow[] {
  const names = new Set([...Object.keys(built), ...Object.keys(found)])
  const amiss = [...names].toSorted().filter((name) => built[name] !== found[name])
  const faults = new Map<string, { table: string; code: RowFault; parts: string[] }>()
  for (const name of amiss) {
    const code = faultOf(name, built, found)
    if (code === null) continue
    const { of, part } = partsOf(name)
    const fault = faults.get(`${code} ${of}`) ?? { table: of, code, parts: [] }
    faults.set(`${code} ${of}`, {
      ...fault,
      parts: part === '' ? fault.parts : [...fault.parts, part],
    })
  }
  return [...faults.values()]
    .map(({ table, code, parts }) => ({ table, code, key: fewOf(parts) }))
    .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
}

const placeOf = ({ table, code }: StrayRow) => `${code === 'table-rebuilt' ? 0 : 1} ${table}`

/** Enough to know where to look. */
const fewOf = (parts: readonly string[]) =>
  parts.length > 3 ? [...parts.slice(0, 3), '…'].join(', ') : parts.join(', ')

/** `part`: which thing of the table, as its administrator calls it; empty for the table or the function itself. */
function partsOf(name: string): { kind: string; of: string; part: string } {
  const [kind = '', of = '', ...rest] = name.split(' ')
  const called = kind === 'speed' ? 'index' : kind
  const part = rest.length > 0 ? [called, ...rest].join(' ') : ''
  return { kind, of: of.replace(/\/\d+$/, ''), part }
}

function faultOf(name: string, built: Frame, found: Frame): RowFault | null {
  const { kind, of } = partsOf(name)
  const isInBoth = built[name] !== undefined && found[name] !== undefined
  if (kind === 'function') return built[name] === undefined ? null : 'function-replaced'
  // What whoever asks may not read, is not held against anything.
  if (kind === 'rows') return isInBoth ? 'program-rows-altered' : null
  if (kind === 'speed' && !isInBoth) return null
  return built[`table ${of}`] === undefined ? null : 'table-rebuilt'
}

/** Can the journal and its rows not be read at all, as what they stand in is gone? */
export const isUnreadable = (built: Frame, found: Frame, tables: readonly string[]): boolean =>
  tables.some(
    (table) => built[`table ${table}`] !== undefined && found[`table ${table}`] === undefined,
  )
