import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Reader, TestApp } from '../../../../test/app.ts'
import { sentRound } from '../../../../test/builders/sent-round.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { samplePlace as place, sampleHouse } from '../../../../test/sample-house.ts'
import { wholeJournal } from '../../../../test/whole-journal.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
const own = `${place}/felles-tannlege`
const chosen = { 5038: 'nn', 5037: 'nb', 5006: null } as const

beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
  for (const [code, language] of Object.entries(chosen)) {
    const contact = await house.signIn('party-contact', code)
    const list = `/nordre-trondelag/kontakter/hos/${code}`
    if (language === null) continue
    const saved = await house.post(`${list}/malform`, { maalform: language }, contact)
    expect(saved.status).toBe(303)
    const page = await (await house.get(saved.headers.get('location') ?? '', contact)).text()
    expect(page).toContain('Målforma er lagret.')
    expect(page).toMatch(new RegExp(`value="${language}" checked`))
  }
  const draft = {
    ...{ title: 'Felles tannlege', body: 'Avtale.', kind: 'agreement', audience: 'public' },
    deadline: '31.12.2027',
  }
  expect((await house.post(`${place}/ny`, draft, secretariat)).status).toBe(303)
})
afterAll(() => base.close())

let read = 0
/** The mails since last time, by the code of the party that they are to. */
async function mails(): Promise<Record<string, { subject: string; body: string }>> {
  const all = await base.owner.selectFrom('outgoing_mail').selectAll().orderBy('id').execute()
  const fresh = all.slice(read)
  read = all.length
  return Object.fromEntries(
    fresh.map(({ subject, body }) => [/\/svar\/(\d{4})/.exec(body)?.[1] ?? '', { subject, body }]),
  )
}
const send = async (path: string, fields: Record<string, string>) => {
  const sent = await house.post(path, { ...fields, _steg: 'confirm' }, secretariat)
  expect(sent.status).toBe(303)
  return mails()
}

it('Før noe sendes, står det hvem som får hvilken målform, og hvem som får den som velges', async () => {
  const plan = { partiesOn: '22.11.2026', decidingBody: 'municipal-council', rule: 'all' }
  const page = await (await house.post(`${own}/legg-fram`, plan, secretariat)).text()
  const [nb = '', nn = ''] = ['Bokmål', 'Nynorsk'].map(
    (name) => page.split(`<h2>${name}</h2>`)[1]?.split('</p>')[0] ?? '',
  )
  expect(nb).toContain('Til 1 som har valgt denne målforma: Levanger')
  expect(nn).toContain('Til 1 som har valgt denne målforma: Verdal')
  expect(page).toMatch(/\d+ har ikke valgt målform, og får den du velger: [^<]*Steinkjer/)
})

it('Hver part får e-posten på målforma den har valgt, og hilsenen står som den er skrevet', async () => {
  const plan = { partiesOn: '22.11.2026', decidingBody: 'municipal-council', rule: 'all' }
  const greeting = 'Vi sees på tirsdag'
  const put = await send(`${own}/legg-fram`, { ...plan, greeting, maalform: 'nn' })
  expect(put[5038]?.body).toContain('ber om at kommunestyret avgjer saka')
  expect(put[5037]?.body).toContain('ber om at kommunestyret avgjør saken')
  expect(put[5006]?.body).toContain('ber om at kommunestyret avgjer saka')
  for (const { body } of Object.values(put)) expect(body).toContain(greeting)

  const nudged = await send(`${own}/purr`, { til: 'alle', maalform: 'nb' })
  expect(nudged[5038]?.subject).toBe('Påminning: vi ventar på svar om «Felles tannlege»')
  expect(nudged[5037]?.subject).toBe('Påminnelse: vi venter på svar om «Felles tannlege»')
  expect(nudged[5006]?.subject).toBe('Påminnelse: vi venter på svar om «Felles tannlege»')

  const moved = { deadline: '31.03.2028', reason: 'Flere møter', maalform: 'nb' }
  const told = await send(`${own}/frist`, moved)
  expect(told[5038]?.body).toContain('har flytta fristen')
  expect(told[5037]?.body).toContain('har flyttet fristen')
  expect(told[5038]?.body).toContain('Flere møter')

  const body = 'municipal-council'
  const no = { state: 'rejected', body, day: shortDay(osloDay(now())), source: 'Brev' }
  expect((await house.post(`${own}/svar/5038`, no, secretariat)).status).toBe(303)
  const asked = { reason: 'Paragraf 4 er rettet', maalform: 'nb' }
  const again = await send(`${own}/svar/5038/pa-nytt`, asked)
  expect(again[5038]?.body).toContain('ber dykk behandle «Felles tannlege» på nytt')
  expect(await wholeJournal(base.owner, base.communityId)).toMatchObject({ ok: true, strays: [] })
})

it('Også runder går på partens målform', async () => {
  await mails()
  await sentRound(house, secretariat)
  const all = await base.owner.selectFrom('outgoing_mail').selectAll().execute()
  const toVerdal = all.filter(({ body }) => body.includes('Til Verdal')).at(-1)
  expect(toVerdal?.body).toContain('Du treng ikkje å logge inn')
})

it('Nøytral er at den som skriver, velger igjen, og bare den som holder lista, kan velge', async () => {
  const list = '/nordre-trondelag/kontakter/hos/5038'
  const other = await house.signIn('party-contact', '5037')
  expect((await house.post(`${list}/malform`, { maalform: 'nb' }, other)).status).toBe(403)
  expect((await house.post(`${list}/malform`, { maalform: 'en' }, secretariat)).status).toBe(422)
  const saved = await house.post(`${list}/malform`, { maalform: 'neutral' }, secretariat)
  expect(saved.status).toBe(303)
  const nudged = await send(`${own}/purr`, { til: '5038', maalform: 'nb' }).catch(() => ({}))
  expect(JSON.stringify(nudged)).not.toContain('Påminning')
})
