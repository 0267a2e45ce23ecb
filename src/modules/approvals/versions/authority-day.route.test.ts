import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aDraft, aPlan } from '../../../../test/builders/document.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { instant } from '../../../kernel/day.model.ts'
import { createDocument } from '../../agreements/index.ts'
import { putForward } from '../plan/put-forward.command.ts'

const at = instant('2026-11-01T10:00:00.000Z')
let base: TestDatabase
let house: TestApp
let secretariat: Reader
let place: string
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  place = `/${base.communityKey}/organer/hvem-bestemmer-hva`
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text())
    .replaceAll('\u00a0', ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
const page = (as: Reader = house.stranger) => textOf(house.get(place, as))

/** A cooperation agreement that is put before two parties. */
async function putBefore(title: string, audience: 'public' | 'community' = 'public') {
  const draft = aDraft({ title, audience, kind: 'cooperation-agreement' })
  const order = { communityId: base.communityId, by: null, at }
  const { slug } = await createDocument(base.db, { ...order, draft, files: [] })
  const parties = aPlan().parties.slice(0, 2)
  const rule = { kind: 'all' as const }
  const plan = aPlan({
    communityId: base.communityId,
    slug,
    rule,
    parties,
  })
  expect(await putForward(base.db, plan)).toMatchObject({ ok: true })
  const own = `/${base.communityKey}/avtaler/${slug}`
  const adopts = async (code: string) => {
    const fields = { state: 'adopted', body: 'executive-board', day: '20.11.2026', source: 'Brev' }
    expect((await house.post(`${own}/svar/${code}`, fields, secretariat)).status).toBe(303)
  }
  return { slug, own, adoptAll: async () => [await adopts('1721'), await adopts('1750')] }
}
const version = {
  ...{ navn: 'Punkt 5.2', avtale: 'Samarbeidsavtalen av 2026', punkt: '5.2', kilde: 'Avtalen' },
  ...{ 'slag-1': 'cooperation-agreement', 'sak-1': 'Avtalen', 'punkt-1': '5.2 a' },
  ...{ 'ord-1': 'Vedtas av kommunestyrene.', 'vedtar-1': 'parties.councils' },
}
const add = (fields: Record<string, string>) =>
  house.openAndPost(`${place}/ny`, { ...version, ...fields }, secretariat)

describe('Hvem bestemmer hva, der avtalen er en av avtalene her', () => {
  it('viser til avtalen, og sier ingenting om dagen før den er kjent', async () => {
    const { slug, own } = await putBefore('Samarbeidsavtale A')
    expect(await textOf(house.get(`${place}/ny`, secretariat))).toContain(
      'Samarbeidsavtale A, versjon 1',
    )
    const dated = { fra: '01.01.2020', frakilde: 'Brev' }
    expect((await add({ ...dated, her: `${slug}/1` })).status).toBe(303)
    const html = await (await house.get(place)).text()
    expect(html).toContain(`href="${own}?versjon=1"`)
    expect(await page()).toContain('Hele avtalen: Samarbeidsavtale A, versjon 1 ')
    expect(await page()).toContain('I kraft fra 1. januar 2020')
  })

  it('er ikke datert før avtalen er i kraft, og sier begge dagene ved feltet', async () => {
    const { slug, adoptAll } = await putBefore('Samarbeidsavtale B')
    await adoptAll()
    const her = `${slug}/1`
    const early = await add({ her, fra: '19.11.2026', frakilde: 'Brev' })
    expect(early.status).toBe(422)
    const told = await textOf(early)
    expect(told).toContain('Avtalen er i kraft fra 20.11.2026, og 19.11.2026 er før det.')
    expect(told).toContain('Samarbeidsavtale B, versjon 1, i kraft fra 20.11.2026')
    expect(await textOf(add({ her }))).toContain(
      'Avtalen er i kraft fra 20.11.2026. Skriv den dagen eller en senere.',
    )
    expect((await add({ her, fra: '20.11.2026', frakilde: 'Protokollen' })).status).toBe(303)
    expect(await page()).toContain('versjon 1 , i kraft fra 20. november 2026')
  })

  it('foreslår dagen til avtalen når den er kjent, og holder rettinga til den', async () => {
    const { slug, adoptAll } = await putBefore('Samarbeidsavtale C')
    expect((await add({ navn: 'Uten dag', her: `${slug}/1` })).status).toBe(303)
    expect(await page()).toContain('Hvilken dag denne trådte i kraft')
    await adoptAll()
    expect(await page()).toContain('Avtalen står som i kraft fra 20. november 2026, men dagen')
    const html = await (await house.get(place, secretariat)).text()
    const [id = ''] = /(?<=versjon\/)[0-9a-f-]{36}/.exec(html) ?? []
    const form = `${place}/versjon/${id}/dag`
    expect(await (await house.get(form, secretariat)).text()).toContain('value="20.11.2026"')
    const enter = (fra: string) =>
      house.openAndPost(form, { fra, frakilde: 'Protokollen' }, secretariat)
    expect(await textOf(enter('01.11.2026'))).toContain('og 01.11.2026 er før det')
    expect((await enter('20.11.2026')).status).toBe(303)
    expect(await page()).toContain('I kraft fra 20. november 2026')
  })

  it('viser ikke til en avtale som leseren ikke kan vite om', async () => {
    const { slug } = await putBefore('Samarbeidsavtale D', 'community')
    const dated = { fra: '20.11.2026', frakilde: 'Brev' }
    expect((await add({ ...dated, her: `${slug}/1` })).status).toBe(303)
    expect(await page(secretariat)).toContain('Samarbeidsavtale D')
    expect(await page()).not.toContain('Samarbeidsavtale D')
    expect((await add({ ...dated, her: 'finnes-ikke/1' })).status).toBe(422)
  })
})
