import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readBackup } from '../../src/platform/backup/read-backup.ts'
import { writeBackup } from '../../src/platform/backup/write-backup.ts'
import { administratorAt } from '../../src/platform/embedded-owner.ts'
import { waitUntil } from '../../src/platform/os-process.ts'
import { withClient } from '../../src/platform/with-client.ts'
import { homeOfRuns } from '../leftovers.ts'
import { ask, endAll, godfot, mayMount, type OpenHouse, startHouse, withMounted } from './house.ts'

const home = mkdtempSync(join(homeOfRuns(), 'godfot-backup-'))
const data = join(home, 'data')
const file = join(home, 'kopi.tar.gz')
let house: OpenHouse

beforeAll(async () => {
  house = await startHouse(data)
  const { code, err } = await godfot(['backup', file, '--data', data]).ended()
  expect(code, err).toBe(0)
}, 180_000)
afterAll(async () => {
  house.process.kill('SIGTERM')
  await house.ended(10_000)
  endAll()
  rmSync(home, { recursive: true, force: true })
})

/** The one sentence, and the exit code. */
async function refusal(args: string[], surroundings = {}, through: readonly string[] = []) {
  const { code, err } = await godfot(args, surroundings, through).ended()
  expect(err).not.toMatch(/^\s+at /m)
  return { code, lines: err.trim().split('\n').length, sentence: err.trim().split('\n').at(-1) }
}

