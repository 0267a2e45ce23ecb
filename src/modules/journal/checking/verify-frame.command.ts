import { builtFrame } from '../../../platform/built-frame.ts'
import { readFrame } from '../../../platform/database-frame.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import type { StrayRow } from '../journal-entry.model.ts'
import { namesTaken, settingsMade } from './frame.query.ts'
import { frameFaults, isUnreadable } from './frame.rule.ts'

/** What the chain and its seals stand in; the tables of the rooms come beside. */
const ownTables = ['journal_entry', 'journal_details', 'journal_seal', 'row_seal', 'stored_file']

/**
 * What the journal and its rows stand in: what of it is amiss, and whether it is there to be read at all. The transaction
 * searches the catalogue alone from here on.
 */
export async function verifyFrame(
  tx: Tx,
  tables: readonly string[],
): Promise<{ strays: StrayRow[]; isGone: boolean }> {
  const pieces = await readFrame(tx)
  const { taken, settings } = await askWithin(tx)({ taken: namesTaken, settings: settingsMade })
  const found = Object.fromEntries(pieces.map(({ name, hash }) => [name, hash]))
  return {
    strays: [
      ...frameFaults(builtFrame, found),
      ...taken.map(({ key }): StrayRow => ({ table: 'pg_proc', key, code: 'name-taken' })),
      ...settings.map((setting): StrayRow => ({ ...setting, code: 'setting-made' })),
    ],
    isGone: isUnreadable(builtFrame, found, [...ownTables, ...tables]),
  }
}
