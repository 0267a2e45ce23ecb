import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aDraft, aPlan } from '../../../../test/builders/document.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { textOfPdf } from '../../../../test/paper-text.ts'
import { instant } from '../../../kernel/day.model.ts'
import { createDocument } from '../../agreements/index.ts'
import { putForward } from '../plan/put-forward.command.ts'

const at = instant('2026-11-01T10:00:00.000Z')
let base: TestDatabase
let house: TestApp
let secretariat: Reader
let own: string
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  const { communityId } = base
  const order = { communityId, by: null, at, draft: aDraft(), files: [] }
  const { slug } = await createDocument(base.db, order)
  expect(
    await putForward(base.db, aPlan({ communityId, slug, rule: { kind: 'number', parties: 1 } })),
  ).toMatchObject({ ok: true })
  own = `/${base.communityKey}/avtaler/${slug}`
  const answer = {
    state: 'adopted',
    body: 'executive-board',
    day: '24.11.2017',
    source: 'E-post',
  }
  expect((await house.post(`${own}/svar/1721`, answer, secretariat)).status).toBe(303)
})
afterAll(() => base.close())

const bytesOf = async (path: string): Promise<Uint8Array> => {
  for (;;) {
    const answer = await house.get(path, secretariat)
    if (answer.status !== 202) return new Uint8Array(await answer.arrayBuffer())
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
const marked = 'TRUKKET. Denne versjonen skal ikke undertegnes.'

describe('Papirene til en trukket versjon', { timeout: 120_000 }, () => {
  it('er umerket mens versjonen er lagt fram', async () => {
    expect(await textOfPdf(await bytesOf(`${own}/signering/alle.pdf`))).not.toContain('TRUKKET')
    const page = await (await house.get(`${own}/signering`, secretariat)).text()
    expect(page).toContain('Alle avtalene i én fil')
  })

  it('er merket på hvert papir når den er trukket, og undertegning tilbys ikke', async () => {
    const sent = { reason: 'Teksten var feil.', _steg: 'confirm' }
    expect((await house.post(`${own}/trekk`, sent, secretariat)).status).toBe(303)
    expect(await textOfPdf(await bytesOf(`${own}/signering/alle.pdf`))).toContain(marked)
    expect(await textOfPdf(await bytesOf(`${own}/pakke/1721/avtale.pdf`))).toContain(marked)
    expect(await textOfPdf(await bytesOf(`${own}/signering/overforing.pdf`))).toContain(marked)
    const page = await (await house.get(`${own}/signering`, secretariat)).text()
    expect(page).not.toContain('Alle avtalene i én fil')
    expect(page).toContain('Versjonen er trukket, og undertegnes ikke.')
  })

  it('tavla som fil sier at den er trukket, dagen og grunnen', async () => {
    const csv = (await (await house.get(`${own}/tavle.csv`)).text()).replaceAll('\u00a0', ' ')
    expect(csv).toMatch(
      /Versjonen er trukket. Lagt fram 1. juni 2017, trukket \d+. \w+ \d{4}. Grunn: Teksten var feil./,
    )
    expect(csv).toMatch(/Avtalen var i kraft fra 24. november 2017 til/)
    expect((await bytesOf(`${own}/tavle.xlsx`)).length).toBeGreaterThan(1000)
  })

  it('partens side, sakspakken og avtalen sier fra når til når den var lagt fram, og i kraft', async () => {
    for (const path of ['svar/1721', 'pakke/1721', '?versjon=1']) {
      const told = await house.get(
        path.startsWith('?') ? own + path : `${own}/${path}`,
        secretariat,
      )
      const html = (await told.text()).replaceAll('\u00a0', ' ')
      expect(html, path).toMatch(/Lagt fram 1. juni 2017, trukket \d+. \w+ \d{4}. Grunn:/)
      expect(html, path).toMatch(/Avtalen var i kraft fra 24. november 2017 til \d+. \w+ \d{4}\./)
    }
  })
})
