import { describe, expect, it } from 'vitest'
import { day } from '../../kernel/day.model.ts'
import { changesFrom, municipalitiesFrom } from './municipality.model.ts'
import { municipalityRows } from './municipality.table.ts'
import { municipalityChangeRows } from './municipality-change.table.ts'
import { readMunicipality } from './municipality-name.rule.ts'

const municipalities = municipalitiesFrom(municipalityRows)
const changes = changesFrom(municipalityChangeRows)

const told = (typed: string, on = '2026-11-28') => {
  const read = readMunicipality(typed, municipalities, changes, day(on))
  if (read.ok) return read.value
  const { problem } = read
  return 'names' in problem ? `${problem.code}: ${problem.names.join(', ')}` : problem.code
}

describe('Den samme kommunen, skrevet på en annen måte', () => {
  it.each([
    ['5038', '5038'],
    ['K-5038', '5038'],
    ['５０３８', '5038'],
    ['5038 Verdal', '5038'],
    ['Verdal (5038)', '5038'],
    ['Verdal', '5038'],
    ['VERDAL', '5038'],
    ['  verdal ', '5038'],
    ['Ver\u200bdal', '5038'],
    ['Verdal kommune', '5038'],
    ['Verdal Kommune', '5038'],
    ['kommune Verdal', '5038'],
    ['Verdal i Trøndelag', '5038'],
    ['Verdal kommune (Trøndelag)', '5038'],
    ['Sna\u030Asa', '5041'],
    ['Snåsa', '5041'],
    ['Snåase', '5041'],
    ['Snåase - Snåsa', '5041'],
    ['Snåsa – Snåase', '5041'],
    ['Snåase–Snåsa', '5041'],
    ['Snåase/Snåsa', '5041'],
    ['Snåase / Snåsa kommune', '5041'],
    ['Snaasa', '5041'],
    ['Deatnu', '5628'],
    ['Deatnu Tana', '5628'],
    ['Kárášjohka', '5610'],
    ['Karasjohka', '5610'],
    ['Kárášjoga gielda', 'name-unknown'],
    ['Porsáŋgu', '5622'],
    ['Aalesund', '1508'],
    ['Tromsö', '5501'],
    ['Sør Varanger', '5605'],
    ['Sør–Varanger', '5605'],
    ['Aurskog - Høland', '3226'],
    ['Nore og Uvdal', '3338'],
    ['Oslo', '0301'],
    ['Herøy (Nordland)', '1818'],
    ['Herøy (Møre og Romsdal)', '1515'],
    ['Herøy i Møre og Romsdal', '1515'],
    ['Herøy kommune i Nordland', '1818'],
    ['1515 Herøy', '1515'],
    ['Våler (Innlandet)', '3419'],
  ])('«%s»', (typed, code) => expect(told(typed)).toBe(code))

  it.each([
    ['Herøy', 'several-names: Herøy (Møre og Romsdal), Herøy (Nordland)'],
    ['Våler', 'several-names: Våler (Innlandet), Våler (Østfold)'],
    ['Verdal i Nordland', 'name-unknown'],
    ['1515 Verdal', 'name-unknown'],
    ['Verdalen', 'name-unknown'],
    ['Snåsa Verdal', 'name-unknown'],
    ['kommune', 'name-unknown'],
    ['9999', 'name-unknown'],
    ['', 'name-unknown'],
    ['Bo', 'name-unknown'],
  ])('«%s» er ikke én kommune', (typed, problem) => expect(told(typed)).toBe(problem))

  it.each([
    ['Leksvik', '2026-11-28', 'name-of-other-days: Indre Fosen'],
    ['Leksvik', '2017-01-01', '1718'],
    ['1718', '2026-11-28', 'name-of-other-days: Indre Fosen'],
    ['Hobøl', '2026-11-28', 'name-of-other-days: Indre Østfold'],
    ['Verran kommune', '2021-01-01', 'name-of-other-days: Steinkjer'],
    ['Indre Fosen', '2017-01-01', 'name-of-other-days: Leksvik, Rissa'],
    ['Verdal', '2017-01-01', '1721'],
    ['Verdal', '2018-01-01', '5038'],
    ['1721', '2026-11-28', 'name-of-other-days: Verdal'],
  ])('«%s» den %s', (typed, on, code) => expect(told(typed, on)).toBe(code))

  it('Hver kommune finnes igjen med det navnet en side viser', () => {
    const on = day('2026-11-28')
    const inForce = municipalities.filter(({ until }) => until === null)
    const lost = inForce.filter(({ code, label }) => told(label) !== code)
    expect(lost.map(({ label }) => label)).toEqual([])
    expect(inForce.length).toBeGreaterThan(350)
    expect(told('Verdal', on)).toBe('5038')
  })
})
