import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp } from '../../../../test/app.ts'
import { reportLinkTo } from '../../../../test/builders/put-before.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { lastMailTo, takeMailTo } from '../../../../test/failed-mail.ts'
import { samplePlace as place, sampleHouse } from '../../../../test/sample-house.ts'
import { wholeJournal } from '../../../../test/whole-journal.ts'

const own = `${place}/koordinator`
const draft = {
  title: 'Koordinator',
  body: 'Avtale mellom [[avtalepart]] og [[kommune]].',
  kind: 'agreement',
  audience: 'public',
  counterparty: 'KS',
  deadline: '31.12.2027',
}
const plan = { partiesOn: '22.11.2026', decidingBody: 'municipal-council', rule: 'all' }
let base: TestDatabase
let house: TestApp
let secretariat: Reader
const [verdal, levanger, bindal] = ['5038', '5037', '1811'] as const
const emails: Record<string, string> = {}

const plain = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')
const sends = async (path: string, fields: Record<string, string>, as = secretariat) => {
  const answer = await house.post(path, fields, as)
  expect(answer.status, path).toBe(303)
  return answer
}
const outbox = () =>
  base.owner
    .selectFrom('outgoing_mail')
    .select(['recipient', 'subject', 'body'])
    .orderBy('id')
    .execute()
/** The party that a mail is to, by how it begins. */
const partyOf = ({ body }: { body: string }) =>
  [
    [verdal, 'Verdal'],
    [levanger, 'Levanger'],
    [bindal, 'Bindal'],
  ].find(([, name]) => body.startsWith(`Til ${name}`))?.[0] ?? ''
const lookAt = async (fields: Record<string, string>) => {
  const _lest = readStamp(await plain(house.get(`${own}/trekk`, secretariat)), `${own}/trekk`)
  return house.post(`${own}/trekk`, { ...fields, _lest }, secretariat)
}

beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
  for (const code of [verdal, levanger, bindal]) await house.signIn('party-contact', code)
  await sends(`${place}/ny`, draft)
  await sends(`${own}/legg-fram`, { ...plan, _steg: 'confirm' })
  for (const mail of await outbox()) emails[partyOf(mail)] = mail.recipient
  await sends(`${own}/svar/${bindal}`, {
    ...{ body: 'municipal-council', state: 'rejected', day: '20.11.2026', rightDay: '20.11.2026' },
    source: 'E-post 21.11.2026',
  })
})
afterAll(() => base.close())

const to = (code: string) => emails[code] ?? ''

