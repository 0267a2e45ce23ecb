import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { connectionUrl } from '../../src/platform/open-database.ts'
import { endAll, godfot, opened, startHouse } from './house.ts'

const home = mkdtempSync(join(tmpdir(), 'godfot-start-'))

afterAll(() => {
  endAll()
  rmSync(home, { recursive: true, force: true })
})

const sentence =
  'Databasen som følger med, er til å prøve med og til små fellesskap: sett DATABASE_URL til en PostgreSQL-server når Godfot skal være i drift (docs/bruk/drift.md).'

/** What a start said beside its address. */
async function saidAtStart(flags: string[], surroundings: Record<string, string>) {
  const args = ['start', '--empty', '--port', '0', '--data', join(home, 'data'), ...flags]
  const house = await opened(godfot(args, surroundings))
  house.process.kill('SIGTERM')
  const { code, err } = await house.ended(10_000)
  expect(code).toBe(0)
  return err.trim()
}

describe('Et hus som andre kan nå', { timeout: 120_000 }, () => {
  it.each<[string, string[], Record<string, string>]>([
    ['med en adresse som folk bruker', [], { GODFOT_PUBLIC_URL: 'https://godfot.kommune.no' }],
    ['på alle adressene til maskinen', ['--host', '0.0.0.0'], {}],
    ['på begge vis', ['--host', '0.0.0.0'], { GODFOT_PUBLIC_URL: 'https://godfot.kommune.no' }],
  ])(
    'sier én gang at databasen som følger med, er til å prøve med: %s',
    async (_way, flags, env) => {
      expect(await saidAtStart(flags, env)).toBe(sentence)
    },
  )

  it.each([[[]], [['--host', 'localhost']]])(
    'sier ingenting på maskinen selv: %j',
    async (flags) => {
      expect(await saidAtStart(flags, {})).toBe('')
    },
  )

  it('sier ingenting med en egen databaseserver', async () => {
    const data = join(home, 'server')
    const server = await startHouse(data, ['--empty'])
    const DATABASE_URL = connectionUrl({ host: data, user: 'godfot', database: 'godfot' })
    expect(await saidAtStart(['--host', '0.0.0.0'], { DATABASE_URL })).toBe('')
    server.process.kill('SIGTERM')
    await server.ended(10_000)
  })
})
