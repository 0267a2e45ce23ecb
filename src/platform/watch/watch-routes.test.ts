import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { instant } from '../../kernel/day.model.ts'
import { assetPath } from '../../ui/assets.ts'
import { noteFailure } from '../backup/backup-folder.ts'
import { backupName } from '../backup/backup-round.ts'
import { addMinutes, now } from '../clock.ts'
import { inCommunity, inTransaction, openPool } from '../db.ts'
import { queueMail } from '../mail.ts'

const token = 'et merke som ingen andre har'
let base: TestDatabase
let house: TestApp
beforeAll(async () => {
  base = await testDatabase()
  await base.addCommunity('ovelse', true)
  house = await testApp(base, { watch: { metricsToken: token } })
})
afterAll(() => base.close())

const from = (address: string) => ({ incoming: { socket: { remoteAddress: address } } })
const bearer = (text: string) => ({ authorization: `Bearer ${text}` })

/** Writes so many entries in the journal of a community. */
async function appendEntries(key: string, count: number) {
  const { id } = await base.owner
    .selectFrom('community')
    .select('id')
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  const some = Buffer.alloc(32)
  const entries = Array.from({ length: count }, (_each, before) => ({
    ...{ community_id: id, number: before + 1, at: now(), deed: 'prøve', subject: 'prøve' },
    ...{ details_hash: some, previous_hash: some, hash: some },
  }))
  await inCommunity(base.db, id, (tx) => tx.insertInto('journal_entry').values(entries).execute())
}

/** A line of a figure in the form of Prometheus, or one that tells of it. */
const figureLine =
  /^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[a-z]+="[^"\\]*"(?:,[a-z]+="[^"\\]*")*\})? -?[\d.e+-]+)$/

describe('Den som passer på huset', () => {
  it('får vite at prosessen svarer, uten databasen', async () => {
    const answer = await house.get('/healthz')
    expect([answer.status, await answer.text()]).toEqual([200, 'ok\n'])
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('får vite om databasen svarer i rett form', async () => {
    expect((await house.get('/readyz')).status).toBe(200)
    const newer = await testApp(base)
    await sql`insert into godfot_migration (number, slug, sha256) values (9999, 'nyere', '')`.execute(
      base.owner,
    )
    expect((await newer.get('/readyz')).status).toBe(503)
    await sql`delete from godfot_migration where number = 9999`.execute(base.owner)
    const pool = openPool({ connectionString: 'postgresql://en@127.0.0.1:1/en' })
    const { openDb } = await import('../db.ts')
    const away = await testApp(base, { watch: { owner: openDb(pool) } })
    const answer = await away.get('/readyz')
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
    expect((await away.get('/healthz')).status).toBe(200)
    await pool.end()
  })

  it('får tallene i formen til Prometheus, uten noe om noen', async () => {
    const person = 'kari@verdal.example'
    await inTransaction(base.db, (tx) =>
      queueMail(
        tx,
        {
          recipient: person,
          personId: null,
          subject: 'Hei',
          body: '',
          replyTo: null,
          expiresAt: null,
        },
        now(),
      ),
    )
    await house.get(`/${base.communityKey}/avtaler?sok=hemmelig`)
    await house.get('/hemmelig/adresse')
    const answer = await house.app.request('/metrics', { headers: bearer(token) })
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    const text = await answer.text()
    expect(
      text
        .trimEnd()
        .split('\n')
        .filter((line) => !figureLine.test(line)),
    ).toEqual([])
    const lines = text.split('\n')
    for (const line of [
      'godfot_http_requests_total{method="GET",route="/:community/avtaler",status="2xx"} 1',
      'godfot_http_requests_total{method="GET",route="(none)",status="4xx"} 1',
      'godfot_mails{state="waiting"} 1',
      'godfot_mails{state="failed"} 0',
      'godfot_jobs{state="waiting"} 1',
      'godfot_database_up 1',
    ]) {
      expect(lines).toContain(line)
    }
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds\{quantile="0.99"\} /m)
    for (const secret of [person, 'hemmelig', base.communityKey]) expect(text).not.toContain(secret)
  })

  it('får vite hvilket mønster som svarte, og ikke et annet som også passet', async () => {
    const own = await testApp(base, { watch: { metricsToken: token } })
    const file = assetPath('/stil.')
    for (const path of ['/healthz', '/robots.txt', `/${base.communityKey}`, file, '/a/b/c/d'])
      await own.get(path)
    await own.get('/ingen')
    await own.post('/sammendrag/slutt', {})
    const answer = await own.app.request('/metrics', { headers: bearer(token) })
    const told = [...(await answer.text()).matchAll(/^godfot_http_requests_total\{(.+)\} 1$/gm)]
    expect(told.map(([, labels]) => labels).toSorted()).toEqual(
      [
        'method="GET",route="/healthz",status="2xx"',
        'method="GET",route="/robots.txt",status="2xx"',
        'method="GET",route="/:community",status="2xx"',
        'method="GET",route="/:community",status="4xx"',
        `method="GET",route="${file}",status="2xx"`,
        'method="GET",route="(none)",status="4xx"',
        'method="POST",route="/sammendrag/slutt",status="4xx"',
      ].toSorted(),
    )
  })

  it('får vite hvor mange linjer journalene har til sammen, uten at noen har regnet dem ut først', async () => {
    await appendEntries(base.communityKey, 3)
    await appendEntries('ovelse', 2)
    const answer = await house.app.request('/metrics', { headers: bearer(token) })
    const told = /^godfot_journal_entries (\d+)$/m.exec(await answer.text())?.[1]
    expect(told).toBe('5')
  })

  it('får vite når den siste sikkerhetskopien ble tatt, og om en mislyktes siden', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'godfot-kopier-'))
    const backups = { folder, mark: async () => '0a1b2c3d' }
    const own = await testApp(base, { watch: { metricsToken: token, backups } })
    const told = async () => {
      const text = await (await own.app.request('/metrics', { headers: bearer(token) })).text()
      return text.split('\n').filter((line) => line.startsWith('godfot_backup_'))
    }
    expect(await told()).toEqual(['godfot_backup_failed 0'])
    const at = instant('2026-11-05T02:00:00.000Z')
    writeFileSync(join(folder, backupName('0a1b2c3d', at)), '')
    writeFileSync(join(folder, backupName('ffffffff', addMinutes(at, 60))), '')
    noteFailure(folder, null, at)
    const last = `godfot_backup_last_timestamp_seconds ${Date.parse(at) / 1_000}`
    expect(await told()).toEqual([last, 'godfot_backup_failed 1'])
    rmSync(folder, { recursive: true })
    expect(await told()).toEqual(['godfot_backup_failed 1'])
  })

  it.each<[string, Record<string, string>]>([
    ['uten merke', {}],
    ['med et annet merke', bearer('et annet')],
    ['med et tomt', bearer('')],
  ])('får ingen tall %s, heller ikke fra maskinen selv', async (_how, headers) => {
    const asked = await house.app.request(
      'http://localhost/metrics',
      { headers },
      from('127.0.0.1'),
    )
    expect(asked.status).toBe(404)
  })

  it('får tallene uten merke bare fra maskinen selv, og bare når huset ikke er for andre', async () => {
    const own = await testApp(base, { watch: { metricsToken: null, isAlone: true } })
    const ask = async (address: string, headers: Record<string, string> = {}, host = 'localhost') =>
      (await own.app.request(`http://${host}/metrics`, { headers }, from(address))).status
    expect(await ask('127.0.0.1')).toBe(200)
    expect(await ask('::1')).toBe(200)
    expect(await ask('192.0.2.1')).toBe(404)
    expect(await ask('127.0.0.1', { 'x-forwarded-for': '192.0.2.1' })).toBe(404)
    expect(await ask('127.0.0.1', {}, 'godfot.kommune.example')).toBe(404)
    const others = await testApp(base, { watch: { metricsToken: null, isAlone: false } })
    const asked = await others.app.request('http://localhost/metrics', {}, from('127.0.0.1'))
    expect(asked.status).toBe(404)
  })
})

