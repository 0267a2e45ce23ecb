import type { StrayRow } from '../journal-entry.model.ts'

/** The pieces of a database by name, each with the hash of what it is. */
export type Frame = Readonly<Record<string, string>>

/** What of a database is not as the migrations make it. A function or a table more takes nothing from what is read. */
export function frameFaults(built: Frame, found: Frame): StrayRow[] {
  const names = new Set([...Object.keys(built), ...Object.keys(found)])
  const amiss = [...names].toSorted().filter((name) => built[name] !== found[name])
  const tables = new Set<string>()
  const faults: StrayRow[] = []
  for (const name of amiss) {
    const [kind, of = '', ...rest] = name.split(' ')
    const isMore = built[name] === undefined
    if (kind === 'function' && !isMore)
      faults.push({ table: of.replace(/\/\d+$/, ''), key: '', code: 'function-replaced' })
    if (kind === 'trigger' || (kind === 'table' && !isMore && rest.length === 0)) tables.add(of)
  }
  return [
    ...[...tables].map((table): StrayRow => ({ table, key: '', code: 'table-rebuilt' })),
    ...faults,
  ]
}

/** Can the journal and its rows not be read at all, as what they stand in is gone? */
export const isUnreadable = (built: Frame, found: Frame, tables: readonly string[]): boolean =>
  tables.some(
    (table) => built[`table ${table}`] !== undefined && found[`table ${table}`] === undefined,
  )
