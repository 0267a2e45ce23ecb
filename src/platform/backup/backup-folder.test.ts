import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { instant } from '../../kernel/day.model.ts'
import { UserError } from '../user-error.ts'
import { keepInFolder, lastBackupIn, noteFailure, noteSuccess } from './backup-folder.ts'
import { backupName } from './backup-round.ts'
import { type Copy, keepBackup } from './keep-backup.ts'
import { readBackup } from './read-backup.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'godfot-kopier-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const mark = '0a1b2c3d'
const copy: Copy = async (writer) => {
  await writer.addFile('godfot.dump', 4, Readable.from([Buffer.from('kopi')]))
  return {
    format: 1,
    kind: 'server',
    migration: 1,
    postgres: { version: 150_000, platform: null, program: 150_000 },
    begunAt: '2026-11-29T02:00:00.000Z',
    endedAt: '2026-11-29T02:00:00.000Z',
    heads: [],
  }
}
const day = (n: number) => instant(`2026-11-0${n}T02:00:00.000Z`)
const take = (n: number, keep: number, how = copy) =>
  keepInFolder({ folder, keep, source: { mark, copy: how }, at: day(n), tell: () => {} })

it('Så mange kopier som det er bedt om, blir liggende, og ingenting annet i mappa røres', async () => {
  const others = [
    'brev.txt',
    'godfot-ffffffff-2026-11-01T020000Z.tar.gz',
    'godfot-0a1b2c3d.tar.gz',
    'godfot.tar.gz',
  ]
  for (const name of others) writeFileSync(join(folder, name), '')
  for (const n of [1, 2, 3, 4]) await take(n, 2)
  const { removed } = await take(5, 2)
  expect(removed).toEqual([join(folder, backupName(mark, day(3)))])
  const kept = [4, 5].map((n) => backupName(mark, day(n)))
  expect(readdirSync(folder).toSorted()).toEqual([...others, ...kept].toSorted())
  expect(lastBackupIn(folder, mark)).toBe('2026-11-05T02:00:00.000Z')
  await readBackup(join(folder, kept[1] ?? ''), () => {})
})

it('En kopi som ikke ble noe av, tar ingen av de gamle med seg, og etterlater ingenting', async () => {
  await take(1, 1)
  const failing: Copy = async (writer, spare) => {
    writeFileSync(spare, 'halvt')
    await writer.addFolder('pg')
    throw new UserError('Det gikk ikke.')
  }
  await expect(take(2, 1, failing)).rejects.toThrow('Det gikk ikke.')
  expect(readdirSync(folder)).toEqual([backupName(mark, day(1))])
})

it('En kopi som stanser før fila er åpnet, etterlater den ikke', async () => {
  for (let n = 0; n < 200; n++) {
    const stopped: Copy = async () => Promise.reject(new UserError('Stanset.'))
    await expect(take(2, 1, stopped)).rejects.toThrow('Stanset.')
  }
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(readdirSync(folder)).toEqual([])
})

it('Det en drept kopi etterlot, ryddes av den neste, men ikke det en annen skriver på', async () => {
  const machine = hostname().replace(/[^\w-]/g, '') || 'maskin'
  const dead = [`${backupName(mark, day(1))}.${machine}-999999999.part`]
  dead.push(`${backupName(mark, day(1))}.sql.${machine}-999999999.part`)
  const alive = [
    `${backupName(mark, day(1))}.${machine}-${process.ppid}.part`,
    `${backupName(mark, day(1))}.en-annen-maskin-999999999.part`,
    `${backupName('ffffffff', day(1))}.${machine}-999999999.part`,
  ]
  for (const name of [...dead, ...alive]) writeFileSync(join(folder, name), '')
  await take(2, 5)
  expect(readdirSync(folder).toSorted()).toEqual([backupName(mark, day(2)), ...alive].toSorted())
})

it('En kopi for hånd rydder etter en drept kopi, hva den enn het', async () => {
  const machine = hostname().replace(/[^\w-]/g, '') || 'maskin'
  const alive = `mandag.tar.gz.${machine}-${process.ppid}.part`
  for (const name of [`søndag.tar.gz.${machine}-999999999.part`, alive])
    writeFileSync(join(folder, name), '')
  await keepBackup(join(folder, 'tirsdag.tar.gz'), copy, () => {})
  expect(readdirSync(folder).toSorted()).toEqual([alive, 'tirsdag.tar.gz'])
})

it('At den siste kopien feilet, står i mappa til en lykkes', () => {
  noteFailure(folder, new UserError('Det er ikke plass.'), day(1))
  expect(readdirSync(folder)).toEqual(['godfot-siste-kopi-feilet.txt'])
  noteSuccess(folder)
  expect(readdirSync(folder)).toEqual([])
  expect(() => noteFailure(join(folder, 'borte'), new Error(), day(1))).not.toThrow()
})
