import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import { changesFrom, municipalitiesFrom } from '../municipality.model.ts'
import { municipalityRows } from '../packaged/municipality.table.ts'
import { municipalityChangeRows } from '../packaged/municipality-change.table.ts'
import { nameBook, readMunicipality } from './municipality-name.rule.ts'

const municipalities = municipalitiesFrom(municipalityRows)
const book = nameBook(municipalities, changesFrom(municipalityChangeRows))

const told = (typed: string, on = '2026-11-28') => {
  const read = readMunicipality(typed, book, day(on))
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
    ['Herøy, Nordland', '1818'],
    ['Herøy, Møre og Romsdal', '1515'],
    ['Herøy, Møre & Romsdal fylke', '1515'],
    ['Heroy (More og Romsdal)', '1515'],
    ['herøy i nordland', '1818'],
    ['Våler i Østfold fylke', '3114'],
    ['Royrvik', '5043'],
    ['RØYRVIK', '5043'],
    ['Roeyrvik', '5043'],
    ['Inderoy', '5053'],
    ['Inderoey', '5053'],
    ['Tromso', '5501'],
    ['Alesund', '1508'],
    ['Vaeroy', '1857'],
    ['Vaerøy', '1857'],
    ['Varoy', '1857'],
    ['Snasa', '5041'],
    ['Naeroysund', '5060'],
    ['Afjord', '5058'],
    ['Aafjord', '5058'],
    ['Ralingen', '3224'],
    ['Sor-Varanger', '5605'],
    ['Sorvaranger', '5605'],
    ['AurskogHoland', '3226'],
    ['Indrefosen', '5054'],
    ['Bo', '1867'],
    ['As', '3218'],
    ['Ha', '1119'],
    ['Stjordal', '5035'],
    ['Nore & Uvdal', '3338'],
    ['kommunenr 5038', '5038'],
    ['Kommunenr. 5038', '5038'],
    ['kommunenummer 5038', '5038'],
    ['Kommunenummer: 5038', '5038'],
    ['kommune nr. 5038', '5038'],
    ['komm.nr. 5038', '5038'],
    ['knr 5038', '5038'],
    ['K.nr. 5038', '5038'],
    ['nr. 5038', '5038'],
    ['kommune 5038', '5038'],
    ['K–5038', '5038'],
    ['K5038', '5038'],
    ['#5038', '5038'],
    ['5038.', '5038'],
    ['(5038)', '5038'],
    ['[5038]', '5038'],
    ['5 038', '5038'],
    ['0301 Oslo', '0301'],
    ['5038 - Verdal', '5038'],
    ['5038: Verdal', '5038'],
    ['Verdal, 5038', '5038'],
    ['Verdal – 5038', '5038'],
    ['Verdal (kommunenr. 5038)', '5038'],
    ['Verdal, kommunenummer 5038', '5038'],
    ['kommunenr 5038 Verdal kommune', '5038'],
    ['«Verdal»', '5038'],
    ['Verdal.', '5038'],
    ['Verdal;', '5038'],
    ['Verdal kommun', 'name-unknown'],
    ['Ullensvang herad', '4618'],
    ['Verdal municipality', '5038'],
    ['municipality of Verdal', '5038'],
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
    ['Baa', 'name-unknown'],
    ['Herøy kommunenr 5038', 'name-unknown'],
    ['kommunenr', 'name-unknown'],
    ['50380', 'name-unknown'],
    ['301', 'name-unknown'],
    ['5038 5037', 'name-unknown'],
    ['Verdal i Atlantis', 'name-unknown'],
    ['Verdal, Levanger', 'name-unknown'],
    ['Herøy i Trøndelag', 'name-unknown'],
    ['Heroy', 'several-names: Herøy (Møre og Romsdal), Herøy (Nordland)'],
    ['HEROEY', 'several-names: Herøy (Møre og Romsdal), Herøy (Nordland)'],
    ['Valer', 'several-names: Våler (Innlandet), Våler (Østfold)'],
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
    ['Våler (Hedmark)', '2026-11-28', 'name-of-other-days: Våler (Innlandet)'],
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
