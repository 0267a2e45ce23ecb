import { createHash } from 'node:crypto'
import { type Db, lookInto, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import type { SealedTable } from '../../../platform/sealed-table.ts'
import { emptyChain, verifyChain } from '../chain.rule.ts'
import type {
  ChainVerdict,
  Hash,
  JournalVerdict,
  RowsVerdict,
  StrayRow,
} from '../journal-entry.model.ts'
import { judgeRow, type SaltedHash } from './row-seal.rule.ts'
import {
  closeRows,
  countFiles,
  entriesAfter,
  filesAmiss,
  keyColumns,
  nextRows,
  openRows,
  sealedForm,
  sealsBeyond,
} from './verify.query.ts'

const sha256: Hash = (text) => createHash('sha256').update(text).digest('hex')
const saltedSha256: SaltedHash = (salt, text) =>
  createHash('sha256').update(salt).update(text).digest('hex')

/** So few at a time that others are answered between, and no more is held in memory however much there is. */
const stretch = 200

/** So many of what is amiss are named. */
const mostNamed = 20

const underWay = new Map<string, Promise<JournalVerdict>>()

/**
 * Reads a community's whole chain and recomputes it, and holds every row and file that it seals against it, all as it stood at
 * one moment and without changing anything. All who ask while it goes on get the one verdict.
 */
export function verifyJournal(
  db: Db,
  communityId: string,
  sealed: readonly SealedTable[],
): Promise<JournalVerdict> {
  const known = underWay.get(communityId)
  if (known) return known
  const verdict = lookInto(db, communityId, (tx) => verifyWithin(tx, communityId, sealed)).finally(
    () => underWay.delete(communityId),
  )
  underWay.set(communityId, verdict)
  return verdict
}

/** The same of what one transaction sees; so many of what is amiss are named. */
export const verifyWithin = async (
  tx: Tx,
  communityId: string,
  sealed: readonly SealedTable[],
  most = mostNamed,
): Promise<JournalVerdict> => ({
  chain: await verifyEntries(tx, communityId),
  rows: await verifyRows(tx, communityId, sealed, most),
})

/** The chain alone, without what it seals. */
export const verifyChainOf = (db: Db, communityId: string): Promise<ChainVerdict> =>
  lookInto(db, communityId, (tx) => verifyEntries(tx, communityId))

async function verifyEntries(tx: Tx, communityId: string): Promise<ChainVerdict> {
  let verdict = emptyChain
  while (verdict.ok) {
    const { entries } = verdict
    const { more } = await askWithin(tx)({ more: entriesAfter(communityId, entries, stretch) })
    verdict = verifyChain(sha256, more, verdict)
    if (more.length < stretch) break
  }
  if (!verdict.ok) return verdict
  const { beyond } = await askWithin(tx)({ beyond: sealsBeyond(communityId, verdict.entries) })
  return beyond[0]?.seals === 0
    ? verdict
    : { ok: false, number: verdict.entries + 1, code: 'entry-missing' }
}

async function verifyRows(
  tx: Tx,
  communityId: string,
  sealed: readonly SealedTable[],
  most: number,
): Promise<RowsVerdict> {
  await sealedForm.execute(tx)
  const strays: StrayRow[] = []
  let rows = 0
  for (const table of sealed) {
    const { key } = await askWithin(tx)({ key: keyColumns(table.name) })
    const names = key.map(({ name }) => name)
    await openRows(communityId, table, names).execute(tx)
    for (;;) {
      const { some } = await askWithin(tx)({ some: nextRows(stretch) })
      for (const row of some) {
        const code = judgeRow(saltedSha256, row)
        if (code !== null) strays.push({ table: table.name, key: row.key, code })
        if (row.text !== null && row.isDue) rows += 1
      }
      if (some.length < stretch) break
    }
    await closeRows.execute(tx)
  }
  const { files, amiss } = await askWithin(tx)({
    files: countFiles(communityId),
    amiss: filesAmiss(communityId),
  })
  for (const { key } of amiss) strays.push({ table: 'stored_file', key, code: 'file-altered' })
  return {
    rows,
    files: files[0]?.files ?? 0,
    strays: strays.slice(0, most),
    strayCount: strays.length,
  }
}
