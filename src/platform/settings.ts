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

export function readSettings(env: Record<string, string | undefined>): Settings {
  return {
    publicUrl: env.GODFOT_PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    smtpUrl: env.GODFOT_SMTP_URL ?? null,
    mailFrom: env.GODFOT_MAIL_FROM ?? 'Godfot <godfot@localhost>',
    klassUrl: env.GODFOT_KLASS_URL ?? 'https://data.ssb.no/api/klass/v1',
    populationUrl: env.GODFOT_POPULATION_URL ?? 'https://data.ssb.no/api/pxwebapi/v2',
    businessRegisterUrl:
      env.GODFOT_BUSINESS_REGISTER_URL ?? 'https://data.brreg.no/enhetsregisteret/api',
  }
}
