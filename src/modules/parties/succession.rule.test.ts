import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../kernel/day.model.ts'
import { changesFrom, municipalitiesFrom } from './municipality.model.ts'
import { municipalityRows } from './packaged/municipality.table.ts'
import { municipalityChangeRows } from './packaged/municipality-change.table.ts'
import {
  codeOn,
  familyOf,
  firstAmong,
  mergedOn,
  predecessorsOn,
  sameParty,
  successorsOn,
} from './succession.rule.ts'

const changes = changesFrom(municipalityChangeRows)
const municipalities = municipalitiesFrom(municipalityRows)

describe('Hvilken kode som svarer for en kommune på en dag', () => {
  it.each([
    ['Verdal beholder 1721 til og med 31. desember 2017', '1721', '2017-12-31', ['1721']],
    ['Verdal er 5038 fra 1. januar 2018', '1721', '2018-01-01', ['5038']],
    ['Verdal er fortsatt 5038 i dag', '1721', '2026-11-22', ['5038']],
    ['Levanger skifter navn, ikke kode, i 2024', '5037', '2024-01-01', ['5037']],
    ['Verran går inn i Steinkjer i 2020', '1724', '2020-01-01', ['5006']],
    ['Verran er seg selv til da', '1724', '2019-12-31', ['5039']],
    ['Leksvik går inn i Indre Fosen i 2018', '1718', '2018-01-01', ['5054']],
    ['Rissa går inn i Indre Fosen i 2018', '1624', '2018-01-01', ['5054']],
    ['Klæbu går inn i Trondheim, som beholder koden', '5030', '2020-01-01', ['5001']],
    ['Snillfjord deles på tre i 2020', '1613', '2020-01-01', ['5055', '5056', '5059']],
    ['Ålesund deles i to i 2024', '1507', '2024-01-01', ['1508', '1580']],
    [
      'en organisasjon svarer for seg selv',
      'ks-nord-trondelag',
      '2026-01-01',
      ['ks-nord-trondelag'],
    ],
  ])('%s', (_title, code, on, expected) => {
    expect(successorsOn(changes, code, day(on))).toEqual(expected)
  })

  it.each([
    ['Verran gikk inn i Steinkjer i 2020, også under det eldste nummeret', '1724', '2020-01-01'],
    ['Klæbu gikk inn i Trondheim i 2020', '1662', '2020-01-01'],
    ['Namsos ble slått sammen i 2020, ikke da nummeret ble nytt', '1703', '2020-01-01'],
    ['Leksvik gikk inn i Indre Fosen i 2018', '1718', '2018-01-01'],
    ['Snillfjord ble delt i 2020', '1613', '2020-01-01'],
    ['Verdal fikk bare nytt nummer', '1721', null],
  ])('%s', (_title, code, expected) => {
    expect(mergedOn(changes, code, day('2017-12-31'), day('2026-11-29'))).toBe(expected)
  })

  it('Verran gikk inn i Steinkjer i 2020, også under det siste nummeret', () =>
    expect(mergedOn(changes, '5039', day('2019-12-31'), day('2026-11-29'))).toBe('2020-01-01'))

  it('slekta er alle som har med koden å gjøre, uansett dag og vei', () => {
    expect([...familyOf(changes, ['5038'])].sort()).toEqual(['1721', '5038'])
    const snillfjord = familyOf(changes, ['1613'])
    for (const code of ['5012', '5055', '5056', '5059', '5016', '1612'])
      expect([code, snillfjord.has(code)]).toEqual([code, true])
    expect(snillfjord.has('1721')).toBe(false)
    expect([...familyOf(changes, ['ks-nord-trondelag'])]).toEqual(['ks-nord-trondelag'])
  })

  it('gir ingen enkelt kode der kommunen er delt', () => {
    expect(codeOn(changes, '5012', day('2020-01-01'))).toBeNull()
    expect(codeOn(changes, '5012', day('2019-12-31'))).toBe('5012')
  })

  it('finner kodene som Steinkjer kom av', () => {
    const sources = (on: string) => predecessorsOn(changes, '5006', day(on), day('2026-11-22'))
    expect(sources('2017-06-01')).toEqual(['1702', '1724'])
    expect(sources('2018-06-01')).toEqual(['5004', '5039'])
    expect(sources('2020-01-01')).toEqual(['5006'])
  })

  it('Trondheim kom av Trondheim alene i 2018, og av Klæbu med fra 2020', () => {
    const sources = (asOf: string) => predecessorsOn(changes, '5001', day('2017-06-01'), day(asOf))
    expect(sources('2019-12-31')).toEqual(['1601'])
    expect(sources('2020-01-01')).toEqual(['1601', '1662'])
  })

  it('Verran og Steinkjer er to parter i 2017 og én i dag', () => {
    expect(sameParty(changes, '1724', '1702', day('2017-06-01'))).toBe(false)
    expect(sameParty(changes, '1724', '5006', day('2026-11-22'))).toBe(true)
  })

  it('følger en kode fram til den første det spørres etter', () => {
    const among = (code: string, ...wanted: string[]) => firstAmong(changes, code, new Set(wanted))
    expect(among('1724', '1702', '1724')).toEqual(['1724'])
    expect(among('1724', '5006')).toEqual(['5006'])
    expect(among('1724', '5039', '5006')).toEqual(['5039'])
    expect(among('5012', '5055', '5056')).toEqual(['5055', '5056'])
    expect(among('1721', '5037')).toEqual([])
  })

  it('hver kode siden 2012 har i dag minst én kode i bruk som svarer for den', () => {
    const today = day('2026-11-22')
    const inUse = new Set(
      municipalities.filter((row) => row.until === null).map(({ code }) => code),
    )
    expect(inUse.size).toBe(357)
    for (const { code } of municipalities) {
      const answering = successorsOn(changes, code, today)
      expect(answering.length).toBeGreaterThan(0)
      for (const each of answering) expect(inUse.has(each), `${code} ble ${each}`).toBe(true)
    }
  })

  it('rekkefølgen endringene står i, spiller ingen rolle', () => {
    const codes = fc.constantFrom(...new Set(municipalities.map(({ code }) => code)))
    const shuffled = fc.shuffledSubarray(changes, { minLength: changes.length })
    fc.assert(
      fc.property(shuffled, codes, (order, code) => {
        const today = day('2026-11-22')
        expect(successorsOn(order, code, today)).toEqual(successorsOn(changes, code, today))
      }),
      { numRuns: 30 },
    )
  })
})
