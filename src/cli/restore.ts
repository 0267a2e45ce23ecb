import { resolve } from 'node:path'
import { endEverySignIn } from '../modules/access/index.ts'
import type { Manifest } from '../platform/backup/manifest.ts'
import { readBackup } from '../platform/backup/read-backup.ts'
import { restoreEmbedded } from '../platform/backup/restore-embedded.ts'
import { restoreServer } from '../platform/backup/restore-server.ts'
import {
  beginRestored,
  finishRestored,
  readRestored,
  takeOver,
} from '../platform/backup/restored-house.ts'
import { setWaitingMailAside } from '../platform/backup/set-mail-aside.ts'
import { type DatabaseAddress, withOwner } from '../platform/db.ts'
import { listMigrations } from '../platform/migrate.ts'
import { reachOwner } from '../platform/open-database.ts'
import { UserError } from '../platform/user-error.ts'
import { bringUpToDate } from '../up-to-date.ts'
import { command, UsageError } from './command.ts'
import { momentText } from './moment.ts'
import { withProgress } from './progress.ts'
import { verifyCommunities } from './verify.ts'

export const run = command({
  options: { data: { type: 'string' }, 'take-over': { type: 'boolean', default: false } },
  words: 1,
  run: async ({ values, positionals: [file] }) => {
    if (values['take-over'] === (file !== undefined))
      throw new UsageError(
        'Skriv hvilken kopi som skal leses inn: ./godfot restore FIL, og ./godfot restore --take-over når huset skal overta.',
      )
    if (file !== undefined) return restore(resolve(file), values.data)
    await letTakeOver(values.data)
    return 0
  },
})

/** The code that the command ends with: 1 where what was read in was amiss when it was copied. */
async function restore(path: string, dataDir: string | undefined): Promise<number> {
  const databaseUrl = process.env.DATABASE_URL
  const manifest = await withProgress('Kontrollerer', (tell) => readBackup(path, tell))
  refuseOtherKind(path, manifest, databaseUrl)
  refuseNewer(path, manifest)
  let isWhole = true
  const settle = async (owner: DatabaseAddress) => {
    isWhole = await settleIn(owner, manifest)
  }
  const where = await withProgress('Leser inn', async (tell) => {
    if (!databaseUrl) return restoreEmbedded(path, manifest, { dataDir, tell, settle })
    await restoreServer(path, manifest, { databaseUrl, tell, settle })
    return 'databasen i DATABASE_URL'
  })
  console.log(
    `Lest inn i ${where}, som den var ${momentText(manifest.endedAt)}. Huset sender ikke e-post og tar ikke kopier av seg selv før du kjører ./godfot restore --take-over.`,
  )
  if (isWhole) return 0
  console.error(
    'Alt er lest inn slik det var, men journalen stemte ikke da kopien ble tatt: se linjene over, og docs/bruk/journalen.md.',
  )
  return 1
}

function refuseOtherKind(path: string, { kind }: Manifest, databaseUrl: string | undefined): void {
  if ((kind === 'server') === Boolean(databaseUrl)) return
  throw new UserError(
    kind === 'server'
      ? `${path} er tatt av en databaseserver: sett DATABASE_URL til en tom database å lese den inn i.`
      : `${path} er tatt av den innebygde databasen: les den inn uten DATABASE_URL.`,
  )
}

function refuseNewer(path: string, { migration }: Manifest): void {
  const newest = listMigrations().at(-1)?.number ?? 0
  if (migration <= newest) return
  throw new UserError(
    `${path} er tatt av en nyere utgave av Godfot (endring ${migration}, og denne har ${newest}): hent den utgaven, og les kopien inn der.`,
  )
}

/**
 * Makes a database that was read in fit to stand beside the one that it was taken of: nobody is signed in, its logins get
 * passwords of their own at the start, and no mail goes out twice. Does what it brought agree with its journal?
 */
async function settleIn(owner: DatabaseAddress, { endedAt }: Manifest): Promise<boolean> {
  await beginRestored(owner, endedAt)
  await bringUpToDate(owner)
  const isWhole = await withOwner(owner, async (db) => {
    await endEverySignIn(db)
    await setWaitingMailAside(db)
    const all = await db.selectFrom('community').select(['id', 'key']).orderBy('key').execute()
    return verifyCommunities(db, all)
  })
  await finishRestored(owner)
  return isWhole
}

async function letTakeOver(dataDir: string | undefined): Promise<void> {
  const { owner, stop } = await reachOwner({ dataDir, databaseUrl: process.env.DATABASE_URL })
  try {
    const restored = await readRestored(owner)
    if (restored === null)
      throw new UserError('Huset er ikke lest inn fra en kopi, så det er ingenting å overta.')
    if (!restored.isWhole)
      throw new UserError('Innlesinga ble avbrutt: les kopien inn på nytt der det ikke er noe.')
    await takeOver(owner)
    console.log('Huset overtar ved neste start: da går e-posten, og kopiene tas.')
  } finally {
    await stop()
  }
}
