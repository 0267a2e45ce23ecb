import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { putBefore, reportLinkTo } from '../../../../test/builders/put-before.ts'
import { aReported, fieldsOf, told } from '../../../../test/builders/reported.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')
const typed = { state: 'postponed', day: '', caseNumber: 'PS 1/26', source: 'Telefon' }

describe('Skjemaet for ett svar', () => {
  it('stopper når noe er meldt fra e-posten etter at det ble åpnet, og det som er skrevet, står', async () => {
    const own = await putBefore(house, secretariat, { title: 'Meldt mens det skrives' })
    const link = await reportLinkTo(base, 'verdal@nordre-trondelag.example')
    const page = `${own}/svar/5038`
    const opened = fieldsOf(await textOf(house.get(page, secretariat)), page)
    expect((await house.openAndPost(link, told)).status).toBe(303)
    const late = await house.post(page, { ...opened, ...typed }, secretariat)
    expect(late.status).toBe(409)
    const html = await textOf(late)
    expect(html).toContain(
      'Fra lenka i e-posten er det meldt fra Verdal: Formannskap: Vedtatt, 24. november 2026 (Kari Nordmann, Kommunedirektør).',
    )
    expect(html).toContain('id="meldt"')
    const kept = fieldsOf(html, page)
    expect(kept).toMatchObject(typed)
    expect((await house.post(page, kept, secretariat)).status).toBe(303)
  })

  it('sier fra når det som var meldt, er satt til side imens', async () => {
    const { page } = await aReported({ house, base, secretariat }, 'Satt vekk mens det skrives')
    const html = await textOf(house.get(page, secretariat))
    const opened = fieldsOf(html, page)
    const aside = /[^"]+\/til-side/.exec(html)?.[0] ?? ''
    expect((await house.openAndPost(aside, { reason: 'Feil sak.' }, secretariat)).status).toBe(303)
    const late = await house.post(page, { ...opened, ...typed }, secretariat)
    expect(late.status).toBe(409)
    expect(await textOf(late)).toContain(
      'Det som var meldt fra Verdal fra lenka i e-posten, er bekreftet eller satt til side.',
    )
  })
})

describe('Det som er skrevet i et skjema som ikke finnes lenger', () => {
  it('gis tilbake under det skjemaet selv kaller feltene', async () => {
    const own = await putBefore(house, secretariat, { title: 'Trekkes mens det skrives' })
    const page = `${own}/svar/5038`
    const opened = fieldsOf(await textOf(house.get(page, secretariat)), page)
    const withdrawn = { reason: 'Feil', _steg: 'confirm' }
    expect((await house.openAndPost(`${own}/trekk`, withdrawn, secretariat)).status).toBe(303)
    const late = await house.post(page, { ...opened, ...typed }, secretariat)
    expect(late.status).toBe(409)
    const html = await textOf(late)
    expect(html).toMatch(/Dette skrev du[^§]*Saksnummer[^§]*PS 1\/26[^§]*Kilde[^§]*Telefon/)
    expect(html).not.toContain('caseNumber')
  })
})
