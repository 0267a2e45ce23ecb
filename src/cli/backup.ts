import { resolve } from 'node:path'
import { keepBackup } from '../platform/backup/keep-backup.ts'
import type { Head, Manifest } from '../platform/backup/manifest.ts'
import { readBackup } from '../platform/backup/read-backup.ts'
import { openSource } from '../platform/backup/source.ts'
import { command, UsageError } from './command.ts'
import { withProgress } from './progress.ts'

export const run = command({
  options: {
    data: { type: 'string' },
    check: { type: 'boolean', default: false },
    folder: { type: 'string' },
    keep: { type: 'string' },
  },
  words: 1,
  run: async ({ values: { data, check, folder, keep }, positionals: [file] }) => {
    if ((file === undefined) === (folder === undefined) || (check && file === undefined))
      throw new UsageError(usage)
    if (check && file !== undefined) return checkBackup(resolve(file))
    if (keep !== undefined && folder === undefined) throw new UsageError(usage)
    const source = await openSource({
      dataDir: data,
      databaseUrl: process.env.DATABASE_URL,
      backupUrl: process.env.GODFOT_BACKUP_URL,
    })
    try {
      const path = resolve(file ?? '')
      const kept = await withProgress('Kopierer', (tell) => keepBackup(path, source.copy, tell))
      tellBackup(path, kept.manifest, kept.bytes)
    } finally {
      await source.close()
    }
    return 0
  },
})

const usage =
  'Skriv hvor kopien skal ligge: ./godfot backup FIL, eller ./godfot backup --folder MAPPE.'

async function checkBackup(path: string): Promise<number> {
  const manifest = await withProgress('Leser', (tell) => readBackup(path, tell))
  console.log(`${path} er hel: ${manifest.members.length} filer, fra ${manifest.endedAt}.`)
  tellHeads(manifest.heads)
  return 0
}

function tellBackup(path: string, manifest: Omit<Manifest, 'members'>, bytes: number): void {
  const size = (bytes / 1e6).toLocaleString('nb-NO', { maximumFractionDigits: 1 })
  console.log(`${path} er hel: ${size} MB, fra ${manifest.endedAt}.`)
  tellHeads(manifest.heads)
}

export function tellHeads(heads: readonly Head[]): void {
  for (const { key, number, hash } of heads)
    console.log(
      `${key}: journalen slutter med innslag ${number}${hash ? ` og låsen ${hash}` : ''}.`,
    )
}
