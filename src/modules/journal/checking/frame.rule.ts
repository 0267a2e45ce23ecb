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
  const faults = new Map<string, StrayRow>()
  for (const name of amiss) {
    const code = faultOf(name, built, found)
    const table = partsOf(name).of.replace(/\/\d+$/, '')
    if (code !== null) faults.set(`${code} ${table}`, { table, key: '', code })
  }
  return [...faults.values()].toSorted((one, other) => rank(one) - rank(other))
}

const rank = ({ code }: StrayRow) => (code === 'table-rebuilt' ? 0 : 1)

function partsOf(name: string): { kind: string; of: string } {
  const [kind = '', of = ''] = name.split(' ')
  return { kind, of }
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
