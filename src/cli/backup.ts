import { resolve } from 'node:path'
import { keepInFolder, noteFailure, noteSuccess } from '../platform/backup/backup-folder.ts'
import { usualBackups } from '../platform/backup/backup-round.ts'
import { type KeptBackup, keepBackup } from '../platform/backup/keep-backup.ts'
import type { Head } from '../platform/backup/manifest.ts'
import { readBackup } from '../platform/backup/read-backup.ts'
import { openSource, type Source } from '../platform/backup/source.ts'
import { now } from '../platform/clock.ts'
import { command, UsageError } from './command.ts'
import { momentText } from './moment.ts'
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
    const most = readKeep(keep, folder)
    if (folder !== undefined) return backUpInto(resolve(folder), most, data)
    const path = resolve(file ?? '')
    await withSource(data, async ({ copy }) => {
      const kept = await withProgress('Kopierer', (tell) => keepBackup(path, copy, tell))
      tellBackup(path, kept)
    })
    return 0
  },
})

function readKeep(text: string | undefined, folder: string | undefined): number {
  if (text === undefined) return usualBackups.keep
  const number = Number(text)
  if (folder !== undefined && /^\d{1,5}$/.test(text) && number > 0) return number
  throw new UsageError(
    `--keep er hvor mange kopier som skal bli liggende i mappa: skriv et helt tall fra 1 til 99999, ikke «${text}».`,
  )
}

async function withSource(
  dataDir: string | undefined,
  work: (source: Source) => Promise<void>,
): Promise<void> {
  const { DATABASE_URL: databaseUrl, GODFOT_BACKUP_URL: backupUrl } = process.env
  const source = await openSource({ dataDir, databaseUrl, backupUrl })
  try {
    await work(source)
  } finally {
    await source.close()
  }
}

async function backUpInto(
  folder: string,
  keep: number,
  dataDir: string | undefined,
): Promise<number> {
  try {
    await withSource(dataDir, async (source) => {
      const kept = await withProgress('Kopierer', (tell) =>
        keepInFolder({ folder, keep, source, at: now(), tell }),
      )
      tellBackup(kept.path, kept)
      for (const path of kept.removed) console.log(`${path} er slettet.`)
    })
    noteSuccess(folder)
    return 0
  } catch (error) {
    noteFailure(folder, error, now())
    throw error
  }
}

const usage =
  'Skriv hvor kopien skal ligge: ./godfot backup FIL, eller ./godfot backup --folder MAPPE.'

async function checkBackup(path: string): Promise<number> {
  const manifest = await withProgress('Leser', (tell) => readBackup(path, tell))
  console.log(
    `${path} er hel: ${manifest.members.length} filer, fra ${momentText(manifest.endedAt)}.`,
  )
  tellHeads(manifest.heads)
  return 0
}

function tellBackup(path: string, { manifest, bytes }: KeptBackup): void {
  const size = (bytes / 1e6).toLocaleString('nb-NO', { maximumFractionDigits: 1 })
  console.log(`${path} er hel: ${size} MB, fra ${momentText(manifest.endedAt)}.`)
  tellHeads(manifest.heads)
}

function tellHeads(heads: readonly Head[]): void {
  for (const { key, number, hash } of heads)
    console.log(
      `${key}: journalen slutter med innslag ${number}${hash ? ` og låsen ${hash}` : ''}.`,
    )
}
