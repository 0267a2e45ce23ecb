import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp, testApp } from '../../../../test/app.ts'
import { addFunction, addHolderAt, addMember } from '../../../../test/builders/contact.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { failMailTo, lastMailTo } from '../../../../test/failed-mail.ts'
import { samplePlace as place, sampleHouse } from '../../../../test/sample-house.ts'
import { day, instant } from '../../../kernel/day.model.ts'
import { inCommunity } from '../../../platform/db.ts'

const trust = 'helse-nord-trondelag'
const verdal = '5038'
const roeyrvik = '5043'
const of = 'prove-overlege'
let base: TestDatabase
let house: TestApp
let secretariat: Reader
let holder: string

/** A doctor in Verdal and in the trust, a vacancy in Røyrvik with a contact, one without an address in Namsos. */
beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
  for (const code of [verdal, roeyrvik, '5007', '5037']) await house.signIn('party-contact', code)
  await addFunction(base, of, 'Prøveoverlege')
  const at = { functionKey: of }
  const email = 'overlege@verdal.example'
  holder = await addHolderAt(base, { ...at, place: verdal, name: 'Overlegen', email })
  await addHolderAt(base, { ...at, place: trust, kind: 'mailbox', email: 'post@hnt.example' })
  await addHolderAt(base, { ...at, place: roeyrvik, kind: 'vacancy' })
  await addHolderAt(base, { ...at, place: '5007', name: 'Uten adresse' })
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) => (await answer).text()
const outbox = () => base.owner.selectFrom('outgoing_mail').selectAll().orderBy('id').execute()
const plan = {
  partiesOn: '22.11.2026',
  decidingBody: 'municipal-council',
  rule: 'all',
  trust: 'yes',
  mailTo: of,
}

async function aDraft(title: string, slug: string, at = place, app = house, as = secretariat) {
  const draft = {
    title,
    body: 'Avtale.',
    kind: 'agreement',
    audience: 'public',
    deadline: '31.12.2027',
  }
  expect((await app.post(`${at}/ny`, draft, as)).status).toBe(303)
  return `${at}/${slug}`
}