describe('En kopi av den innebygde databasen', { timeout: 120_000 }, () => {
  it('er én fil som bare eieren leser, og som tar åpner, med det som står i manifestet', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const listed = spawnSync('tar', ['tzf', file], { encoding: 'utf8' })
    expect(listed.status, listed.stderr).toBe(0)
    const names = listed.stdout.trim().split('\n')
    expect(names.at(-1)).toBe('manifest.json')
    const { members, heads } = await readBackup(file, () => {})
    expect(names.filter((name) => !name.endsWith('/')).slice(0, -1)).toEqual(
      members.map(({ name }) => name),
    )
    expect(heads.map(({ key }) => key)).toEqual(['nordre-trondelag', 'ovelse', 'st-olav'])
  })

  it('har ingenting av det som ellers ligger i mappa til databasen eller ved siden av', async () => {
    writeFileSync(join(data, 'journal-key'), 'hemmelig')
    writeFileSync(join(data, 'pg/global/hemmelig.pem'), 'hemmelig')
    const again = join(home, 'igjen.tar.gz')
    expect(await godfot(['backup', again, '--data', data]).ended()).toMatchObject({ code: 0 })
    rmSync(join(data, 'journal-key'))
    rmSync(join(data, 'pg/global/hemmelig.pem'))
    const { members } = await readBackup(again, () => {})
    expect(members.filter(({ name }) => /hemmelig|journal-key|\.pid|\.log/.test(name))).toEqual([])
    expect(members.every(({ name }) => name.startsWith('pg/'))).toBe(true)
  })

  it('leses inn i en tom mappe, der den holder e-posten og ingen er logget inn, til den får overta', async () => {
    const restored = join(home, 'lest')
    await ask(
      data,
      `insert into outgoing_mail (id, recipient, subject, body, queued_at, next_attempt_at)
      values (gen_random_uuid(), 'kari@kommune.example', 'Avtalen', 'Les.', now(), now())`,
    )
    const copy = join(home, 'med-post.tar.gz')
    expect(await godfot(['backup', copy, '--data', data]).ended()).toMatchObject({ code: 0 })
    const read = await godfot(['restore', copy, '--data', restored]).ended()
    expect(read.code, read.err).toBe(0)
    expect(read.out).toMatch(/Kjeden er hel: \d+ innslag/)
    const again = await startHouse(restored)
    expect((await fetch(`${again.url}/nordre-trondelag`)).status).toBe(200)
    expect(again.said().err).toMatch(/sender ikke e-post .* restore --take-over/)
    expect(await ask(restored, 'select state, outcome from outgoing_mail')).toEqual([
      { state: 'failed', outcome: 'from-backup' },
    ])
    expect(await ask(restored, 'select from session')).toEqual([])
    const both = 'select password from godfot_login order by 1'
    expect(await ask(restored, both)).not.toEqual(await ask(data, both))
    const taking = await godfot(['restore', '--take-over', '--data', restored]).ended()
    expect(taking, taking.err).toMatchObject({ code: 0 })
    again.process.kill('SIGTERM')
    await again.ended(10_000)
    const last = await startHouse(restored)
    expect(last.said().err).not.toMatch(/take-over/)
    last.process.kill('SIGTERM')
    await last.ended(10_000)
    expect(await refusal(['restore', '--take-over', '--data', restored])).toMatchObject({
      code: 1,
      sentence: expect.stringMatching(/^Huset er ikke lest inn fra en kopi/),
    })
  })

  it('skrives ikke over en annen, og ikke der det ikke er noen mappe', async () => {
    expect(await refusal(['backup', file, '--data', data])).toMatchObject({
      code: 1,
      lines: 1,
      sentence: expect.stringMatching(/finnes allerede, og en kopi skrives aldri over en annen/),
    })
    const nowhere = join(home, 'borte/kopi.tar.gz')
    expect(await refusal(['backup', nowhere, '--data', data])).toMatchObject({
      code: 1,
      sentence: expect.stringMatching(/^Fant ikke mappa .*borte: lag den/),
    })
    expect(await refusal(['backup', join(home, 'x'), '--data', join(home, 'tom')])).toMatchObject({
      code: 1,
      sentence: expect.stringMatching(/^Fant ingen database i .*--data\.$/),
    })
    expect(existsSync(join(home, 'tom'))).toBe(false)
  })

  it('leses ikke inn i en mappe som har noe', async () => {
    expect(await refusal(['restore', file, '--data', data])).toMatchObject({
      code: 1,
      lines: 1,
      sentence: expect.stringMatching(/har en database fra før, og en kopi leses bare inn der/),
    })
    const other = join(home, 'annet')
    mkdirSync(other)
    writeFileSync(join(other, 'brev.txt'), '')
    expect(await refusal(['restore', file, '--data', other])).toMatchObject({
      code: 1,
      sentence: expect.stringMatching(/er ikke tom \(der ligger brev\.txt\)/),
    })
  })

  it('sier fra når den er av en annen slags database, maskin, PostgreSQL eller en nyere utgave', async () => {
    const whole = await readBackup(file, () => {})
    const cases: [change: object, sentence: RegExp][] = [
      [{ kind: 'server' }, /er tatt av en databaseserver: sett DATABASE_URL/],
      [{ postgres: { ...whole.postgres, platform: 'darwin-arm64' } }, /er tatt på darwin-arm64/],
      [
        { postgres: { ...whole.postgres, version: 170_002 } },
        /er fra PostgreSQL 17, og Godfot har/,
      ],
      [{ migration: 9_000 }, /er tatt av en nyere utgave av Godfot \(endring 9000/],
      [{ format: 2 }, /er laget av en nyere utgave av Godfot/],
    ]
    for (const [change, sentence] of cases) {
      const path = join(home, 'annen.tar.gz')
      const writer = writeBackup(path)
      await writer.finish({ ...whole, ...change })
      const into = join(home, 'aldri')
      expect(await refusal(['restore', path, '--data', into])).toMatchObject({
        code: 1,
        lines: 1,
        sentence: expect.stringMatching(sentence),
      })
      expect(existsSync(join(into, 'pg'))).toBe(false)
      rmSync(path)
    }
  })

  it.runIf(mayMount)('sier fra når disken er full, og etterlater ingenting', async () => {
    const small = join(home, 'liten')
    mkdirSync(small)
    const through = withMounted(`-t tmpfs -o size=1m none '${small}'`)
    const look = [...through, '/bin/sh', '-c', `"$@"; code=$?; ls -A '${small}'; exit $code`, 'sh']
    const { code, out, err } = await godfot(
      ['backup', join(small, 'kopi.tar.gz'), '--data', data],
      {},
      look,
    ).ended()
    expect(err.trim()).toMatch(/^Det er ikke plass til kopien i .*liten: frigjør plass der/)
    expect([code, out]).toEqual([1, ''])
    const tiny = withMounted(`-t tmpfs -o size=30m none '${small}'`)
    const read = await refusal(['restore', file, '--data', join(small, 'data')], {}, tiny)
    expect(read).toMatchObject({ code: 1, lines: 1 })
    expect(read.sentence).toMatch(/^Det er ikke plass til det som skal leses inn/)
  })
})

