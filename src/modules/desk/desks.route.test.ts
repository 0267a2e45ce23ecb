import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'
import { aDeskRow, aPersonWith, type RoleThere } from '../../../test/builders/desk.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { lastCodeTo, openTestBrowser } from '../../../test/door.ts'
import { wholeSample } from '../../../test/sample-house.ts'
import { addDays } from '../../kernel/day.model.ts'
import { osloDay } from '../../kernel/oslo.model.ts'
import { now } from '../../platform/clock.ts'

let base: TestDatabase
let house: TestApp
let north: string
let mid: string
let exercise: string
beforeAll(async () => {
  const sample = await wholeSample('nordre-trondelag')
  base = sample.base
  ;[north, mid, exercise] = ['nordre-trondelag', 'st-olav', 'ovelse'].map(sample.idOf) as [
    string,
    string,
    string,
  ]
  house = await testApp(base)
})
afterAll(() => base.close())

const contact = (communityId: string, partyCode = '5038'): RoleThere => ({
  communityId,
  role: 'party-contact',
  partyCode,
})

/** Where somebody with these roles comes to, who signs in on the way to a page. */
async function landsOn(roles: readonly RoleThere[], tilbake?: string) {
  const { email } = await aPersonWith(base, roles)
  const ask = await openTestBrowser(house)
  const way = tilbake === undefined ? {} : { tilbake }
  await ask('/logg-inn', { epost: email, ...way })
  const answer = await ask('/logg-inn/kode', { kode: await lastCodeTo(base, email), ...way })
  expect(answer.status).toBe(303)
  const first = answer.headers.get('location') ?? ''
  const next = first === '/min-side' ? (await ask(first)).headers.get('location') : null
  return { place: next ?? first, ask }
}

describe('Etter innlogging', () => {
  it.each<[string, () => RoleThere[], string | undefined, string]>([
    [
      'til Min side i sitt eneste fellesskap',
      () => [contact(north)],
      undefined,
      '/nordre-trondelag/min-side',
    ],
    [
      'dit også den som kom fra forsiden av Godfot',
      () => [contact(north)],
      '/',
      '/nordre-trondelag/min-side',
    ],
    [
      'til alt som venter, den som er med i flere',
      () => [contact(north), contact(mid)],
      undefined,
      '/min-side',
    ],
    [
      'til siden hun ba om',
      () => [contact(north)],
      '/nordre-trondelag/avtaler',
      '/nordre-trondelag/avtaler',
    ],
    [
      'til det hun ba om, også den som er med i flere',
      () => [contact(north), contact(mid)],
      '/begreper',
      '/begreper',
    ],
    ['til forsiden av Godfot, den som ikke har noen rolle', () => [], undefined, '/'],
    [
      'ikke til et fremmed sted',
      () => [contact(north)],
      '//ond.example',
      '/nordre-trondelag/min-side',
    ],
  ])('kommer en %s', async (_title, roles, tilbake, expected) =>
    expect((await landsOn(roles(), tilbake)).place).toBe(expected),
  )

  it('er siden hun kommer til, til å lese', async () => {
    const { ask, place } = await landsOn([contact(north)])
    const answer = await ask(place)
    expect([answer.status, await answer.text()]).toEqual([
      200,
      expect.stringContaining('<h1>Min side'),
    ])
  })
})

const reader = ({ token }: { token: string }) => ({ cookie: `godfot_okt=${token}`, csrf: '' })

