import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { takeSecretFiles } from './secret-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'godfot-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (text: string): string => {
  const path = join(folder, 'hemmelighet')
  writeFileSync(path, text)
  return path
}

describe('En hemmelighet i en fil', () => {
  it.each(['DATABASE_URL', 'GODFOT_SMTP_URL', 'GODFOT_METRICS_TOKEN'])(
    'gis som %s_FILE',
    (name) => {
      const env: Record<string, string | undefined> = {
        [`${name}_FILE`]: file('postgresql://en:to@tre/fire\n'),
        GODFOT_LOG: 'json',
      }
      takeSecretFiles(env)
      expect(env).toEqual({ [name]: 'postgresql://en:to@tre/fire', GODFOT_LOG: 'json' })
    },
  )

  it('gis ikke på to måter', () => {
    const env = { DATABASE_URL: 'hemmelig', DATABASE_URL_FILE: file('hemmelig') }
    expect(() => takeSecretFiles(env)).toThrow(
      'Både DATABASE_URL og DATABASE_URL_FILE er satt: ta bort den ene.',
    )
  })

  it('som ikke kan leses, nevnes med navn', () => {
    const env = { GODFOT_SMTP_URL_FILE: '/finnes/ikke' }
    expect(() => takeSecretFiles(env)).toThrow(
      'Får ikke lest fila /finnes/ikke, som GODFOT_SMTP_URL_FILE viser til (ENOENT)',
    )
  })

  it.each(['', '\n', 'en\nto'])('er én linje, ikke %j', (text) => {
    const env = { DATABASE_URL_FILE: file(text) }
    expect(() => takeSecretFiles(env)).toThrow(/skal ha én linje/)
  })
})
