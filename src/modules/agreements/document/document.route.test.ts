import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { addDays, type Day } from '../../../kernel/day.model.ts'
import { longDay, shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { addSampleParties, loadReferenceData } from '../../parties/index.ts'

const place = '/nordre-trondelag/avtaler'
const today = osloDay(now())
let base: TestDatabase
let house: TestApp
let secretariat: Reader

beforeAll(async () => {
  base = await testDatabase('nordre-trondelag')
  await loadReferenceData(base.owner)
  await inCommunity(base.owner, base.communityId, (tx) =>
    addSampleParties(tx, base.communityId, 'nordre-trondelag'),
  )
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const textOf = async (path: string) => (await house.get(path, secretariat)).text()

async function putForward(fields: Record<string, string>): Promise<string> {
  const draft = { body: 'Tekst', kind: 'agreement', audience: 'public', ...fields }
  const made = await house.post(`${place}/ny`, draft, secretariat)
  const own = made.headers.get('location') ?? ''
  const plan = {
    partiesOn: shortDay(today),
    decidingBody: 'executive-board',
    rule: 'all',
    bekreft: 'ja',
  }
  expect((await house.post(`${own}/legg-fram`, plan, secretariat)).status).toBe(303)
  return own
}

/** The row of a title in the list. */
async function rowOf(title: string): Promise<string> {
  const html = await textOf(place)
  return html.split('<tr').find((row) => row.includes(`>${title}</a>`)) ?? ''
}

describe('Avtalelista minner om dagene', () => {
  const inDays = (days: number): Day => addDays(today, days)

  it.each<[string, Record<string, string>, string | null]>([
    ['Fristen er langt unna', { deadline: shortDay(inDays(31)) }, null],
    [
      'Fristen er om to uker',
      { deadline: shortDay(inDays(14)) },
      '14 dager igjen, 20 mangler svar',
    ],
    ['Fristen er i morgen', { deadline: shortDay(inDays(1)) }, '1 dag igjen, 20 mangler svar'],
    ['Fristen er i dag', { deadline: shortDay(today) }, 'Fristen er i dag, 20 mangler svar'],
    ['Fristen er ute', { deadline: shortDay(inDays(-1)) }, 'Fristen er ute, 20 mangler svar'],
    [
      'Gjennomgang om et halvt år',
      { reviewDay: shortDay(inDays(180)) },
      `Ny gjennomgang innen ${longDay('nb', inDays(180))}`,
    ],
    [
      'Gjennomgangen er ikke gjort',
      { reviewDay: shortDay(inDays(-1)) },
      'Ny gjennomgang skulle vært gjort',
    ],
  ])('%s: %o', async (title, fields, expected) => {
    await putForward({ title, ...fields })
    const row = await rowOf(title)
    if (expected === null) expect(row).not.toMatch(/mangler svar|gjennomgang/)
    else expect(row).toContain(expected)
  })

  it('En part som har svart, mangler ikke', async () => {
    const title = 'Med svar'
    const own = await putForward({ title, deadline: shortDay(addDays(today, -1)) })
    const answer = {
      state: 'rejected',
      body: 'executive-board',
      day: shortDay(today),
      source: 'Brev',
    }
    expect((await house.post(`${own}/svar/5038`, answer, secretariat)).status).toBe(303)
    expect(await rowOf(title)).toContain('Fristen er ute, 19 mangler svar')
  })

  it('Det som er trukket, minner ingen om', async () => {
    const title = 'Trukket tilbake'
    const own = await putForward({ title, deadline: shortDay(today), reviewDay: shortDay(today) })
    expect((await house.post(`${own}/trekk`, { reason: 'Feil tekst' }, secretariat)).status).toBe(
      303,
    )
    expect(await rowOf(title)).not.toMatch(/mangler svar|gjennomgang/)
  })
})
