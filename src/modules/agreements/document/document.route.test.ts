import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { addDays, type Day } from '../../../kernel/day.model.ts'
import { longDay, shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { putForward as putOut } from '../../approvals/plan/put-forward.command.ts'
import {
  addSampleParties,
  loadReferenceData,
  partiesAsOf,
  partyQuestions,
} from '../../parties/index.ts'
import type { Draft } from '../document.model.ts'
import { createDocument } from '../draft/draft.command.ts'

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

/** A document that was put forward a month ago. */
async function putForward(days: Partial<Pick<Draft, 'title' | 'deadline' | 'reviewDay'>>) {
  const order = { communityId: base.communityId, by: null, at: now() }
  const draft: Draft = {
    title: '',
    summary: '',
    body: 'Tekst',
    caseBackground: null,
    caseAssessment: null,
    caseProposal: null,
    source: null,
    kind: 'agreement',
    counterparty: null,
    host: null,
    hostSource: null,
    deadline: null,
    reviewDay: null,
    costScheme: null,
    owner: null,
    archiveOwner: null,
    exemptBy: null,
    exemptReview: null,
    audience: 'public',
    ...days,
  }
  const { slug } = await createDocument(base.db, { ...order, draft, files: [] })
  const on = addDays(today, -30)
  const facts = await inCommunity(base.db, base.communityId, (tx) =>
    askWithin(tx)(partyQuestions(base.communityId)),
  )
  const out = await putOut(base.db, {
    ...order,
    slug,
    on,
    decidingBody: 'executive-board',
    rule: { kind: 'all' },
    record: 'running',
    shownOn: null,
    source: null,
    parties: partiesAsOf(facts, on).map(({ code, name, standing }) => ({
      code,
      name,
      standing,
      kind: 'municipality' as const,
      note: null,
    })),
  })
  expect(out.ok).toBe(true)
  return `${place}/${slug}`
}

/** The row of a title in the list. */
async function rowOf(title: string): Promise<string> {
  const html = await textOf(place)
  return html.split('<tr').find((row) => row.includes(`>${title}</a>`)) ?? ''
}

describe('Avtalelista minner om dagene', () => {
  const inDays = (days: number): Day => addDays(today, days)

  it.each<[string, Partial<Draft>, string | null]>([
    ['Fristen er langt unna', { deadline: inDays(31) }, null],
    ['Fristen er om to uker', { deadline: inDays(14) }, '14 dager igjen, 20 mangler svar'],
    ['Fristen er i morgen', { deadline: inDays(1) }, '1 dag igjen, 20 mangler svar'],
    ['Fristen er i dag', { deadline: today }, 'Fristen er i dag, 20 mangler svar'],
    ['Fristen er ute', { deadline: inDays(-1) }, 'Fristen er ute, 20 mangler svar'],
    [
      'Gjennomgang om et halvt år',
      { reviewDay: inDays(180) },
      `Ny gjennomgang innen ${longDay('nb', inDays(180))}`,
    ],
    ['Gjennomgangen er ikke gjort', { reviewDay: inDays(-1) }, 'Ny gjennomgang skulle vært gjort'],
  ])('%s: %o', async (title, fields, expected) => {
    await putForward({ title, ...fields })
    const row = await rowOf(title)
    if (expected === null) expect(row).not.toMatch(/mangler svar|gjennomgang/)
    else expect(row).toContain(expected)
  })

  it('En part som har svart, mangler ikke', async () => {
    const title = 'Med svar'
    const own = await putForward({ title, deadline: addDays(today, -1) })
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
    const own = await putForward({ title, deadline: today, reviewDay: today })
    const withdrawn = await house.post(
      `${own}/trekk`,
      { reason: 'Feil tekst', _steg: 'confirm' },
      secretariat,
    )
    expect(withdrawn.status).toBe(303)
    const shown = await house.get(withdrawn.headers.get('location') ?? '', secretariat)
    expect(await shown.text()).toContain(
      'Versjon 1 er trukket, og ingen blir lenger bedt om svar på den. 0 av 20 hadde vedtatt.',
    )
    expect(await rowOf(title)).not.toMatch(/mangler svar|gjennomgang/)
    expect(await rowOf(title)).not.toContain(longDay('nb', today))
  })
})
