import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { putBefore, reportLinkTo } from '../../../../test/builders/put-before.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { lastMailTo } from '../../../../test/failed-mail.ts'
import { wholeSample } from '../../../../test/sample-house.ts'

const toVerdal = 'verdal@nordre-trondelag.example'
const reason = 'Paragraf 4 er rettet'
let base: TestDatabase
let house: TestApp
let secretariat: Reader
let own: string
let link: string
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  await house.signIn('party-contact', '5037')
  own = await putBefore(house, secretariat, { title: 'Spurt igjen' })
  const rejected = {
    state: 'rejected',
    day: '24.11.2026',
    rightDay: '24.11.2026',
    source: 'E-post',
  }
  const body = 'executive-board'
  expect((await house.post(`${own}/svar/5038`, { ...rejected, body }, secretariat)).status).toBe(
    303,
  )
  const asked = { reason, _steg: 'confirm' }
  expect((await house.post(`${own}/svar/5038/pa-nytt`, asked, secretariat)).status).toBe(303)
  link = await reportLinkTo(base, toVerdal)
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text())
    .replaceAll('\u00a0', ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

describe('En part som er bedt om ny behandling', () => {
  it('har svart før, sier siden til kommunen', async () => {
    const place = own.slice(0, own.indexOf('/avtaler'))
    const page = await textOf(house.get(`${place}/kommuner/5038`, secretariat))
    expect(page).toMatch(/Spurt igjen.*Ny behandling Svaret før: Avvist/)
    const other = await textOf(house.get(`${place}/kommuner/5037`, secretariat))
    expect(other).toMatch(/Spurt igjen.*Svar ikke registrert/)
  })

  it('får vite det på siden som lenka i e-posten leder til, og hvorfor', async () => {
    const page = await textOf(house.get(link))
    expect(page).toContain('Bedt om å behandle saken på nytt')
    expect(page).toContain(reason)
    expect(page).toContain('Svaret før: Avvist.')
  })

  it('purres om det med grunnen, og forhåndsvisningen viser begge slag på begge målformer', async () => {
    const seen = await textOf(house.get(`${own}/purr`, secretariat))
    expect(seen).toContain('De som er bedt om ny behandling, får denne. Slik er den for Verdal.')
    expect(seen).toContain('ber dere behandle «Spurt igjen» på nytt')
    expect(seen).toContain('ber dykk behandle «Spurt igjen» på nytt')
    expect(seen).toContain('har ikke fått svar fra dere')
    const wish = { til: '5038', maalform: 'nb' }
    expect((await house.openAndPost(`${own}/purr?til=5038`, wish, secretariat)).status).toBe(303)
    const { body } = await lastMailTo(base, toVerdal)
    expect(body).toContain('ber dere behandle «Spurt igjen» på nytt')
    expect(body).toContain(reason)
    expect(body).not.toContain('har ikke fått svar fra dere')
  })
})
