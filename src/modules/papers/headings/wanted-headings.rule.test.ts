import { describe, expect, it } from 'vitest'
import { standardHeadings } from '../heading.table.ts'
import { mostHeadings, type TypedHeading } from './headings-form.model.ts'
import { askedRows, isSameHeadings, readHeadings, typedHeadings } from './wanted-headings.rule.ts'

const row = (title: string, sort = 'text', hint = ''): TypedHeading => ({ title, hint, sort })
const few = [row('Kort sagt', 'summary'), row('Bakgrunn'), row('Innstilling', 'point')]
const titles = (rows: readonly TypedHeading[] | null) => rows?.map(({ title }) => title)

describe('Overskriftene for saksframlegg', () => {
  it('leses tilbake som de står', () => {
    const read = readHeadings(typedHeadings(standardHeadings))
    expect(read.ok && isSameHeadings(read.headings, standardHeadings)).toBe(true)
  })

  it('har det korte først, uansett hva som er sendt for det', () => {
    const read = readHeadings([row('Sammendrag', 'point'), row('Bakgrunn')])
    expect(read).toMatchObject({ ok: true, headings: [{ sort: 'summary' }, { sort: 'text' }] })
  })

  it('får hver sin nøkkel, også der bare tegn skiller dem', () => {
    const read = readHeadings([row('Kort'), row('Økonomi'), row('Okonomi'), row('?')])
    expect(read.ok && read.headings.map(({ key }) => key)).toEqual([
      'kort',
      'okonomi',
      'okonomi-2',
      'overskrift',
    ])
  })

  it('har ingen rad der ingenting er skrevet', () => {
    const read = readHeadings([...few, row('', ''), row('  ')])
    expect(read.ok && read.headings).toHaveLength(3)
  })

  it.each<[string, TypedHeading[], object]>([
    [
      'uten navn',
      [row('Kort'), row('', 'text', 'Skriv her')],
      { 'overskrift-2': { code: 'empty' } },
    ],
    ['uten det korte', [row(''), row('Bakgrunn')], { 'overskrift-1': { code: 'empty' } }],
    ['med samme navn', [...few, row('bakgrunn')], { 'overskrift-4': 'same-title' }],
    ['med to slags punkter', [...few, row('Mer', 'point')], { 'slag-4': 'two-of-points' }],
    ['med ingenting å skrive under', [row('Kort')], { 'overskrift-1': 'nothing-to-write' }],
    [
      'av et slag som ikke finnes',
      [row('Kort'), row('Mer', 'bilde')],
      { 'slag-2': expect.anything() },
    ],
  ])('tas ikke %s', (_title, rows, problems) => {
    expect(readHeadings(rows)).toEqual({ ok: false, problems })
  })

  it('flyttes, tas bort og legges til, men aldri foran det korte', () => {
    expect(titles(askedRows(few, { deed: 'opp', place: 3 }, []))).toEqual([
      'Kort sagt',
      'Innstilling',
      'Bakgrunn',
    ])
    expect(titles(askedRows(few, { deed: 'bort', place: 2 }, []))).toEqual([
      'Kort sagt',
      'Innstilling',
    ])
    expect(titles(askedRows(few, { deed: 'ny', place: 0 }, []))).toHaveLength(4)
    expect(titles(askedRows(few, { deed: 'vanlige', place: 0 }, standardHeadings))).toHaveLength(7)
    for (const [deed, place] of [
      ['opp', 2],
      ['ned', 1],
      ['ned', 3],
      ['bort', 1],
      ['opp', 9],
    ] as const)
      expect(askedRows(few, { deed, place }, [])).toBeNull()
    const full = Array.from({ length: mostHeadings }, (_, at) => row(`Del ${at}`))
    expect(askedRows(full, { deed: 'ny', place: 0 }, [])).toBeNull()
  })
})
