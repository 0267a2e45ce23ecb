import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { administratorAt } from '../../src/platform/embedded-owner.ts'
import { listMigrations } from '../../src/platform/migrate.ts'
import { openDatabase } from '../../src/platform/open-database.ts'
import { projectRoot } from '../../src/platform/root.ts'
import { openSmtp, readMail, type Smtp } from '../smtp.ts'
import { endAll, godfot, opened } from '../start/house.ts'

const editions = readdirSync(join(projectRoot, 'test/editions')).filter((name) =>
  name.endsWith('.sql.gz'),
)

/** Reads an edition's rows into a database of its own, as its owner. */
async function readIn(folder: string, edition: string): Promise<void> {
  const text = gunzipSync(readFileSync(join(projectRoot, 'test/editions', edition))).toString(
    'utf8',
  )
  const { owner, stop } = await openDatabase({ dataDir: folder, lasting: false })
  const client = new pg.Client(owner)
  await client.connect()
  await client.query('drop table godfot_login')
  await client.query(text.replace(/^\\.*$/gm, ''))
  await client.end()
  await stop()
}

type Count = { name: string; rows: number }

/** Asks as the administrator, who sees the rows of every community. */
async function look<Row>(folder: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ ...administratorAt(folder), database: 'godfot' })
  await client.connect()
  const { rows } = await client.query(text)
  await client.end()
  return rows
}

/** How many rows each table has; of those that are kept by the program and not by people nothing is said. */
/** How many rows each table has; who works on the database just now is another number each time. */
async function countRows(folder: string): Promise<Map<string, number>> {
  const tables = await look<Count>(
    folder,
    `select relname as name, (xpath('/row/c/text()', query_to_xml(
      format('select count(*) as c from public.%I', relname), false, true, '')))[1]::text::int as rows
    from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'queue_worker'`,
  )
  return new Map(tables.map(({ name, rows }) => [name, rows]))
}

const ownWork =
  /^(?:godfot_|role_audience|outgoing_mail|rate_limit|spent_form|sign_in_code|reference_|house_address)/

describe.each(editions)('Det som står i en eldre utgave: %s', { timeout: 240_000 }, (edition) => {
  let home: string
  let smtp: Smtp
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'godfot-test-'))
    smtp = await openSmtp()
    await godfot(['help']).ended()
    await readIn(join(home, 'data'), edition)
  }, 240_000)
  afterEach(endAll)
  afterAll(async () => {
    await smtp.close()
    rmSync(home, { recursive: true, force: true })
  })

  it('leses av denne utgaven når den startes på det, uten at noe går tapt', async () => {
    const data = join(home, 'data')
    const start = async () =>
      opened(
        godfot(['start', '--empty', '--port', '0', '--data', data], { GODFOT_SMTP_URL: smtp.url }),
      )
    const { owner, stop } = await openDatabase({ dataDir: data, lasting: false })
    const before = await countRows(owner.host ?? '')
    await stop()
    const journalled = before.get('journal_entry') ?? 0
    expect(journalled).toBeGreaterThan(50)

    const house = await start()
    const after = await countRows(data)
    const lost = [...before].filter(
      ([name, rows]) => !ownWork.test(name) && (after.get(name) ?? 0) < rows,
    )
    expect(lost).toEqual([])
    const [newest] = await look(data, 'select max(number) as newest from godfot_migration')
    expect(newest).toEqual({ newest: listMigrations().at(-1)?.number })
    const communities = await look<{ key: string }>(data, 'select key from community')
    expect(communities.length).toBeGreaterThan(0)
    for (const { key } of communities) {
      for (const place of ['', '/avtaler', '/kommuner', '/kostnader', '/journal']) {
        const { status } = await fetch(`${house.url}/${key}${place}`)
        expect([key, place, status]).toEqual([key, place, 200])
      }
    }
    expect(await (await fetch(`${house.url}/readyz`)).text()).toBe('ok\n')
    await expect.poll(() => smtp.received.length).toBe(1)
    expect((await readMail(smtp.received[0]?.raw ?? '')).subject).toBe('Hei')
    house.process.kill('SIGTERM')
    expect((await house.ended(10_000)).code).toBe(0)

    const verified = await godfot(['verify', '--data', data]).ended()
    expect(verified.code, verified.out + verified.err).toBe(0)
    const again = await start()
    expect(await countRows(data)).toEqual(after)
    expect(smtp.received).toHaveLength(1)
    again.process.kill('SIGTERM')
    await again.ended(10_000)
  })
})