describe('Søkemotorer', () => {
  it('får finne det som er åpent, men verken døra, lenker med nøkkel eller øvelsen', async () => {
    const text = await (await house.get('/robots.txt')).text()
    const lines = text.trim().split('\n')
    expect(lines[0]).toBe('User-agent: *')
    for (const rule of ['/logg-inn', '/*/svar/', '/sammendrag/slutt', '/ovelse/', '/ovelse$'])
      expect(lines).toContain(`Disallow: ${rule}`)
    expect(text).not.toContain(base.communityKey)
  })

  it('tar ikke med øvelsen eller en lenke med nøkkel, selv om noen andre lenker dit', async () => {
    const robotsOf = async (path: string) => (await house.get(path)).headers.get('x-robots-tag')
    expect(await robotsOf('/ovelse')).toBe('noindex')
    expect(await robotsOf(`/${base.communityKey}/svar/nokkel`)).toBe('noindex')
    expect(await robotsOf('/logg-inn')).toBe('noindex')
    expect(await robotsOf('/sammendrag/slutt?nokkel=nokkel')).toBe('noindex')
    expect(await robotsOf('/sammendrag/slutt')).toBe('noindex')
    expect(await robotsOf(`/${base.communityKey}`)).toBeNull()
  })
})

describe('Den som finner et hull', () => {
  it('finner hvor det skal meldes, med en dag det gjelder til (RFC 9116)', async () => {
    const answer = await house.get('/.well-known/security.txt')
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; ?charset=utf-8$/i)
    const text = await answer.text()
    expect(text).toContain('Contact: mailto:sikkerhet@kommune.example\n')
    expect(text).toContain('Canonical: http://localhost/.well-known/security.txt\n')
    const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '')
    const days = (expires - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(100)
    expect(days).toBeLessThan(365)
  })

  it('får ikke noe svar der huset ikke har sagt hvor', async () => {
    const silent = await testApp(base, { watch: { securityContact: null } })
    expect((await silent.get('/.well-known/security.txt')).status).toBe(404)
  })
})
