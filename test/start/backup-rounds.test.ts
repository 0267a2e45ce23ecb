import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isAlive, waitUntil } from '../../src/platform/os-process.ts'
import { endAll, familyOf, godfot, opened } from './house.ts'

const home = mkdtempSync(join(tmpdir(), 'godfot-rounds-'))
afterAll(() => {
  endAll()
  rmSync(home, { recursive: true, force: true })
})

describe('Et hus som tar kopier av seg selv', { timeout: 180_000 }, () => {
  it('tar den som skulle vært tatt, når det åpner, og ikke en til', async () => {
    const [data, folder] = [join(home, 'data'), join(home, 'kopier')]
    mkdirSync(folder)
    const start = () =>
      opened(
        godfot(['start', '--empty', '--port', '0', '--data', data], {
          GODFOT_BACKUP_FOLDER: folder,
        }),
      )
    const taken = () => readdirSync(folder).filter((name) => name.endsWith('.tar.gz'))
    const house = await start()
    expect(await waitUntil(() => taken().length === 1, 60_000), house.said().err).toBe(true)
    expect(taken()[0]).toMatch(/^godfot-[0-9a-f]{8}-.*Z\.tar\.gz$/)
    expect(await waitUntil(() => / er hel: /.test(house.said().err), 10_000)).toBe(true)
    const family = familyOf(house.process.pid ?? 0)
    house.process.kill('SIGTERM')
    expect((await house.ended(10_000)).code).toBe(0)
    // One that nobody has reaped is gone all the same.
    expect(await waitUntil(() => !family.some(isAlive), 10_000)).toBe(true)
    const again = await start()
    const byHand = godfot(['backup', '--folder', folder, '--keep', '1', '--data', data])
    expect(await byHand.ended()).toMatchObject({ code: 0 })
    expect(taken()).toHaveLength(1)
    expect(again.said().err).not.toMatch(/ er hel: /)
    again.process.kill('SIGTERM')
    await again.ended(10_000)
  })

  it('sier i loggen, og i mappa, at en kopi ikke ble tatt', async () => {
    const folder = join(home, 'borte')
    const data = join(home, 'andre')
    const house = await opened(
      godfot(['start', '--empty', '--port', '0', '--data', data], { GODFOT_BACKUP_FOLDER: folder }),
    )
    const failed = () => /ble ikke tatt .* prøves igjen om en time/.test(house.said().err)
    expect(await waitUntil(failed, 60_000), house.said().err).toBe(true)
    expect(house.said().err).toMatch(/Fant ikke mappa .*borte: lag den/)
    mkdirSync(join(folder, 'min'), { recursive: true })
    const wrong = godfot(['backup', '--folder', folder, '--data', join(home, 'ingen')])
    expect((await wrong.ended()).code).toBe(1)
    expect(readFileSync(join(folder, 'godfot-siste-kopi-feilet.txt'), 'utf8')).toMatch(
      /^2\d{3}-.*Z\nFant ingen database i /,
    )
    house.process.kill('SIGTERM')
    await house.ended(10_000)
  })

  it.each([
    [{ GODFOT_BACKUP_FOLDER: 'kopier' }, /^GODFOT_BACKUP_FOLDER er mappa .*«kopier»\.$/],
    [{ GODFOT_BACKUP_AT: '3' }, /^GODFOT_BACKUP_AT er klokkeslettet .*«3»\.$/],
    [{ GODFOT_BACKUP_KEEP: '0' }, /^GODFOT_BACKUP_KEEP må være et helt tall fra 1/],
  ])('starter ikke med %j', async (surroundings, sentence) => {
    const run = godfot(['start', '--data', join(home, 'aldri')], surroundings)
    const { code, err } = await run.ended()
    expect([code, err.trim()]).toEqual([1, expect.stringMatching(sentence)])
  })
})
