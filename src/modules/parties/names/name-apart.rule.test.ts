import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import { municipalitiesFrom } from '../municipality.model.ts'
import { municipalityRows } from '../packaged/municipality.table.ts'
import { nameBook, readMunicipality } from './municipality-name.rule.ts'
import { nameApart } from './name-apart.rule.ts'

const inForce = municipalitiesFrom(municipalityRows).filter(({ until }) => until === null)

describe('Navnet som skiller en kommune fra de andre', () => {
  it('har fylket med der flere har navnet', () => {
    const named = (code: string) =>
      inForce.filter((row) => row.code === code).map((row) => nameApart(row))
    expect([named('5038'), named('1818'), named('5041')]).toEqual([
      ['Verdal'],
      ['Herøy (Nordland)'],
      ['Snåsa'],
    ])
  })

  it('gir den samme kommunen når det skrives inn igjen', () => {
    const book = nameBook(inForce, [])
    const lost = inForce.filter((row) => {
      const read = readMunicipality(nameApart(row), book, day('2026-11-28'))
      return !read.ok || read.value !== row.code
    })
    expect(lost.map(({ label }) => label)).toEqual([])
  })
})
