import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import type { Role } from '../../kernel/deed.model.ts'
import { inCommunity } from '../../platform/db.ts'
import { addSampleParties, loadReferenceData } from '../parties/index.ts'

const slug = 'formote-om-budsjettet'
const place = `/nordre-trondelag/avtaler/${slug}`
const title = 'Formøte om budsjettet'
let base: TestDatabase
let house: TestApp

beforeAll(async () => {
  base = await testDatabase('nordre-trondelag')
  await loadReferenceData(base.owner)
  await inCommunity(base.owner, base.communityId, (tx) =>
    addSampleParties(tx, base.communityId, 'nordre-trondelag'),
  )
  house = await testApp(base)
  const secretariat = await house.signIn('secretariat')
  const draft = { title, body: 'Hemmelig linje', kind: 'agreement', audience: 'municipalities' }
  const made = await house.post('/nordre-trondelag/avtaler/ny', draft, secretariat)
  expect(made.status).toBe(303)
  const plan = {
    partiesOn: '22.11.2026',
    decidingBody: 'executive-board',
    rule: 'all',
    _steg: 'confirm',
  }
  expect((await house.post(`${place}/legg-fram`, plan, secretariat)).status).toBe(303)
})
afterAll(() => base.close())

/** Everything that could tell of the document. */
const whereItCouldShow = [
  '',
  '/avtaler',
  '/kommuner/5038',
  `/avtaler/${slug}`,
  `/avtaler/${slug}/tavle`,
  `/avtaler/${slug}/svar/5038`,
]

async function tells(reader: Reader): Promise<string[]> {
  const telling: string[] = []
  for (const path of whereItCouldShow) {
    const html = await (await house.get(`/nordre-trondelag${path}`, reader)).text()
    if (html.includes(title) || html.includes('Hemmelig')) telling.push(path)
  }
  return telling
}

describe('Et dokument for kommunene', () => {
  it.each<[Role, string | undefined]>([
    ['trust-secretariat', undefined],
    ['body-member', undefined],
    ['auditor', undefined],
  ])('finnes ikke for %s, verken med tittel, tekst eller antall', async (role, party) => {
    expect(await tells(await house.signIn(role, party))).toEqual([])
  })

  it('finnes ikke for den som ikke er logget inn', async () => {
    expect(await tells(house.stranger)).toEqual([])
    expect((await house.get(place)).status).toBe(404)
  })

  it('leses av kommunekontakten og sekretariatet', async () => {
    expect(await tells(await house.signIn('party-contact', '5038'))).toContain('/avtaler')
    expect(await tells(await house.signIn('secretariat'))).toContain(`/avtaler/${slug}/tavle`)
  })

  it('bytter ikke lesere etter at det er lagt fram', async () => {
    const secretariat = await house.signIn('secretariat')
    const next = { title, body: 'Ny tekst', kind: 'agreement', audience: 'public' }
    expect((await house.post(`${place}/ny-versjon`, next, secretariat)).status).toBe(303)
    expect((await house.openAndPost(`${place}/rediger`, next, secretariat)).status).toBe(303)
    expect((await house.get(place)).status).toBe(404)
  })

  it('har ikke andre lesere enn dem som finnes', async () => {
    const secretariat = await house.signIn('secretariat')
    const wrong = { title: 'Annet', body: 'Tekst', kind: 'agreement', audience: 'naboen' }
    const answer = await house.post('/nordre-trondelag/avtaler/ny', wrong, secretariat)
    expect(answer.status).toBe(422)
  })
})
