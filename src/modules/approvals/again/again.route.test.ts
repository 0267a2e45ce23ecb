import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aDraft, aPlan } from '../../../../test/builders/document.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { wholeJournal } from '../../../../test/whole-journal.ts'
import { instant } from '../../../kernel/day.model.ts'
import { createDocument } from '../../agreements/index.ts'
import { putForward } from '../plan/put-forward.command.ts'

const at = instant('2026-11-01T10:00:00.000Z')
const adopted = { state: 'adopted', body: 'executive-board', day: '24.11.2017', source: 'E-post' }
let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  await house.signIn('party-contact', '1721')
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ')
const outbox = () => base.owner.selectFrom('outgoing_mail').selectAll().orderBy('id').execute()

/** A document before Verdal and Vikna: Vikna has adopted, and Verdal has rejected. */
async function rejectedByVerdal() {
  const { communityId } = base
  const draft = aDraft({ title: 'Felles drift' })
  const { slug } = await createDocument(base.db, { communityId, by: null, at, draft, files: [] })
  const parties = aPlan().parties.slice(0, 2)
  expect(await putForward(base.db, aPlan({ communityId, slug, parties }))).toMatchObject({
    ok: true,
  })
  const own = `/${base.communityKey}/avtaler/${slug}`
  await answer(own, '1750', adopted)
  await answer(own, '1721', { ...adopted, state: 'rejected' })
  return own
}
async function answer(own: string, code: string, fields: Record<string, string>) {
  expect((await house.post(`${own}/svar/${code}`, fields, secretariat)).status).toBe(303)
}

describe('En part som har avvist, kan bes om å behandle saken på nytt', () => {
  it('først vises hva som skjer, så får den e-post, og svaret står til den gir et nytt', async () => {
    const own = await rejectedByVerdal()
    const before = (await outbox()).length
    const page = await textOf(house.get(`${own}/svar/1721/pa-nytt`, secretariat))
    expect(page).not.toContain('Legg til kontakt')
    expect(page).toContain('Svaret som er gitt («Avvist»), står til parten gir et nytt')
    const wrong = await house.post(`${own}/svar/1721/pa-nytt`, { reason: ' ' }, secretariat)
    expect(wrong.status).toBe(422)
    const asked = { reason: 'Paragraf 4 er rettet' }
    const seen = await textOf(house.post(`${own}/svar/1721/pa-nytt`, asked, secretariat))
    expect(seen).toContain('Til ny behandling: «Felles drift»')
    expect(await outbox()).toHaveLength(before)

    const confirmed = { ...asked, _steg: 'confirm', maalform: 'nb' }
    const done = await house.post(`${own}/svar/1721/pa-nytt`, confirmed, secretariat)
    expect(done.status).toBe(303)
    const after = await textOf(house.get(done.headers.get('location') ?? '', secretariat))
    expect(after).toContain('Parten er bedt om å behandle saken på nytt')
    expect(after).toContain('Paragraf 4 er rettet')
    const board = await textOf(house.get(`${own}/tavle`))
    expect(board).toContain('Avvist')
    expect(board).toContain('Ny behandling')
    const [mail] = (await outbox()).slice(before)
    expect(mail?.subject).toBe('Til ny behandling: «Felles drift»')
    expect(mail?.body).toContain('Paragraf 4 er rettet')

    const twice = await house.post(`${own}/svar/1721/pa-nytt`, confirmed, secretariat)
    expect(twice.status).toBe(409)
    await answer(own, '1721', { ...adopted, day: '30.11.2017' })
    expect(await textOf(house.get(`${own}/tavle`))).toContain('Avtalen er i kraft fra 30. november')
    expect(await wholeJournal(base.owner, base.communityId)).toMatchObject({ ok: true, strays: [] })
  })

  it('men ikke en som har vedtatt, eller en som ikke har svart', async () => {
    const own = await rejectedByVerdal()
    const page = await textOf(house.get(`${own}/svar/1750/pa-nytt`, secretariat))
    expect(page).toContain('Parten har vedtatt')
    const sent = { reason: 'Likevel', _steg: 'confirm' }
    expect((await house.post(`${own}/svar/1750/pa-nytt`, sent, secretariat)).status).toBe(409)
    expect((await house.get(`${own}/svar/9999/pa-nytt`, secretariat)).status).toBe(404)
  })
})

describe('En avtale kan gjelde uten en part', () => {
  it('først sies hva det betyr, så regner tavla på nytt, og parten kan tas med igjen', async () => {
    const own = await rejectedByVerdal()
    const page = await textOf(house.get(`${own}/svar/1721`, secretariat))
    expect(page).toContain('Nå: Avtalen kan ikke tre i kraft ennå.')
    expect(page).toContain('Uten parten: Avtalen er i kraft fra 24. november 2017.')
    const to = `${own}/svar/1721/uten`
    expect((await house.post(to, { answer: 'yes' }, secretariat)).status).toBe(422)
    const yes = { answer: 'yes', source: 'ASU 12.02.2026, sak 4/26' }
    expect((await house.post(to, yes, secretariat)).status).toBe(303)
    const board = await textOf(house.get(`${own}/tavle`))
    expect(board).toContain('Avtalen er i kraft fra 24. november 2017')
    expect(board).toContain('Gjelder uten')
    const after = await textOf(house.get(`${own}/svar/1721`, secretariat))
    expect(after).toContain('ASU 12.02.2026, sak 4/26')
    expect(after).toContain('Avvist')
    const no = { answer: 'no', source: 'ASU 12.03.2026, sak 9/26' }
    expect((await house.post(to, no, secretariat)).status).toBe(303)
    expect(await textOf(house.get(`${own}/tavle`))).toContain('kan ikke tre i kraft ennå')
    expect(await wholeJournal(base.owner, base.communityId)).toMatchObject({ ok: true, strays: [] })
  })

  it('men ikke uten en som har vedtatt, og ingen kommune avgjør det for seg selv', async () => {
    const own = await rejectedByVerdal()
    const yes = { answer: 'yes', source: 'Sak 4/26' }
    expect((await house.post(`${own}/svar/1750/uten`, yes, secretariat)).status).toBe(409)
    const verdal = await house.signIn('party-contact', '1721')
    expect((await house.post(`${own}/svar/1721/uten`, yes, verdal)).status).toBe(403)
    expect(await textOf(house.get(`${own}/svar/1721`, verdal))).not.toContain('gjelde uten')
  })
})
