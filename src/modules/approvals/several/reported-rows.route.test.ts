import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { putBefore, reportLinkTo } from '../../../../test/builders/put-before.ts'
import { aReported, fieldsOf, told } from '../../../../test/builders/reported.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { verifyChainOf } from '../../journal/index.ts'

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
const reported = (title: string, of: Record<string, string | File> = {}) =>
  aReported({ house, base, secretariat }, title, of)
const waiting = 'Meldt, ikke bekreftet: Formannskap: Vedtatt, 24. november 2026.'

/** The button that fills the row with what is told. */
const takeOf = (html: string): string => /name="hent" value="([^"]+)"/.exec(html)?.[1] ?? ''

describe('Tabellen for flere svar, når noe er meldt fra e-posten', () => {
  it('viser ved raden hva som er meldt, hvilken dag og av hvem', async () => {
    const { own } = await reported('Vises i raden')
    const html = await textOf(house.get(`${own}/svar`, secretariat))
    expect(html).toContain(waiting)
    expect(html).toContain('av Kari Nordmann, Kommunedirektør.')
    expect(html).toContain('Hent inn i raden')
  })

  it('henter det som er meldt inn i raden, og bekrefter det når tabellen lagres', async () => {
    const { own, link, page } = await reported('Hentes inn', {
      file: new File(['Vedtaket'], 'vedtak.txt', { type: 'text/plain' }),
    })
    const table = `${own}/svar`
    const opened = await textOf(house.get(table, secretariat))
    const begun = { ...fieldsOf(opened, table), 'caseNumber-5037': 'PS 7/26', 'with-5037': 'yes' }
    const taken = await house.post(table, { ...begun, hent: takeOf(opened) }, secretariat)
    expect(taken.status).toBe(200)
    const html = await textOf(taken)
    expect(html).toContain('Hentet inn i raden. Det er bekreftet når du lagrer.')
    const filled = fieldsOf(html, table)
    expect(filled).toMatchObject({
      'with-5038': 'yes',
      'state-5038': 'adopted',
      'day-5038': '24.11.2026',
      'caseNumber-5038': 'PS 49/26',
      'caseNumber-5037': 'PS 7/26',
    })
    expect(filled['source-5038']).toContain('av Kari Nordmann, Kommunedirektør')
    const saved = await house.post(
      table,
      { ...filled, rightDay: 'yes', 'with-5037': '', 'caseNumber-5037': '' },
      secretariat,
    )
    expect(saved.status).toBe(303)
    const party = await textOf(house.get(page, secretariat))
    expect(party).toContain('vedtak.txt')
    expect(party).not.toContain('ikke bekreftet')
    expect(await textOf(house.get(link))).toContain('og er nå svaret fra Verdal.')
    expect(await textOf(house.get('/nordre-trondelag/journal', secretariat))).toContain(
      'Meldt svar bekreftet',
    )
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
  })

  it('viser til partens side der det er meldt mer enn raden har plass til', async () => {
    const { own, page } = await reported('Har mer', {
      state: 'adopted-with-reservation',
      reservation: 'Hvis alle er med.',
    })
    const html = await textOf(house.get(`${own}/svar`, secretariat))
    expect(takeOf(html)).toBe('')
    expect(html).toMatch(new RegExp(`href="${page}[?]meldt=[^"]+#svar"`))
  })

  it('stopper når noe er meldt etter at tabellen ble åpnet, og det som er skrevet, står', async () => {
    const own = await putBefore(house, secretariat, { title: 'Meldt etterpå' })
    const link = await reportLinkTo(base, 'verdal@nordre-trondelag.example')
    const table = `${own}/svar`
    const opened = fieldsOf(await textOf(house.get(table, secretariat)), table)
    expect((await house.openAndPost(link, told)).status).toBe(303)
    const row = { 'with-5038': 'yes', 'state-5038': 'postponed', 'source-5038': 'Telefon' }
    const late = await house.post(table, { ...opened, ...row }, secretariat)
    expect(late.status).toBe(409)
    const html = await textOf(late)
    expect(html).toContain('er ikke det samme som da du åpnet tabellen')
    expect(html).toContain(`<a href="${own}/svar/5038#meldt">Verdal: ${waiting}`)
    const kept = fieldsOf(html, table)
    expect(kept).toMatchObject(row)
    expect((await house.post(table, kept, secretariat)).status).toBe(303)
  })

  it('bekrefter ikke det som er satt til side imens', async () => {
    const { own, page } = await reported('Borte imens')
    const table = `${own}/svar`
    const opened = await textOf(house.get(table, secretariat))
    const taken = await textOf(
      house.post(table, { ...fieldsOf(opened, table), hent: takeOf(opened) }, secretariat),
    )
    const aside = /[^"]+\/til-side/.exec(await textOf(house.get(page, secretariat)))?.[0] ?? ''
    expect((await house.openAndPost(aside, { reason: 'Feil sak.' }, secretariat)).status).toBe(303)
    const filled = { ...fieldsOf(taken, table), rightDay: 'yes' }
    const late = await house.post(table, filled, secretariat)
    expect(late.status).toBe(409)
    const kept = fieldsOf(await textOf(late), table)
    expect(kept['report-5038']).toBeUndefined()
    expect(fieldsOf(taken, table)['source-5038']).toContain('Meldt fra e-posten')
    expect(kept['source-5038']).toBe('')
    expect(kept['day-5038']).toBe('24.11.2026')
  })
})

describe('Tabellen for flere svar tar bare rader for dem den spør om', () => {
  const row = (code: string) => ({
    ...{ [`with-${code}`]: 'yes', [`body-${code}`]: 'committee', [`state-${code}`]: 'postponed' },
    ...{ [`source-${code}`]: 'Telefon' },
  })

  it('og sier ved raden at en part som har svart, ikke føres der', async () => {
    const own = await putBefore(house, secretariat, { title: 'Har svart' })
    const given = { ...told, source: 'E-post' }
    expect((await house.post(`${own}/svar/5038`, given, secretariat)).status).toBe(303)
    const sent = await house.openAndPost(
      `${own}/svar`,
      { ...row('5038'), ...row('5037') },
      secretariat,
    )
    expect(sent.status).toBe(422)
    const html = await textOf(sent)
    expect(html).toContain('id="felt-state-5038-feil"')
    expect(html).toContain('Parten har svart, eller blir ikke spurt.')
    expect(html).not.toContain('id="felt-state-5037-feil"')
    expect(await textOf(house.get(`${own}/svar/5037`, secretariat))).not.toContain('Telefon')
  })

  it('og sier fra om en rad for noen som ikke er part, med det som er skrevet i de andre', async () => {
    const own = await putBefore(house, secretariat, { title: 'Ikke part' })
    const sent = await house.openAndPost(
      `${own}/svar`,
      { ...row('0301'), ...row('5037') },
      secretariat,
    )
    expect(sent.status).toBe(422)
    const html = await textOf(sent)
    expect(html).toContain('ikke er part i denne versjonen')
    expect(html).toMatch(/name="with-5037" value="yes" checked/)
  })
})
