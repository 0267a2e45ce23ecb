import { rmSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { DatabaseAddress } from '../db.ts'
import { withClient } from '../with-client.ts'
import { readState } from './heads.ts'
import { type Manifest, newestFormat } from './manifest.ts'
import { beAlone } from './one-at-a-time.ts'
import type { Progress } from './read-backup.ts'
import { openFile } from './read-file.ts'
import { restoredTable } from './restored-house.ts'
import { runProgram } from './run-program.ts'
import { findProgram } from './server-programs.ts'
import type { BackupWriter } from './write-backup.ts'

const dumpName = 'godfot.dump'

/**
 * What is left out: the passwords of the logins, which every server makes its own, papers that can be set again, and that the
 * database was read in from a backup itself.
 */
const leftOut = [
  '--exclude-table-data=public.godfot_login',
  '--exclude-table-data=public.kept_paper',
  `--exclude-table=public.${restoredTable}`,
]

/** Copies a server's database at one moment, that of its beginning, with PostgreSQL's own program. */
export const copyServer = (
  address: DatabaseAddress,
  writer: BackupWriter,
  spare: string,
  tell: Progress,
): Promise<Omit<Manifest, 'members'>> =>
  withClient(address, async (client) => {
    await beAlone(client)
    await client.query('begin isolation level repeatable read read only')
    // The moment is that of the question, which is before what it sees is settled.
    const { rows } = await client.query<{ snapshot: string; at: Date }>(
      'select pg_export_snapshot() as snapshot, statement_timestamp() as at',
    )
    const state = await readState(client)
    const program = findProgram('pg_dump', state.version)
    const args = ['--format=custom', `--snapshot=${rows[0]?.snapshot}`, ...leftOut]
    try {
      await runProgram({ path: program.path, args, address, into: spare })
      await addDump(spare, writer, tell)
    } finally {
      rmSync(spare, { force: true })
    }
    return {
      format: newestFormat,
      kind: 'server',
      migration: state.migration,
      postgres: { version: state.version, platform: null, program: program.version },
      begunAt: new Date(rows[0]?.at ?? state.at).toISOString(),
      endedAt: new Date(rows[0]?.at ?? state.at).toISOString(),
      heads: state.heads,
    }
  })

async function addDump(path: string, writer: BackupWriter, tell: Progress): Promise<void> {
  const { size } = await stat(path)
  const file = await openFile(path)
  if (file === null) throw new Error('The dump is gone')
  let done = 0
  const told = async function* () {
    for await (const piece of file.pieces()) {
      done += piece.length
      tell(done / Math.max(size, 1))
      yield piece
    }
  }
  try {
    await writer.addFile(dumpName, size, told())
  } finally {
    await file.close()
  }
}
