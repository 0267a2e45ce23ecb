import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { samplePlace as place, sampleHouse } from '../../../../test/sample-house.ts'
import { verifyChainOf } from '../../journal/index.ts'

const trust = 'helse-nord-trondelag'
let base: TestDatabase
let house: TestApp
let secretariat: Reader

beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
  await house.signIn('party-contact', '5038')
  await house.signIn('party-contact', '5038')
  await house.signIn('trust-secretariat', trust)
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) => (await answer).text()
const outbox = () => base.owner.selectFrom('outgoing_mail').selectAll().execute()

/** A draft with a plan to put it before today's parties and the trust; its place in the addresses. */
async function aPlanned(title: string, slug: string) {
  const draft = {
    title,
    body: 'Avtale.',
    kind: 'agreement',
    audience: 'public',
    deadline: '31.12.2027',
  }
  expect((await house.post(`${place}/ny`, draft, secretariat)).status).toBe(303)
  const own = `${place}/${slug}`
  const plan = { partiesOn: '22.11.2026', decidingBody: 'municipal-council', rule: 'all' }
  return { own, plan: { ...plan, trust: 'yes' } }
}

describe('E-posten når en sak legges fram', () => {
  it('vises først, med hvem som får den og hvem som ingen kontakt har', async () => {
    const { own, plan } = await aPlanned('Avtale «A» & <B>', 'avtale-a-b')
    const html = await textOf(house.post(`${own}/legg-fram`, plan, secretariat))
    expect(html).toContain('2 parter får e-post')
    expect(html).toContain('19 har ingen kontakt og får ingen e-post:')
    expect(html.split('Legg til kontakt')).toHaveLength(20)
    expect(html).toMatch(/Levanger <a href="[^"]*kontakter\/hos\/5037">Legg til kontakt/)
    expect(html).toContain('@godfot.example')
    expect(html).toContain('ber om at kommunestyret avgjør saken')
    expect(html).toContain('ber om at kommunestyret avgjer saka')
    expect(html).not.toContain('<B>')
    expect(await outbox()).toEqual([])

    const sent = { ...plan, _steg: 'confirm', maalform: 'nn' }
    expect((await house.post(`${own}/legg-fram`, sent, secretariat)).status).toBe(303)
    const mails = await outbox()
    expect(mails).toHaveLength(3)
    const toVerdal = mails.filter(({ body }) => body.includes('/pakke/5038'))
    expect(toVerdal).toHaveLength(2)
    expect(toVerdal[0]?.subject).toBe('Til behandling: «Avtale «A» & <B>»')
    expect(toVerdal[0]?.body).toContain('Til Verdal')
    expect(toVerdal[0]?.body).toMatch(/Fristen er 31\.\sdesember\s2027\./)
    expect(toVerdal[0]?.body).toContain(`http://localhost${own}/pakke/5038`)
    const toTrust = mails.find(({ body }) => body.includes(`/pakke/${trust}`))
    expect(toTrust?.body).toContain('ber om at styret avgjer saka')
    expect(toTrust?.body).toContain('Til Helse Nord-Trøndelag HF')

    expect((await house.post(`${own}/legg-fram`, sent, secretariat)).status).toBe(409)
    expect(await outbox()).toHaveLength(3)
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
    expect(await textOf(house.get(`/nordre-trondelag/journal`, secretariat))).toContain('E-poster')
  })

  it('purres så på samme måte, også helseforetaket', async () => {
    const purr = await textOf(house.get(`${place}/avtale-a-b/purr?til=${trust}`, secretariat))
    expect(purr).toContain('Purr Helse Nord-Trøndelag HF')
    expect(purr).toContain('Én part blir purret')
  })

  it('skrives ikke når framleggingen ikke blir noe av', async () => {
    const before = (await outbox()).length
    const { own, plan } = await aPlanned('Avtale C', 'avtale-c')
    const old = { ...plan, _lest: 'draft.gammel', _steg: 'confirm' }
    expect((await house.post(`${own}/legg-fram`, old, secretariat)).status).toBe(409)
    expect(await outbox()).toHaveLength(before)
  })

  it('sendes ikke uten e-posttjener, og siden sier det rett ut', async () => {
    const before = (await outbox()).length
    const { own, plan } = await aPlanned('Avtale D', 'avtale-d')
    const silent = await testApp(base, { sendsMail: false })
    const html = await textOf(silent.post(`${own}/legg-fram`, plan, secretariat))
    expect(html).toContain('Ingen får e-post')
    expect(html).toContain('GODFOT_SMTP_URL')
    expect(html).not.toContain('name="maalform"')
    const sent = await silent.post(`${own}/legg-fram`, { ...plan, _steg: 'confirm' }, secretariat)
    expect(sent.status).toBe(303)
    expect(await outbox()).toHaveLength(before)
  })
})
