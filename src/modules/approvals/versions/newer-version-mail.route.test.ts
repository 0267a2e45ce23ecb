import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reader, TestApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { samplePlace as place, sampleHouse } from '../../../../test/sample-house.ts'

const own = `${place}/ny-tekst`
const draft = {
  title: 'Ny tekst',
  body: 'Avtale.',
  kind: 'agreement',
  audience: 'public',
  deadline: '31.12.2027',
}
const plan = {
  ...{ partiesOn: '22.11.2026', decidingBody: 'municipal-council', rule: 'each', who: 'chosen' },
  chosen: ['5037', '5038', '5036'],
  answers: 'anew',
}
let base: TestDatabase
let house: TestApp
let secretariat: Reader

const sends = async (path: string, fields: Parameters<TestApp['post']>[1]) => {
  expect((await house.post(path, fields, secretariat)).status, path).toBe(303)
}
const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text())
    .replaceAll('\u00a0', ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
const lastMailTo = async (code: string) => {
  const mails = await base.owner.selectFrom('outgoing_mail').selectAll().orderBy('id').execute()
  const mail = mails.findLast(({ body }) => body.includes(`/pakke/${code}`))
  return { subject: mail?.subject ?? '', body: (mail?.body ?? '').replaceAll('\u00a0', ' ') }
}

beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
  for (const code of [...plan.chosen, '1811']) await house.signIn('party-contact', code)
  await sends(`${place}/ny`, draft)
  await sends(`${own}/legg-fram`, { ...plan, answers: '', _steg: 'confirm' })
  const given = {
    body: 'municipal-council',
    day: '20.11.2026',
    rightDay: '20.11.2026',
    source: 'E-post',
  }
  await sends(`${own}/svar/5037`, { ...given, state: 'adopted' })
  await sends(`${own}/svar/5038`, { ...given, state: 'rejected' })
  const again = { reason: 'Prisen er endret.', _steg: 'confirm' }
  await sends(`${own}/svar/5038/pa-nytt`, again)
  await sends(`${own}/ny-versjon`, draft)
})
afterAll(() => base.close())

describe('E-posten om en ny versjon til ny behandling', () => {
  const chosen = [...plan.chosen, '1811']

  it('viser en prøve av hvert slag, på begge målformer', async () => {
    const seen = await textOf(house.post(`${own}/legg-fram`, { ...plan, chosen }, secretariat))
    expect(seen).toContain(
      'De som har svart på den forrige versjonen, får denne. Slik blir den til Levanger',
    )
    expect(seen).toContain('Dere svarte Vedtatt på versjon 1 (20. november 2026).')
    expect(seen).toContain('De svarte Vedteke på versjon 1 (20. november 2026).')
    expect(seen).toContain('De som er bedt om ny behandling, får denne. Slik blir den til Verdal')
    expect(seen).toContain(
      'Dere er bedt om å behandle saken på nytt, med denne grunnen: Prisen er endret.',
    )
    expect(seen).toContain(
      'De er bedne om å behandle saka på nytt, med denne grunnen: Prisen er endret.',
    )
    expect(seen).toContain(
      'De som ikke har svart på den forrige versjonen, får denne. Slik blir den til Frosta',
    )
    expect(seen).toContain(
      'De som ikke ble spurt om den forrige versjonen, får denne. Slik blir den til Bindal',
    )
  })

  it('sier nummeret, hva parten svarte på den forrige, og hvorfor den spørres igjen', async () => {
    await sends(`${own}/legg-fram`, { ...plan, chosen, _steg: 'confirm' })
    const levanger = await lastMailTo('5037')
    expect(levanger.subject).toBe('Til ny behandling: versjon 2 av «Ny tekst»')
    expect(levanger.body).toContain(
      'har lagt fram en ny versjon av «Ny tekst», versjon 2, og ber om at kommunestyret',
    )
    expect(levanger.body).toContain(
      'Dere svarte Vedtatt på versjon 1 (20. november 2026). Det svaret gjelder ikke for versjon 2, så saken må behandles på nytt.',
    )
    const verdal = await lastMailTo('5038')
    expect(verdal.body).toContain(
      'Dere svarte Avvist på versjon 1 (20. november 2026). Dere er bedt om å behandle saken på nytt, med denne grunnen:\nPrisen er endret.',
    )
    const frosta = await lastMailTo('5036')
    expect(frosta.subject).toBe('Til behandling: versjon 2 av «Ny tekst»')
    expect(frosta.body).toContain(
      'Versjon 1 fikk vi ikke endelig svar på fra dere. Nå er det versjon 2 som skal behandles.',
    )
    const bindal = await lastMailTo('1811')
    expect(bindal.subject).toBe('Til behandling: versjon 2 av «Ny tekst»')
    expect(bindal.body).not.toContain('versjon 1')
  })
})