describe('Alt som venter', () => {
  const today = osloDay(now())

  it('ber den som ikke er logget inn, om å gjøre det', async () => {
    for (const cookie of ['', 'godfot_okt=feil']) {
      const answer = await house.get('/min-side', { cookie, csrf: '' })
      expect([answer.status, answer.headers.get('location')]).toEqual([
        303,
        '/logg-inn?tilbake=%2Fmin-side',
      ])
    }
  })

  it('leder den som ikke har noen rolle, til fellesskapene', async () => {
    const answer = await house.get('/min-side', reader(await aPersonWith(base, [])))
    expect(answer.headers.get('location')).toBe('/')
  })

  it('står under hvert fellesskap, det som haster mest først, og øvelsen sist', async () => {
    await aDeskRow(base, { communityId: mid, title: 'Sent', due: addDays(today, -3) })
    await aDeskRow(base, { communityId: mid, title: 'Uten dag' })
    await aDeskRow(base, { communityId: north, title: 'Senere', due: addDays(today, 30) })
    await aDeskRow(base, {
      communityId: exercise,
      title: 'Øvd på',
      due: addDays(today, -30),
    })
    const person = await aPersonWith(base, [
      contact(north),
      contact(mid),
      contact(exercise, '5038'),
    ])
    const html = await (await house.get('/min-side', reader(person))).text()
    const order = ['Sent', 'Uten dag', 'Senere', 'Øvd på'].map((title) =>
      html.indexOf(`>${title}<`),
    )
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    expect(Math.min(...order)).toBeGreaterThan(0)
    expect(html).toContain('Én sak er over frist.')
    expect(html).toContain('href="/st-olav/avtaler/avtalen/svar/5038"')
    expect(html).toMatch(/Øvelse\. Det som står her, er oppdiktet/)
  })

  it('forteller sekretariatet hva andre ikke har svart på', async () => {
    await aDeskRow(base, {
      communityId: mid,
      title: 'Av andre',
      place: '5001',
      due: addDays(today, -1),
    })
    const person = await aPersonWith(base, [
      { communityId: mid, role: 'secretariat' },
      contact(north),
    ])
    const html = await (await house.get('/min-side', reader(person))).text()
    expect(html).toMatch(/Andre har \d+ ting å gjøre, (som er|\d+) over frist/)
    expect(html).not.toContain('>Av andre<')
  })

  it('nås fra hver side for den som er med i flere, og av andre gjennom menyen', async () => {
    const [both, one, none] = [
      await aPersonWith(base, [contact(north), contact(mid)]),
      await aPersonWith(base, [contact(north)]),
      await aPersonWith(base, []),
    ].map(reader)
    const links = async (path: string, as = both) =>
      (await (await house.get(path, as)).text()).includes('href="/min-side"')
    const pages = [
      '/',
      '/begreper',
      '/innlogginger',
      '/nordre-trondelag',
      '/ovelse/avtaler',
      '/min-side',
    ]
    for (const path of pages) expect([path, await links(path)]).toEqual([path, true])
    expect(await links('/', one)).toBe(true)
    expect(await links('/ovelse', one)).toBe(true)
    expect(await links('/nordre-trondelag', one)).toBe(false)
    expect(await links('/', none)).toBe(false)
    expect(await links('/', house.stranger)).toBe(false)
  })

  it('spør databasen om det samme hvor mye som venter, og i hvor mange fellesskap', async () => {
    let asked = 0
    const counting = await testApp({
      ...base,
      read: (scope, questions) => {
        asked += Object.keys(questions).length
        return base.read(scope, questions)
      },
    })
    const askedBy = async (path: string, roles: RoleThere[]) => {
      asked = 0
      const answer = await counting.get(path, reader(await aPersonWith(base, roles)))
      expect(answer.status).toBe(200)
      return asked
    }
    const both = await askedBy('/min-side', [contact(north), contact(mid)])
    const one = await askedBy('/nordre-trondelag/min-side', [contact(north)])
    for (let i = 0; i < 20; i += 1)
      await aDeskRow(base, { communityId: north, title: `Enda en ${i}` })
    expect(await askedBy('/min-side', [contact(north), contact(mid), contact(exercise)])).toBe(both)
    expect(await askedBy('/nordre-trondelag/min-side', [contact(north)])).toBe(one)
    expect(Math.max(both, one)).toBeLessThanOrEqual(8)
  })

  it.each([
    ['nn', 'Alt som ventar'],
    ['en', 'All that waits'],
  ])('kan leses på andre språk: %s', async (language, title) => {
    const person = await aPersonWith(base, [contact(north), contact(mid)])
    const html = await (await house.get(`/min-side?sprak=${language}`, reader(person))).text()
    expect(html).toContain(`<h1>${title}</h1>`)
  })
})
