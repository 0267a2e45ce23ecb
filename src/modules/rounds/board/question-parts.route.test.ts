import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { addDays } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let verdal: Reader
let round: string
const numbers = Array.from({ length: 25 }, (_, at) => at + 1)
/** What Verdal answered to the question of a number. */
const answered = (number: number) => 1000 + number

beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  verdal = await house.signIn('party-contact', '5038')
  const begun = await house.post(
    '/nordre-trondelag/runder/ny',
    {
      emne: 'Mange spørsmål',
      hvorfor: 'Alt på én gang.',
      frist: shortDay(addDays(osloDay(now()), 14)),
      lesere: 'asked-when-closed',
      hvem: ['5037', '5038'],
    },
    secretariat,
  )
  round = new URL(begun.headers.get('location') ?? '', 'http://x').pathname.replace(/\/utkast$/, '')
  for (const number of numbers)
    await house.post(
      `${round}/sporsmal/nytt`,
      { slag: 'number', sporsmal: `Hva er tall nummer ${number}?`, enhet: 'hours' },
      secretariat,
    )
  await house.post(`${round}/send`, {}, secretariat)
  const values = numbers.map((number) => [`s${number}`, `${answered(number)}`])
  const answer = await house.post(`${round}/svar/5038`, Object.fromEntries(values), verdal)
  expect(answer.status).toBe(303)
})
afterAll(() => base.close())

const read = async (query: string) => (await house.get(`${round}${query}`, secretariat)).text()
/** The numbers of the questions with their answers on a page. */
const shownOn = (html: string) => ({
  questions: numbers.filter((number) => html.includes(`id="sporsmal-${number}"`)),
  answers: numbers.filter((number) =>
    html.replaceAll(/\D(?=\d{3}\D)/g, '').includes(`${answered(number)}`),
  ),
})
const from = (first: number, last: number) => numbers.slice(first - 1, last)

describe('En runde med flere spørsmål enn som kan leses på én gang', () => {
  it.each([
    ['', 1, 10],
    ['?sporsmal=10', 1, 10],
    ['?sporsmal=11', 11, 20],
    ['?sporsmal=25', 21, 25],
    ['?sporsmal=26', 21, 25],
    ['?sporsmal=31', 1, 10],
    ['?sporsmal=2147483647', 1, 10],
    ['?sporsmal=x', 1, 10],
  ])('viser en del av dem med svarene, og veien til de andre: «%s»', async (query, first, last) => {
    const html = await read(query)
    expect(shownOn(html)).toEqual({ questions: from(first, last), answers: from(first, last) })
    for (const each of [1, 11, 21]) expect(html).toContain(`?sporsmal=${each}#deler"`)
  })

  it('sier det samme etter at et spørsmål er endret, også det som ble svart før', async () => {
    await house.post(
      `${round}/sporsmal/s15`,
      { slag: 'number', sporsmal: 'Hva er tallet nå?', enhet: 'hours' },
      secretariat,
    )
    const html = await read('?sporsmal=15')
    expect(html).toContain('Hva er tallet nå?')
    expect(shownOn(html).answers).toEqual(from(11, 20))
  })

  it('gir alt i fila', async () => {
    const csv = await (await house.get(`${round}/svar.csv`, secretariat)).text()
    for (const number of numbers.filter((each) => each !== 15))
      expect(csv).toContain(`;${answered(number)};`)
  })
})
