import { UserError } from './user-error.ts'

/** What the surroundings decide, read once at the start. */
export type Settings = {
  /** The address that people reach the house at, without a slash at its end; null means where it listens. */
  publicUrl: string | null
  /** Where mail goes out, as smtp:// or smtps://; null means that the house sends none. */
  smtpUrl: string | null
  mailFrom: string
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
    mailFrom: env.GODFOT_MAIL_FROM ?? 'Godfot <godfot@localhost>',
    klassUrl: env.GODFOT_KLASS_URL ?? 'https://data.ssb.no/api/klass/v1',
    populationUrl: env.GODFOT_POPULATION_URL ?? 'https://data.ssb.no/api/pxwebapi/v2',
    businessRegisterUrl:
      env.GODFOT_BUSINESS_REGISTER_URL ?? 'https://data.brreg.no/enhetsregisteret/api',
  }
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