describe('En kopi og en innlesing som ikke får gå alene til ende', { timeout: 120_000 }, () => {
  it('tas ikke mens en annen er under arbeid', async () => {
    const other = new pg.Client({ host: data, user: 'godfot', database: 'godfot' })
    await other.connect()
    await other.query('select pg_advisory_lock(7245304)')
    expect(await refusal(['backup', join(home, 'annen.tar.gz'), '--data', data])).toMatchObject({
      code: 1,
      lines: 1,
      sentence: expect.stringMatching(/^En annen sikkerhetskopi av databasen er under arbeid/),
    })
    await other.end()
  })

  it('avbrytes i orden, også der kommandoen selv startet databasen', async () => {
    const alone = join(home, 'alene')
    expect(await godfot(['restore', file, '--data', alone]).ended()).toMatchObject({ code: 0 })
    const path = join(home, 'avbrutt.tar.gz')
    const run = godfot(['backup', path, '--data', alone])
    const isWriting = () => readdirSync(home).some((name) => name.startsWith('avbrutt'))
    expect(await waitUntil(isWriting, 60_000)).toBe(true)
    run.process.kill('SIGTERM')
    const { code, err } = await run.ended()
    expect([code, err.trim()]).toEqual([1, 'Kopien ble avbrutt, og ingenting av den står igjen.'])
    expect(isWriting()).toBe(false)
    expect(existsSync(join(alone, 'pg/postmaster.pid'))).toBe(false)
  })

  it('leses inn på nytt der en innlesing ble drept', async () => {
    const into = join(home, 'drept')
    const run = godfot(['restore', file, '--data', into])
    const isUnpacking = () => existsSync(join(into, 'pg-new/base'))
    expect(await waitUntil(isUnpacking, 60_000)).toBe(true)
    run.process.kill('SIGKILL')
    await run.ended()
    expect(existsSync(join(into, 'pg'))).toBe(false)
    const again = await godfot(['restore', file, '--data', into]).ended()
    expect(again.code, again.err).toBe(0)
    expect(readdirSync(into).toSorted()).toEqual(['pg', 'postgres.log'])
  })
})