describe('E-posten om en sak går til funksjonen som er valgt', () => {
  let own: string

  it('velges blant funksjonene i kontaktlista, og ellers er det kontakten', async () => {
    own = await aDraft('Til overlegene', 'til-overlegene')
    const html = await textOf(house.get(`${own}/legg-fram`, secretariat))
    expect(html).toContain('Hvem hos hver part får e-posten?')
    expect(html).toMatch(/<option value="" selected="">Kontakten for parten/)
    expect(html).toContain('Prøveoverlege</option>')
    const wrong = { ...plan, mailTo: 'finnes-ikke', _lest: readStamp(html) }
    expect((await house.post(`${own}/legg-fram`, wrong, secretariat)).status).toBe(422)
  })

  it('sier før noe sendes hvem som får den, og hvor den går til kontakten i stedet', async () => {
    const html = await textOf(house.post(`${own}/legg-fram`, plan, secretariat))
    expect(html).toContain('5 parter får e-post')
    expect(html).toContain('Overlegen, overlege@verdal.example')
    expect(html).toContain('post@hnt.example')
    expect(html).toContain(
      'Ingen har funksjonen prøveoverlege hos Røyrvik. E-posten går til kontakten.',
    )
    expect(html).toContain('Vi vet ikke hvem som har funksjonen prøveoverlege hos Levanger.')
    expect(html).toContain('Adressen til prøveoverlege hos Namsos er ikke kjent.')
    expect(html).toContain(
      '16 har verken noen i funksjonen prøveoverlege eller en kontakt, og får ingen e-post:',
    )
    expect(await outbox()).toEqual([])
  })

  it('sendes ikke når mottakerne er andre enn dem som ble vist', async () => {
    const html = await textOf(house.post(`${own}/legg-fram`, plan, secretariat))
    const added = await addHolderAt(base, {
      functionKey: of,
      place: roeyrvik,
      name: 'Ny lege',
      email: 'ny@royrvik.example',
    })
    const read = { ...plan, _lest: readStamp(html), _steg: 'confirm' }
    const late = await house.post(`${own}/legg-fram`, read, secretariat)
    expect(late.status).toBe(409)
    const told = await late.text()
    expect(told).toContain('ny@royrvik.example')
    expect(told).not.toContain('hos Røyrvik')
    expect(await outbox()).toEqual([])
    await inCommunity(base.owner, base.communityId, (tx) =>
      tx
        .updateTable('contact_holder')
        .set({ withdrawn_at: instant('2026-11-20T10:00:00.000Z') })
        .where('id', '=', added)
        .execute(),
    )
  })

  it('går til den som har funksjonen, i helseforetaket også, og ellers til kontakten', async () => {
    const sent = await house.post(`${own}/legg-fram`, { ...plan, _steg: 'confirm' }, secretariat)
    expect(sent.status).toBe(303)
    const mails = await outbox()
    expect(mails).toHaveLength(5)
    const to = (code: string) =>
      mails.find(({ body }) => body.includes(`/pakke/${code}`))?.recipient
    expect(to(verdal)).toBe('overlege@verdal.example')
    expect(to(trust)).toBe('post@hnt.example')
    expect(to(roeyrvik)).toMatch(/@godfot\.example$/)
    expect(to('5007')).toMatch(/@godfot\.example$/)
  })

  it('står på tavla for den som legger fram, og for ingen andre', async () => {
    const board = await textOf(house.get(`${own}/tavle`, secretariat))
    expect(board).toContain('E-posten går til')
    expect(board).toContain('Prøveoverlege')
    for (const reader of [house.stranger, await house.signIn('party-contact', '5042')]) {
      expect(await textOf(house.get(`${own}/tavle`, reader))).not.toContain('Prøveoverlege')
    }
  })

  it('når purringen også, og den som purrer får vite det samme først', async () => {
    const html = await textOf(house.get(`${own}/purr?til=alle`, secretariat))
    expect(html).toContain('Overlegen, overlege@verdal.example')
    expect(html).toContain(
      'Ingen har funksjonen prøveoverlege hos Røyrvik. E-posten går til kontakten.',
    )
    const before = (await outbox()).length
    const nudged = await house.post(`${own}/purr`, { til: verdal }, secretariat)
    expect(nudged.status).toBe(303)
    const mails = await outbox()
    expect(mails).toHaveLength(before + 1)
    expect(mails.at(-1)).toMatchObject({ recipient: 'overlege@verdal.example' })
  })

  it('sendes på nytt til adressen som står i kontaktlista nå, som tavla leder til', async () => {
    const id = await failMailTo(base, 'overlege@verdal.example')
    const board = await textOf(house.get(`${own}/tavle`, secretariat))
    expect(board).toContain(`href="/nordre-trondelag/kontakter/hos/${verdal}/${holder}"`)
    await inCommunity(base.owner, base.communityId, (tx) =>
      tx
        .updateTable('contact_holder')
        .set({ email: 'rett@verdal.example' })
        .where('id', '=', holder)
        .execute(),
    )
    const again = await house.post(`${own}/e-post/${id}`, { fra: 'tavle' }, secretariat)
    expect(again.headers.get('location')).toBe(`${own}/tavle?gjort=sendt`)
    expect((await lastMailTo(base, 'rett@verdal.example')).body).toContain('/pakke/5038')
  })

  it('sendes ikke på nytt til en som ikke har funksjonen lenger', async () => {
    const id = await failMailTo(base, 'rett@verdal.example')
    await inCommunity(base.owner, base.communityId, (tx) =>
      tx
        .updateTable('contact_holder')
        .set({ valid_until: day('2026-11-01') })
        .where('id', '=', holder)
        .execute(),
    )
    const answer = await house.post(`${own}/e-post/${id}`, { fra: 'tavle' }, secretariat)
    const html = await textOf(house.get(answer.headers.get('location') ?? '', secretariat))
    expect(html).toContain('ikke kontakt for parten lenger')
  })

  it('går til kontakten når ingen funksjon er valgt, som før', async () => {
    const other = await aDraft('Til kontaktene', 'til-kontaktene')
    const chosen = { ...plan, mailTo: '' }
    const html = await textOf(house.post(`${other}/legg-fram`, chosen, secretariat))
    expect(html).toContain('5 parter får e-post')
    expect(html).not.toContain('prøveoverlege')
  })

  it('sier det samme uten e-posttjener, og sender ingenting', async () => {
    const other = await aDraft('Uten tjener', 'uten-tjener')
    const silent = await testApp(base, { sendsMail: false })
    const html = await textOf(silent.post(`${other}/legg-fram`, plan, secretariat))
    expect(html).toContain('GODFOT_SMTP_URL')
    expect(html).toContain(
      'Ingen har funksjonen prøveoverlege hos Røyrvik og Verdal. E-posten går til kontaktene.',
    )
    expect(html).toContain('Ellers hadde e-posten gått slik:')
  })
})

describe('Øvelsen', () => {
  it('viser hvem som hadde fått e-posten, og sender ingen', async () => {
    const key = 'prove-ovelse'
    const communityId = await base.addCommunity(key, true)
    const practice = { ...base, communityId, communityKey: key }
    await addMember(practice, verdal)
    await addFunction(practice, of, 'Prøveoverlege')
    const email = 'lege@ovelse.example'
    await addHolderAt(practice, { functionKey: of, place: verdal, name: 'Øvelseslegen', email })
    const app = await testApp(practice)
    const leader = await app.signIn('secretariat')
    const before = (await outbox()).length
    const own = await aDraft('Øv', 'ov', `/${key}/avtaler`, app, leader)
    const { trust: _none, ...chosen } = plan
    const html = await textOf(app.post(`${own}/legg-fram`, chosen, leader))
    expect(html).toContain('Ingen e-post blir sendt')
    expect(html).toContain('Øvelseslegen, lege@ovelse.example')
    const sent = await app.post(`${own}/legg-fram`, { ...chosen, _steg: 'confirm' }, leader)
    expect(sent.status).toBe(303)
    expect(await textOf(app.get(`${own}/purr`, leader))).toContain('lege@ovelse.example')
    expect(await outbox()).toHaveLength(before)
  })
})
