import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import { changesFrom, municipalitiesFrom } from '../municipality.model.ts'
import { municipalityRows } from '../packaged/municipality.table.ts'
import { municipalityChangeRows } from '../packaged/municipality-change.table.ts'
import { readMunicipalities } from './municipality-list.rule.ts'
import { nameBook } from './municipality-name.rule.ts'

const municipalities = municipalitiesFrom(municipalityRows)
const book = nameBook(municipalities, changesFrom(municipalityChangeRows))

const told = (typed: string) =>
  readMunicipalities(typed, book, day('2026-11-28'))
    .map(({ typed, read }) => (read.ok ? read.value : `${typed}: ${read.problem.code}`))
    .join(' ')

describe('En liste av kommuner kan skrives på mange måter', () => {
  it.each([
    'Verdal, Levanger, Snåsa',
    'Verdal; Levanger; Snåsa;',
    'Verdal, Levanger og Snåsa',
    'Verdal, Levanger og Snåsa.',
    'Verdal, Levanger, og Snåsa',
    'Verdal og Levanger samt Snåsa',
    'Verdal and Levanger and Snåsa',
    'Verdal\nLevanger\nSnåsa',
    'Verdal\r\nLevanger\r\n\r\nSnåsa\r\n',
    'Verdal,\nLevanger,\nog Snåsa',
    'Verdal\tLevanger\tSnåsa',
    'Verdal / Levanger / Snåsa',
    'Verdal/Levanger/Snåsa',
    'Verdal & Levanger & Snåsa',
    'Verdal + Levanger + Snåsa',
    'Verdal | Levanger | Snåsa',
    'Verdal – Levanger – Snåsa',
    '- Verdal\n- Levanger\n- Snåsa',
    '• Verdal\n• Levanger\n• Snåsa',
    '1. Verdal\n2. Levanger\n3. Snåsa',
    'a) Verdal\nb) Levanger\nc) Snåsa',
    'Kommunene Verdal, Levanger og Snåsa',
    'Kommuner: Verdal, Levanger og Snåsa',
    'Verdal, Levanger og Snåsa kommuner',
    'Verdal kommune og Levanger kommune, Snåase - Snåsa',
    'VERDAL OG LEVANGER OG SNASA',
    '5038, 5037, 5041',
    '5038 5037 5041',
    '5038;5037;5041',
    'K-5038, K-5037 og K-5041',
    'kommunenr 5038, 5037 og 5041',
    '5038 Verdal, 5037 Levanger, 5041 Snåsa',
    '5038 Verdal 5037 Levanger 5041 Snåsa',
    'Verdal 5038 Levanger 5037 Snåsa 5041',
    'Verdal (5038), Levanger (5037), Snåsa (5041)',
    '5038\tVerdal\n5037\tLevanger\n5041\tSnåsa',
    '５０３８、５０３７、５０４１',
  ])('«%s»', (typed) => expect(told(typed)).toBe('5038 5037 5041'))

  it.each([
    ['Nore og Uvdal', '3338'],
    ['Nore og Uvdal og Verdal', '3338 5038'],
    ['Verdal og Nore og Uvdal', '5038 3338'],
    ['Verdal og Herøy i Møre og Romsdal', '5038 1515'],
    ['Herøy, Møre og Romsdal, Verdal', '1515 5038'],
    ['Herøy (Møre og Romsdal) og Herøy (Nordland)', '1515 1818'],
    ['Gáivuotna/Kåfjord/Kaivuono, Verdal', '5540 5038'],
    ['Oslo, Bergen, Trondheim, Bodø', '0301 4601 5001 1804'],
    ['Vestby, Akershus', '3216'],
    ['Verdal, Verdal', '5038 5038'],
    ['Røros kommune / Rosse', '5025'],
    ['Røros kommune / Rosse, Verdal k.', '5025 5038'],
    ['Verdal k., Levanger komm. og Snåasen tjïelte', '5038 5037 5041'],
    ['Verdal k. og Levanger k.', '5038 5037'],
    ['Ｖerdal，𝐋evanger', '5038 5037'],
    ['Røros kommune / Verdal kommune', '5025 5038'],
    ['Verdal, 5038', '5038 5038'],
    ['5038;Verdal\n5037;Levanger', '5038 5037'],
    ['', ''],
    [' \n ; ,', ''],
  ])('«%s»', (typed, codes) => expect(told(typed)).toBe(codes))

  it.each([
    ['Herøy og Verdal', 'Herøy: several-names 5038'],
    ['Herøy, Våler', 'Herøy: several-names Våler: several-names'],
    ['Verdal m.fl.', 'Verdal m.fl.: name-unknown'],
    ['Verdal, Levangr og Snåsa', '5038 Levangr: name-unknown 5041'],
    ['Verdal Levanger', 'Verdal Levanger: name-unknown'],
    ['Leksvik og Verdal', 'Leksvik: name-of-other-days 5038'],
    ['5038, 9999', '5038 9999: name-unknown'],
  ])('«%s» sies fra om der det gjelder', (typed, codes) => expect(told(typed)).toBe(codes))

  it('Alle kommuner i én liste blir funnet igjen', () => {
    const labels = municipalities.filter(({ until }) => until === null)
    for (const between of [', ', '; ', '\n', ' og ', '\t']) {
      expect(told(labels.map(({ label }) => label).join(between))).toBe(
        labels.map(({ code }) => code).join(' '),
      )
    }
  })
})

describe('En liste med et fødselsnummer blir avvist som det, uten at noe av nummeret gjentas', () => {
  it.each([
    '01.01.1975 10084',
    'Verdal, 01.01.1975, 10084',
    'Verdal\n01.01.1975\n10084',
    'født 01.01.1975 pnr 10084',
    'Verdal; 01017510084; Levanger',
    '0\t1\t0\t1\t7\t5\t1\t0\t0\t8\t4',
    'Verdal\n0101\n7510\n084',
    '10084 010175',
    'Verdal\n10084\n010175',
    'Verdal, 10084, Levanger, 010175',
    'Verdal, pnr 10084',
  ])('%j', (typed) => {
    const listed = readMunicipalities(typed, book, day('2026-11-28'))
    expect(listed.map(({ read }) => !read.ok && read.problem)).toEqual([
      { code: expect.stringMatching(/^identity-/) },
    ])
    expect(listed[0]?.typed).toBe('')
  })

  it('andre tall blir sagt som før', () => {
    expect(told('Verdal\n010175\n10085')).toBe('5038 010175: name-unknown 10085: name-unknown')
  })
})
