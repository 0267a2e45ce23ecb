import { readFileSync } from 'node:fs'
import { UserError } from './user-error.ts'

/** The settings that hold a secret. Each can be given by the name of a file that holds it, in a variable called …_FILE. */
const secretNames = ['DATABASE_URL', 'GODFOT_SMTP_URL', 'GODFOT_METRICS_TOKEN'] as const

/** Puts what the files hold in place of their names. Throws a UserError that names the file where one cannot be read. */
export function takeSecretFiles(env: Record<string, string | undefined>): void {
  for (const name of secretNames) {
    const file = env[`${name}_FILE`] ?? ''
    if (file === '') continue
    if ((env[name] ?? '') !== '') {
      throw new UserError(`Både ${name} og ${name}_FILE er satt: ta bort den ene.`)
    }
    env[name] = readSecret(`${name}_FILE`, file)
    delete env[`${name}_FILE`]
  }
}

function readSecret(name: string, file: string): string {
  let text: string
  try {
    text = readFileSync(file, 'utf8').trim()
  } catch (error) {
    const { code = 'ukjent feil' } = error as NodeJS.ErrnoException
    throw new UserError(
      `Får ikke lest fila ${file}, som ${name} viser til (${code}): kontroller stien, og at Godfot kan lese den.`,
    )
  }
  if (text === '' || /[\r\n]/.test(text)) {
    throw new UserError(`Fila ${file}, som ${name} viser til, skal ha én linje: hemmeligheten.`)
  }
  return text
}
