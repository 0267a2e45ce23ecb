import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../../../../test/app.ts'
import { costHouse, northScheme } from '../../../../test/cost-house.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { sayAmount } from './amount.text.ts'

let base: TestDatabase
let house: TestApp
let textOf: (path: string) => Promise<string>
beforeAll(async () => {
  ;({ base, house, textOf } = await costHouse())
})
afterAll(() => base.close())

describe('Slik er beløpet regnet ut', () => {
  it('forklarer Verdals 99 310 kr, og hvilken dag som stemmer', async () => {
    const text = await textOf(`${northScheme}/1721`)
    for (const part of [
      '14 885',
      '89 310',
      'Stemmer på kronen',
      '216 kr for lavt',
      '348 kr for høyt',
    ]) {
      expect(text).toContain(part)
    }
    expect(text).toContain(
      'Rekonstruert. Kilden sier «beregnet i 2018 til ca 6 koner pr innbygger»',
    )
  })

  it('svarer også på det nye kommunenummeret', async () => {
    const answer = await house.get(`${northScheme}/5038`)
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `${northScheme}/1721`])
  })

  it('Bjugn: alle tre dagene er i underkant av 25 000', async () => {
    const text = await textOf('/st-olav/kostnader/sor-trondelag-2018/5017')
    for (const part of ['24 337', '24 466', '24 592', 'Stemmer: 408 kr under']) {
      expect(text).toContain(part)
    }
  })

  it('veien til lista kaller ikke en del av den for alle', async () => {
    const text = await textOf('/st-olav/kostnader/sor-trondelag-2018/5017')
    expect(text).toContain('Se hele lista')
    expect(text).not.toMatch(/Se (?:alle|begge)/)
    expect(await textOf(`${northScheme}/1721`)).toContain('Se alle 25 andelene')
    expect(sayAmount('nb', 'seeAll', 2)).toBe('Se begge andelene')
    expect(sayAmount('nb', 'ofAll', '50 %', 2, '10')).toContain('det begge kommunene betaler')
  })

  it('Trondheim: ikke kjent, fordi kostnaden ikke er kjent', async () => {
    expect(await textOf('/st-olav/kostnader/sor-trondelag-2018/5001')).toContain(
      'Kostnaden står ikke i papirene vi har',
    )
  })

  it('en kommune som ikke er i lista, finnes ikke', async () => {
    expect((await house.get(`${northScheme}/9999`)).status).toBe(404)
  })
})
