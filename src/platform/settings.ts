import type { NetConnectOpts } from 'node:net'
import { isAbsolute } from 'node:path'
import { readTrustedProxies, type TrustedProxies } from './asking-address.ts'
import { type BackupSettings, usualBackups } from './backup/backup-round.ts'
import type { LogForm } from './log.ts'
import { type PaperSettings, usualPapers } from './paper/papers.ts'
import { isAddress } from './typed-address.ts'
import { UserError } from './user-error.ts'

/** How long a session lasts: unused, and at most. */
export type SessionLength = { idleMinutes: number; hours: number }

/** Four hours cover a long meeting over a form half filled in; twelve a working day. */
export const usualSession: SessionLength = { idleMinutes: 240, hours: 12 }

/** What the surroundings decide, read once at the start. */
export type Settings = {
  /** The address that people reach the house at, without a slash at its end; null means where it listens. */
  publicUrl: string | null
  /** Where mail goes out, as smtp:// or smtps://; null means that the house sends none. */
  smtpUrl: string | null
  mailFrom: string
  /** The web servers before us that are taken at their word for who asks. */
  trustedProxies: TrustedProxies
  sessionLasts: SessionLength
  papers: PaperSettings
  /** Where the house keeps copies of itself; null means that it takes none. */
  backups: BackupSettings | null
  /** How long the mail server may take with each step. */
  smtpTimeoutMs: number
  /** Where ClamAV's daemon listens; null means that files are not scanned. */
  clamd: NetConnectOpts | null
  /** The file with the key that the journal's locks are signed with; null means beside the data. */
  signingKeyFile: string | null
  /** How the log is written; null means for whoever reads it: sentences on a terminal, and JSON elsewhere. */
  log: LogForm | null
  /** What the figures are asked for with; null means that only the machine itself may, where it serves nobody else. */
  metricsToken: string | null
  /** Where a hole in the security is told of, as a URI. */
  securityContact: string | null
  /** Where municipality codes, population and organisation numbers are fetched. */
  klassUrl: string
  populationUrl: string
  businessRegisterUrl: string
}

