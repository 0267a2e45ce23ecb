import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type House, openHouse } from '../main.ts'
import { loadReferenceData } from '../modules/parties/index.ts'
import { readRestored } from '../platform/backup/restored-house.ts'
import { openRounds, type Rounds } from '../platform/backup/take-rounds.ts'
import { now } from '../platform/clock.ts'
import { type DatabaseAddress, withOwner } from '../platform/db.ts'
import { logAs, logEvent } from '../platform/log.ts'
import { openDatabase } from '../platform/open-database.ts'
import { readSettings, type Settings } from '../platform/settings.ts'
import { openSigningKey, signingKeyPath } from '../platform/signing-key.ts'
import { UserError } from '../platform/user-error.ts'
import { fillSample } from '../sample.ts'
import { bringUpToDate } from '../up-to-date.ts'
import { command, UsageError } from './command.ts'
import { momentText } from './moment.ts'
import { loopback, rolePicker } from './role-picker.ts'

export const run = command({
  options: {
    port: { type: 'string', default: '3000' },
    host: { type: 'string', default: '127.0.0.1' },
    data: { type: 'string' },
    empty: { type: 'boolean', default: false },
    'role-picker': { type: 'boolean', default: false },
  },
  run: async ({ values: { port, host, data, empty, 'role-picker': flag } }) => {
    const wanted = portNumber(port)
    const settings = readSettings(process.env)
    logAs(settings.log ?? (process.stdout.isTTY ? 'text' : 'json'))
    const demonstration = rolePicker({ flag, empty, host, settings })
    const isForOthers = !loopback.includes(host) || settings.publicUrl !== null
    const stopAsked = stopSignal()
    const database = await openDatabase({ dataDir: data, databaseUrl: process.env.DATABASE_URL })
    let house: House | undefined
    let rounds: Rounds | null = null
    try {
      const restored = await readRestored(database.owner)
      if (restored?.isWhole === false) throw new UserError(halfRead)
      await bringUpToDate(database.owner)
      await withOwner(database.owner, (owner) =>
        empty ? loadReferenceData(owner) : fillSample(owner, now()),
      )
      if (!restored) rounds = roundsOf(settings, database.owner, data)
      house = await openHouse({
        database,
        settings: restored ? { ...settings, smtpUrl: null } : settings,
        signingKey: openSigningKey(signingKeyPath(settings.signingKeyFile, data)),
        host,
        port: wanted,
        demonstration,
      })
      if (demonstration === 'by-flag') {
        logEvent(
          'info',
          'role-picker',
          'Alle som når Godfot, kan velge en rolle uten å logge inn (--role-picker).',
        )
      }
      logEvent('info', 'started', `Godfot kjører på ${house.url} (Ctrl-C stopper)`)
      if (isForOthers && !process.env.DATABASE_URL)
        logEvent('error', 'embedded-database', embeddedIsForTrying)
      rounds?.begin()
      if (restored) logEvent('error', 'not-taken-over', notTakenOver(restored.copiedAt))
      await stopAsked
      logEvent('info', 'stopping', 'Stopper …')
    } finally {
      rounds?.close()
      if (house) await Promise.race([house.stop(), sleep(2_500)])
      await database.stop()
    }
    process.exit(0)
  },
})

/** Copies are taken by the same command that a person would use; null where the house takes none. */
function roundsOf(
  { backups }: Settings,
  owner: DatabaseAddress,
  dataDir: string | undefined,
): Rounds | null {
  if (backups === null) return null
  const order = ['backup', '--folder', backups.folder, '--keep', `${backups.keep}`]
  const where = dataDir === undefined ? [] : ['--data', resolve(dataDir)]
  const program = [process.execPath, process.argv[1] ?? '', ...order, ...where]
  return openRounds(backups, owner, program)
}

const embeddedIsForTrying =
  'Databasen som følger med, er til å prøve med og til små fellesskap: sett DATABASE_URL til en PostgreSQL-server når Godfot skal være i drift (docs/bruk/drift.md).'

const halfRead =
  'Innlesinga av en sikkerhetskopi ble avbrutt her: lag en tom database, og les kopien inn på nytt.'

const notTakenOver = (copiedAt: string): string =>
  `Huset er lest inn fra en sikkerhetskopi fra ${momentText(copiedAt)}. Det sender ikke e-post og tar ikke kopier av seg selv før du kjører ./godfot restore --take-over og starter på nytt.`

function portNumber(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new UsageError(`Porten må være et tall fra 0 til 65535, ikke «${text}».`)
}

/** From now on Ctrl-C and SIGTERM are a wish to end in order, also while still starting. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => resolve())
    }
  })
}