describe('Når den nyeste versjonen trekkes', () => {
  /** The links in the mails about the first version: to Levanger, and to Verdal. */
  let before = ''
  let first = ''

  it('er en part som ikke har svart, uten lenke til den forrige når den er trukket tilbake', async () => {
    before = await reportLinkTo(base, to(levanger))
    first = await reportLinkTo(base, to(verdal))
    await takeMailTo(base, to(levanger))
    const { id } = await lastMailTo(base, to(levanger))
    const stamp = readStamp(
      await plain(house.get(`${own}/svar/${levanger}`, secretariat)),
      `${own}/e-post/${id}/trekk`,
    )
    await sends(`${own}/e-post/${id}/trekk`, { _lest: stamp })
    expect((await house.get(before)).status).toBe(404)
    await sends(`${own}/ny-versjon`, { ...draft, title: 'Koordinator, ny pris' })
    await sends(`${own}/legg-fram`, { ...plan, answers: 'anew', _steg: 'confirm' })
  })

  it('nevner siden hvem som har meldt et svar som ikke er bekreftet, og hva som blir av det', async () => {
    const told = {
      ...{ body: 'municipal-council', state: 'adopted', day: '24.11.2026', rightDay: '24.11.2026' },
      ...{ navn: 'Kari Nordmann', funksjon: 'Kommunedirektør' },
    }
    const link = await reportLinkTo(base, to(verdal))
    expect((await house.openAndPost(link, told)).status).toBe(303)
    const page = await plain(house.get(`${own}/trekk`, secretariat))
    expect(page).toContain('Verdal har meldt et svar på versjon 2 som ikke er bekreftet')
    expect(page).toContain('kan ikke bekreftes etterpå')
    expect(page).toContain(`href="${own}/svar/${verdal}#meldt"`)
  })

  it('foreslås e-post til partene når de fikk en da den ble lagt fram', async () => {
    const page = await plain(house.get(`${own}/trekk`, secretariat))
    expect(page).toMatch(/name="tell" value="yes" checked/)
    expect(page).toContain('De fikk e-post da versjonen ble lagt fram.')
  })

  it('sies det hva som mangler, og det som er skrevet, står', async () => {
    const answer = await lookAt({ reason: ' ', tell: 'yes', greeting: 'Ring oss.' })
    expect(answer.status).toBe(422)
    const page = await plain(answer)
    expect(page).toContain('href="#felt-reason"')
    expect(page).toContain('Ring oss.')
    expect(page).toMatch(/name="tell" value="yes" checked/)
  })

  it('vises hvem som får hva, i begge målformer, før noe skjer', async () => {
    const sent = (await outbox()).length
    const page = await plain(
      await lookAt({ reason: 'Feil pris', tell: 'yes', greeting: 'Ring oss.' }),
    )
    expect(page).toContain('3 parter får e-post')
    expect(page).toContain('Trukket: versjon 2 av «Koordinator, ny pris»')
    expect(page).toContain('Trekt: versjon 2 av «Koordinator, ny pris»')
    expect(page).toContain('Nå er det versjon 1 som er lagt fram.')
    expect(page).toContain('Ring oss.')
    expect(await outbox()).toHaveLength(sent)
    expect(await plain(house.get(`${own}/tavle`))).not.toContain('trukket')
  })

  it('får hver part vite hvilken som gjelder nå, og hva den svarte på den, med ei lenke som virker', async () => {
    const sent = (await outbox()).length
    const done = await sends(`${own}/trekk`, {
      ...{ reason: 'Feil pris', tell: 'yes', greeting: 'Ring oss.', _steg: 'confirm' },
      maalform: 'nb',
    })
    const receipt = await plain(house.get(done.headers.get('location') ?? '', secretariat))
    expect(receipt).toContain('Versjon 1 vises igjen')
    expect(receipt).toContain('3 e-poster er på vei til partene.')
    expect(receipt).not.toContain('Ingen e-post')
    const mails = new Map((await outbox()).slice(sent).map((mail) => [partyOf(mail), mail.body]))
    expect([...mails.keys()].toSorted()).toEqual([bindal, levanger, verdal].toSorted())
    for (const body of mails.values()) {
      expect(body).toContain(
        'har trukket versjon 2 av «Koordinator, ny pris», med denne grunnen:\nFeil pris',
      )
      expect(body).toContain('Nå er det versjon 1 som er lagt fram.')
      expect(body).toContain('Ring oss.')
    }
    expect(mails.get(bindal)?.replaceAll('\u00a0', ' ')).toContain(
      'Svaret dere ga på den, står: Avvist, 20. november 2026.',
    )
    expect(mails.get(levanger)).toContain('Den har vi ikke fått endelig svar på fra dere.')
    expect(mails.get(levanger)?.replaceAll('\u00a0', ' ')).toContain(
      'Fristen er 31. desember 2027.',
    )
    expect(mails.get(verdal)).toContain('Svaret dere meldte på versjon 2, ble ikke bekreftet')
    expect(mails.get(levanger)).not.toContain('Svaret dere meldte')
    const fresh = await reportLinkTo(base, to(levanger))
    expect(fresh).not.toBe(before)
    expect((await house.get(before)).status).toBe(404)
    const form = await plain(house.get(fresh))
    expect(form).toContain('Meld svaret')
    expect(await wholeJournal(base.owner, base.communityId)).toMatchObject({ ok: true })
  })

  it('står e-posten på partens side uten at det sies at noe er til behandling', async () => {
    const page = await plain(house.get(`${own}/svar/${levanger}`, secretariat))
    const [, mails = ''] = page.split('id="e-post"')
    expect(mails.match(/<h3>Om saken, /g)).toHaveLength(2)
    expect(mails).not.toContain('Til behandling')
  })

  it('virker fristen, purringa og lenkene til den forrige igjen', async () => {
    const board = await plain(house.get(`${own}/tavle`, secretariat))
    expect(board).toContain('31. desember 2027')
    expect(board).toContain(`href="${own}/purr?til=alle"`)
    expect(board).not.toContain('Dette er versjon')
    const moved = { deadline: '31.01.2028', reason: 'Flere møtes senere', _steg: 'confirm' }
    await sends(`${own}/frist`, moved)
    expect(await plain(house.get(`${own}/tavle`))).toContain('31. januar 2028')
    const sent = (await outbox()).length
    await sends(`${own}/purr`, { til: levanger })
    expect((await outbox()).slice(sent).map(partyOf)).toEqual([levanger])
    expect(await plain(house.get(first))).toContain('Meld svaret')
    const told = {
      ...{ body: 'municipal-council', state: 'adopted', day: '24.11.2026', rightDay: '24.11.2026' },
      ...{ navn: 'Kari Nordmann', funksjon: 'Kommunedirektør' },
    }
    expect((await house.openAndPost(first, told)).status).toBe(303)
    expect(await plain(house.get(`${own}/svar/${verdal}`, secretariat))).toContain('Bekreft')
    const party = await house.signIn('party-contact', levanger)
    const page = await plain(house.get(`${own}/svar/${levanger}`, party))
    expect(page).toContain('Lagre svaret')
    expect(page).toContain('31. januar 2028')
  })

  it('får ingen e-post når det ikke er krysset av for det, og det sies', async () => {
    const sent = (await outbox()).length
    const page = await plain(await lookAt({ reason: 'Ikke aktuelt' }))
    expect(page).toContain('Ingen e-post går ut om det.')
    const done = await sends(`${own}/trekk`, { reason: 'Ikke aktuelt', _steg: 'confirm' })
    expect(await plain(house.get(done.headers.get('location') ?? '', secretariat))).toContain(
      'Ingen e-post er sendt om det.',
    )
    expect(await outbox()).toHaveLength(sent)
  })
})
