import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp, testApp } from '../../../../test/app.ts'
import { addFunction, addHolderAt, addMember } from '../../../../test/builders/contact.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { failMailTo, lastMailTo } from '../../../../test/failed-mail.ts'
import { loadReferenceData } from '../../parties/index.ts'

const place = '/provefellesskap/kontakter'
const write = `${place}/skriv`
let base: TestDatabase
let house: TestApp
let secretariat: Reader

beforeAll(async () => {
  base = await testDatabase()
  await loadReferenceData(base.owner)
  for (const code of ['5037', '5038', '5043']) await addMember(base, code)
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  await house.signIn('party-contact', '5037')
  const functionKey = await addFunction(base, 'kommuneoverlege', 'Kommuneoverlege')
  const email = 'legen@verdal.example'
  await addHolderAt(base, { functionKey, place: '5038', name: 'Legen i Verdal', email })
  await addHolderAt(base, { functionKey, place: '5037', name: 'Legen i Levanger' })
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) => (await answer).text()
const start = `${write}?funksjon=alle.ubekreftet`
const typed = (over = {}) => ({
  funksjon: 'alle.ubekreftet',
  region: '',
  emne: 'Stemmer lista?',
  tekst: 'Se over lista.',
  ...over,
})
const outbox = () =>
  base.owner.selectFrom('outgoing_mail').select(['recipient', 'body']).orderBy('id').execute()

describe('Å be dem som ikke er bekreftet, bekrefte', () => {
  it('begynner ved det som ikke er bekreftet, for dem som kan skrive til alle', async () => {
    const html = await textOf(house.get(place, secretariat))
    expect(html).toContain(`href="${start}"`)
    expect(html).toContain('Be dem bekrefte')
    const contact = await house.signIn('party-contact', '5038')
    expect(await textOf(house.get(place, contact))).not.toContain('Be dem bekrefte')
  })

  it.each([
    ['nb', 'Stemmer kontaktlista deres?', 'Se over lista og bekreft den.'],
    ['nn', 'Stemmer kontaktlista dykkar?', 'Sjå over lista og stadfest henne.'],
    ['en', 'Is your list of contacts right?', 'Look through the list and confirm it.'],
  ])('har en tekst å begynne med, som kan endres: %s', async (locale, emne, tekst) => {
    const html = await textOf(house.get(`${start}&sprak=${locale}`, secretariat))
    expect(html).toContain(`value="${emne}"`)
    expect(html).toContain(tekst)
  })

  it('viser hvem som får den, med lenke til lista, før noe sendes', async () => {
    const html = await textOf(house.post(write, typed(), secretariat))
    expect(html).toContain('2 får e-posten')
    expect(html).toContain('Legen i Verdal')
    expect(html).toContain('Se over lista.')
    expect(html).toMatch(/https?:\/\/[^/]+\/provefellesskap\/kontakter\/hos\/5037/)
    expect(await outbox()).toEqual([])
  })

  it('sendes til dem det gjelder og til kontakten der ingen har adresse, hver med sin liste', async () => {
    const read = readStamp(await textOf(house.post(write, typed(), secretariat)))
    const sent = await house.post(write, typed({ _steg: 'confirm', _lest: read }), secretariat)
    expect(sent.headers.get('location')).toBe(`${start}&gjort=sendt`)
    const mails = await outbox()
    expect(mails).toHaveLength(2)
    const verdal = mails.find(({ recipient }) => recipient === 'legen@verdal.example')
    expect(verdal?.body).toMatch(/Verdal: https?:\/\/[^/]+\/provefellesskap\/kontakter\/hos\/5038$/)
    const levanger = mails.find(({ recipient }) => recipient !== 'legen@verdal.example')
    expect(levanger?.body).toContain('/kontakter/hos/5037')
    const receipt = await textOf(house.get(`${start}&gjort=sendt`, secretariat))
    expect(receipt).toContain('0 av 2 er sendt.')
    expect(receipt).not.toContain('Se over lista og bekreft den.')
    const journal = await textOf(house.get('/provefellesskap/journal', secretariat))
    expect(journal).toContain('Kontakter bedt om å bekrefte lista')
    expect(journal).not.toContain('Legen i Verdal')
  })

  it('kan sendes på nytt, men ikke til lista som er bekreftet siden', async () => {
    const again = (id: string) =>
      house.post(`${write}/e-post/${id}`, { funksjon: 'alle.ubekreftet' }, secretariat)
    const id = await failMailTo(base, 'legen@verdal.example')
    const html = await textOf(house.get(start, secretariat))
    expect(html).toContain('Postkassa finnes ikke hos mottakeren.')
    expect((await again(id)).headers.get('location')).toBe(`${start}&gjort=igjen`)
    const second = await failMailTo(base, 'legen@verdal.example')
    await house.post(`${place}/hos/5038/bekreft`, {}, secretariat)
    expect((await again(second)).status).toBe(409)
    const levanger = (await outbox()).find(({ recipient }) => recipient !== 'legen@verdal.example')
    const third = await failMailTo(base, levanger?.recipient ?? '')
    expect((await again(third)).status).toBe(303)
    expect((await lastMailTo(base, levanger?.recipient ?? '')).body).toContain('/hos/5037')
  })

  it('sier det når ingen er igjen å spørre', async () => {
    await house.post(`${place}/hos/5037/bekreft`, {}, secretariat)
    expect(await textOf(house.get(place, secretariat))).not.toContain('Be dem bekrefte')
    const html = await textOf(house.post(write, typed(), secretariat))
    expect(html).toContain('Alt er bekreftet, eller ingen kan nås på e-post.')
    const sent = await house.post(write, typed({ _steg: 'confirm' }), secretariat)
    expect(sent.status).toBe(409)
  })
})
