import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import { municipalitiesFrom } from '../municipality.model.ts'
import { municipalityRows } from '../packaged/municipality.table.ts'
import { searchMunicipalities } from './municipality-search.rule.ts'

const rows = municipalitiesFrom(municipalityRows).filter(({ until }) => until === null)
const found = (text: string) =>
  searchMunicipalities(rows, text, day('2026-11-28')).map(({ name }) => name)

describe('Søket etter kommuner', () => {
  it.each([
    ['verda', ['Verdal']],
    ['5038', ['Verdal']],
    ['kommunenr 5038', ['Verdal']],
    ['Verdal kommune', ['Verdal']],
    ['Snåase – Snåsa', ['Snåsa']],
    ['deatnu', ['Tana']],
    ['Royrvik', ['Røyrvik']],
    ['Naeroysund', ['Nærøysund']],
    ['Alesund', ['Ålesund']],
    ['Heroy', ['Herøy', 'Herøy']],
    ['Verdal, Levanger og Snasa', ['Levanger', 'Verdal', 'Snåsa']],
    ['Atlantis', []],
    ['', []],
  ])('«%s»', (text, names) => expect(found(text)).toEqual(names))
})
