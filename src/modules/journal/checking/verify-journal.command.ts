import { createHash } from 'node:crypto'
import {
  type Db,
  lookAround,
  lookInto,
  scopeTo,
  type Tx,
  unlessRefused,
} from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import type { SealedTable } from '../../../platform/sealed-table.ts'
import { emptyChain, verifyChain } from '../chain.rule.ts'
import type {
  ChainFault,
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
  outsideChain,
  sealedForm,
} from './verify.query.ts'
import { verifyFrame } from './verify-frame.command.ts'

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
  const verdict = lookAround(db, (tx) => verifyWithin(tx, communityId, sealed)).finally(() =>
    underWay.delete(communityId),
  )
  underWay.set(communityId, verdict)
  return verdict
}

/**
 * The same of what one transaction sees; so many of what is amiss are named. What the rows stand in is looked at first, and what
 * is amiss there is told also where nothing can be read because of it.
 */
export async function verifyWithin(
  tx: Tx,
  communityId: string,
  sealed: readonly SealedTable[],
  most = mostNamed,
): Promise<JournalVerdict> {
  const tables = sealed.map(({ name }) => name)
  const frame = await unlessRefused(tx, () => verifyFrame(tx, tables))
  const { strays, isGone } = frame ?? catalogueRefused
  if (isGone) return nothingRead('frame-gone', strays, most)
  const verdict = await unlessRefused(tx, async () => {
    await sealedForm.execute(tx)
    await scopeTo(tx, communityId)
    return {
      chain: await verifyEntries(tx, communityId),
      rows: await verifyRows(tx, communityId, sealed, { strays: [...strays], most }),
    }
  })
  return verdict ?? nothingRead('frame-unreadable', strays, most)
}

const catalogueRefused: { strays: StrayRow[]; isGone: boolean } = {
  strays: [{ table: 'pg_catalog', key: '', code: 'catalogue-unreadable' }],
  isGone: false,
}

const nothingRead = (code: ChainFault, strays: StrayRow[], most: number): JournalVerdict => ({
  chain: { ok: false, number: 0, code },
  rows: { rows: 0, files: 0, strays: strays.slice(0, most), strayCount: strays.length },
})

/** The chain alone, without what it seals. */
export const verifyChainOf = (db: Db, communityId: string): Promise<ChainVerdict> =>
  lookInto(db, communityId, async (tx) => {
    await sealedForm.execute(tx)
    return verifyEntries(tx, communityId)
  })

async function verifyEntries(tx: Tx, communityId: string): Promise<ChainVerdict> {
  let verdict = emptyChain
  let most = stretch
  while (verdict.ok) {
    const { entries } = verdict
    const more = await readable(() =>
      askWithin(tx)({ more: entriesAfter(communityId, entries, most) }),
    )
    if (more === null && most === 1)
      return { ok: false, number: entries + 1, code: 'entry-altered' }
    // One of them is not to be read: one at a time it is found which.
    if (more === null) most = 1
    else verdict = verifyChain(sha256, more.more, verdict)
    if (more !== null && more.more.length < most) break
  }
  if (!verdict.ok) return verdict
  const { entries } = verdict
  const { outside } = await askWithin(tx)({ outside: outsideChain(communityId, entries) })
  const [{ count, isBeyond } = { count: 0, isBeyond: true }] = outside
  if (count === 0) return verdict
  return isBeyond
    ? { ok: false, number: entries + 1, code: 'entry-missing' }
    : { ok: false, number: 0, code: 'outside-chain' }
}

/** What was read, or null where what stands there is nothing that the house writes. The database's own errors go on. */
async function readable<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Error && 'severity' in error) throw error
    return null
  }
}

async function verifyRows(
  tx: Tx,
  communityId: string,
  sealed: readonly SealedTable[],
  { strays, most }: { strays: StrayRow[]; most: number },
): Promise<RowsVerdict> {
  let rows = 0
  for (const table of sealed) {
    const { key } = await askWithin(tx)({ key: keyColumns(table.name) })
    const names = key.map(({ name }) => name)
    // Without a key no row can be told from another; that is said already.
    if (names.length === 0) continue
    await openRows(communityId, table, names).execute(tx)
    for (;;) {
      const read = await readable(() => askWithin(tx)({ some: nextRows(stretch) }))
      if (read === null) strays.push({ table: table.name, key: '', code: 'seal-altered' })
      for (const row of read?.some ?? []) {
        const code = judgeRow(saltedSha256, row)
        if (code !== null)
          strays.push({ table: table.name, key: row.key, code, sealedIn: row.sealedIn })
        if (row.text !== null && row.isDue) rows += 1
      }
      if (read !== null && read.some.length < stretch) break
    }
    await closeRows.execute(tx)
  }
  const { files, amiss } = await askWithin(tx)({
    files: countFiles(communityId),
    amiss: filesAmiss(communityId),
  })
  for (const { key, sealedIn } of amiss)
    strays.push({ table: 'stored_file', key, code: 'file-altered', sealedIn })
  return {
    rows,
    files: files[0]?.files ?? 0,
    strays: strays.slice(0, most),
    strayCount: strays.length,
  }
}