/** Throws a UserError where an address cannot be used as it is written. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  return {
    publicUrl: publicUrl(env.GODFOT_PUBLIC_URL),
    smtpUrl: smtpUrl(env.GODFOT_SMTP_URL),
    mailFrom: mailFrom(env.GODFOT_MAIL_FROM),
    smtpTimeoutMs: smtpTimeout(env.GODFOT_SMTP_TIMEOUT) * 1_000,
    trustedProxies: readTrustedProxies(env.GODFOT_TRUSTED_PROXIES, env.GODFOT_FORWARDED_HEADER),
    sessionLasts: {
      idleMinutes: wholeNumber('GODFOT_SESSION_IDLE_MINUTES', env, usualSession.idleMinutes),
      hours: wholeNumber('GODFOT_SESSION_HOURS', env, usualSession.hours),
    },
    clamd: clamd(env.GODFOT_CLAMD),
    signingKeyFile: env.GODFOT_SIGNING_KEY || null,
    backups: backups(env),
    papers: {
      ...usualPapers,
      megabytes: wholeNumber('GODFOT_PAPER_MEMORY_MB', env, usualPapers.megabytes),
      seconds: wholeNumber('GODFOT_PAPER_SECONDS', env, usualPapers.seconds),
      keptMegabytes: wholeNumber('GODFOT_PAPER_KEPT_MB', env, usualPapers.keptMegabytes),
    },
    log: logForm(env.GODFOT_LOG),
    metricsToken: metricsToken(env.GODFOT_METRICS_TOKEN),
    securityContact: securityContact(env.GODFOT_SECURITY_CONTACT),
    klassUrl: env.GODFOT_KLASS_URL ?? 'https://data.ssb.no/api/klass/v1',
    populationUrl: env.GODFOT_POPULATION_URL ?? 'https://data.ssb.no/api/pxwebapi/v2',
    businessRegisterUrl:
      env.GODFOT_BUSINESS_REGISTER_URL ?? 'https://data.brreg.no/enhetsregisteret/api',
  }
}

function wholeNumber(name: string, env: Record<string, string | undefined>, usual: number): number {
  const text = env[name] ?? ''
  if (text === '') return usual
  const number = Number(text)
  if (/^\d{1,5}$/.test(text) && number > 0) return number
  throw new UserError(`${name} må være et helt tall fra 1 til 99999, ikke «${text}».`)
}

function backups(env: Record<string, string | undefined>): BackupSettings | null {
  const folder = env.GODFOT_BACKUP_FOLDER ?? ''
  const at = env.GODFOT_BACKUP_AT || usualBackups.at
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(at))
    throw new UserError(
      `GODFOT_BACKUP_AT er klokkeslettet kopien tas, skrevet som 03:00, ikke «${at}».`,
    )
  const keep = wholeNumber('GODFOT_BACKUP_KEEP', env, usualBackups.keep)
  if (folder === '') return null
  if (isAbsolute(folder)) return { folder, at, keep }
  throw new UserError(
    `GODFOT_BACKUP_FOLDER er mappa kopiene skal ligge i, med hele stien fra /, ikke «${folder}».`,
  )
}

function publicUrl(text = ''): string | null {
  if (text === '') return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin
  throw new UserError(
    `GODFOT_PUBLIC_URL er ikke en adresse som Godfot kan ha («${text}»): skriv den som https://godfot.kommune.no, uten noe etter navnet.`,
  )
}

function smtpUrl(text = ''): string | null {
  if (text === '') return null
  if (URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol)) return text
  throw new UserError(
    'GODFOT_SMTP_URL er ikke adressen til en e-posttjener: skriv den som smtp://tjener:587, eller smtps://bruker:passord@tjener.',
  )
}

function mailFrom(text = ''): string {
  if (text === '') return 'Godfot <godfot@localhost>'
  const [, name = '', within] = /^([^<>@]*)<([^<>]+)>$/.exec(text.trim()) ?? []
  if (isAddress(within ?? text.trim()) && !/[\p{Cc}]/u.test(name)) return text.trim()
  throw new UserError(
    'GODFOT_MAIL_FROM er ikke en avsender: skriv den som Godfot <godfot@kommune.no>.',
  )
}

function clamd(text = ''): NetConnectOpts | null {
  if (text === '') return null
  if (/^unix:\/./.test(text)) return { path: text.slice('unix:'.length) }
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.protocol === 'tcp:' && url.hostname !== '' && url.pathname === '') {
    return { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || 3310) }
  }
  throw new UserError(
    `GODFOT_CLAMD er ikke stedet der ClamAV lytter («${text}»): skriv det som tcp://tjener:3310, eller unix:/run/clamav/clamd.ctl.`,
  )
}

function logForm(text = ''): LogForm | null {
  if (text === '') return null
  if (text === 'json' || text === 'text') return text
  throw new UserError(`GODFOT_LOG kan være json eller text, ikke «${text}».`)
}

function metricsToken(text = ''): string | null {
  if (text === '') return null
  if (/^[\w.~+/=-]{20,200}$/.test(text)) return text
  throw new UserError(
    'GODFOT_METRICS_TOKEN er for kort eller har andre tegn enn et passord i en overskrift kan ha: lag et med «openssl rand -hex 24».',
  )
}

function securityContact(text = ''): string | null {
  if (text === '') return null
  if (isAddress(text)) return `mailto:${text}`
  if (URL.canParse(text) && /^(?:https|mailto|tel):$/.test(new URL(text).protocol)) return text
  throw new UserError(
    `GODFOT_SECURITY_CONTACT er ikke et sted å melde fra til («${text}»): skriv en e-postadresse, eller en nettadresse som begynner med https.`,
  )
}

function smtpTimeout(text = ''): number {
  if (text === '') return 20
  const seconds = Number(text)
  if (/^\d{1,3}$/.test(text) && seconds >= 1 && seconds <= 300) return seconds
  throw new UserError(
    `GODFOT_SMTP_TIMEOUT er sekundene e-posttjeneren får på hvert steg: skriv et helt tall fra 1 til 300, ikke «${text}».`,
  )
}