describe('En kopi som er skadet', { timeout: 120_000 }, () => {
  /** As the whole one, of its first files: what is written in the same way is read in the same way, and sooner. */
  async function smallCopy(path: string): Promise<void> {
    const few = 40
    const { members, ...manifest } = await readBackup(file, () => {})
    const kept = new Map(members.slice(0, few).map(({ name, size }) => [name, size]))
    const writer = writeBackup(path)
    await readBackup(file, () => {}, {
      folder: (name) => writer.addFolder(name),
      file: async (name, bytes) => {
        const size = kept.get(name)
        if (size !== undefined) return writer.addFile(name, size, bytes)
        for await (const _ of bytes);
      },
    })
    await writer.finish(manifest)
  }

  it('leses ikke, hvor skaden enn er', async () => {
    const small = join(home, 'liten.tar.gz')
    await smallCopy(small)
    expect((await readBackup(small, () => {})).members).toHaveLength(40)
    const { size } = statSync(small)
    const hurt = join(home, 'skadet.tar.gz')
    const places = [0, 4, 9, 10, 5_000, size - 1, size - 60, size - 92, size - 93]
    const anywhere = Array.from({ length: 60 }, () => Math.floor(Math.random() * size))
    for (const at of [...places, ...anywhere]) {
      const bytes = readFileSync(small)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(Math.random() * 8))
      writeFileSync(hurt, bytes)
      await expect(
        readBackup(hurt, () => {}),
        `byte ${at}`,
      ).rejects.toThrow(/er skadet eller ikke hel/)
    }
    for (const length of [0, 50, 92, 10_000, size - 1]) {
      copyFileSync(small, hurt)
      truncateSync(hurt, length)
      await expect(
        readBackup(hurt, () => {}),
        `${length}`,
      ).rejects.toThrow(/er skadet eller ikke hel/)
    }
    copyFileSync(file, hurt)
    truncateSync(hurt, statSync(file).size - 1)
    const into = join(home, 'skadet')
    expect(await refusal(['restore', hurt, '--data', into])).toMatchObject({ code: 1, lines: 1 })
    expect(existsSync(into)).toBe(false)
    expect(await refusal(['backup', '--check', hurt])).toMatchObject({
      code: 1,
      sentence: expect.stringMatching(/er skadet eller ikke hel/),
    })
    expect((await godfot(['backup', '--check', file]).ended()).out).toMatch(/er hel: \d+ filer/)
  })

  it('på en måte som bare databasen ser, blir heller ikke stående', async () => {
    const { members, ...manifest } = await readBackup(file, () => {})
    const [first, ...rest] = manifest.heads
    if (!first) throw new Error('No head')
    const path = join(home, 'annen-ende.tar.gz')
    const writer = writeBackup(path)
    await readBackup(file, () => {}, {
      folder: (name) => writer.addFolder(name),
      file: (name, bytes) =>
        writer.addFile(name, members.find((each) => each.name === name)?.size ?? 0, bytes),
    })
    await writer.finish({ ...manifest, heads: [{ ...first, number: first.number + 1 }, ...rest] })
    const into = join(home, 'annen-ende')
    expect(await refusal(['restore', path, '--data', into])).toMatchObject({
      code: 1,
      lines: 1,
      sentence: expect.stringMatching(/slutter ikke der kopien sier at den skal/),
    })
    expect(readdirSync(into)).toEqual([])
  })
})

it('En kopi av et hus der noen har rettet for hånd, leses inn som det var, og det sies', async () => {
  const amiss = join(home, 'rettet.tar.gz')
  const administrator = { ...administratorAt(data), database: 'godfot' }
  await withClient(administrator, async (client) => {
    await client.query('set session_replication_role = replica')
    await client.query(`update treatment set remark = 'Rettet for hånd'
      where ctid = (select ctid from treatment limit 1)`)
  })
  expect((await godfot(['backup', amiss, '--data', data]).ended()).code).toBe(0)
  const into = join(home, 'rettet')
  const { code, out, err } = await godfot(['restore', amiss, '--data', into]).ended()
  expect([code, out]).toEqual([1, expect.stringContaining('Lest inn i ')])
  expect(out).toMatch(/treatment .*: endret etter at innslaget låste den/)
  expect(err.trim().split('\n').at(-1)).toContain('journalen stemte ikke da kopien ble tatt')
  expect((await godfot(['restore', '--take-over', '--data', into]).ended()).code).toBe(0)
}, 120_000)

it('Et hus som er lest inn på prøve, tar ikke kopier i navnet til det det ble lest inn av', async () => {
  const into = join(home, 'prøvehus')
  await godfot(['restore', file, '--data', into]).ended()
  const folder = join(home, 'felles')
  mkdirSync(folder)
  const take = (of: string) =>
    godfot(['backup', '--folder', folder, '--keep', '1', '--data', of]).ended()
  expect((await take(data)).code).toBe(0)
  const [first = ''] = readdirSync(folder)
  expect((await take(into)).code).toBe(0)
  expect(readdirSync(folder)).toHaveLength(2)
  expect(readdirSync(folder)).toContain(first)
}, 120_000)
