import { describe, expect, it } from 'vitest'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import { allEntries, filterForm } from './filter.model.ts'
import { choiceProblems, partiesToChoose, readFilter } from './filter.rule.ts'

const deeds = { 'role-given': {} }
const read = (typed: Partial<Record<keyof typeof filterForm, string>>) =>
  readFilter({ ...emptyForm(filterForm), ...typed }, deeds)
const names = [
  { sort: 'party', code: '1721', name: 'Verdal' },
  { sort: 'party', code: '5038', name: 'Verdal' },
  { sort: 'party', code: '1756', name: 'Inderøy' },
  { sort: 'scheme', code: 'andeler', name: 'Andeler' },
]

describe('Det en spør journalen om', () => {
  it('er alt når ingenting er skrevet', () => {
    expect(read({})).toEqual({ ok: true, wanted: allEntries })
  })

  it('kan skrives som folk skriver dager og numre', () => {
    expect(
      read({ gjerning: 'role-given', fra: '1. januar 2026', til: '31.01.2026', nr: 'nr. 62' }),
    ).toEqual({
      ok: true,
      wanted: {
        ...allEntries,
        deed: 'role-given',
        from: '2026-01-01',
        until: '2026-01-31',
        number: 62,
      },
    })
  })

  it.each<[string, Parameters<typeof read>[0], object]>([
    ['en dag som ikke finnes', { fra: '31.02.2026' }, { fra: { code: 'no-such-day' } }],
    ['noe som ikke er en dag', { til: 'i går' }, { til: { code: 'not-a-day' } }],
    [
      'en periode som slutter før den begynner',
      { fra: '02.01.2026', til: '01.01.2026' },
      { til: 'period-turned' },
    ],
    ['en gjerning som ingen gjør', { gjerning: 'tull' }, { gjerning: { code: 'unknown-choice' } }],
    ['et navn hvert objekt har', { gjerning: 'toString' }, { gjerning: {} }],
    ['flere numre', { nr: '1-2' }, { nr: 'several-numbers' }],
  ])('sies det fra om ved feltet: %s', (_title, typed, problems) => {
    expect(read(typed)).toMatchObject({ ok: false, problems })
  })

  it('kan være første og siste dag den samme', () => {
    expect(read({ fra: '01.01.2026', til: '01.01.2026' })).toMatchObject({ ok: true })
  })

  it('er ikke her når leseren ikke ser det, enten det er skjult eller ikke finnes', () => {
    const seen = { things: [{ thing: 'round:1', title: 'En runde' }], names }
    const problemsOf = (wanted: Partial<typeof allEntries>) =>
      choiceProblems({ ...allEntries, ...wanted }, seen)
    expect(problemsOf({ thing: 'round:1', party: '1721' })).toEqual({})
    expect(problemsOf({ thing: 'round:2', party: 'andeler' })).toEqual({
      dokument: { code: 'not-here' },
      part: { code: 'not-here' },
    })
  })

  it('en part kan velges én gang, med det siste nummeret, i rekkefølgen til alfabetet', () => {
    expect(partiesToChoose(names).map(({ code, name }) => `${code} ${name}`)).toEqual([
      '1756 Inderøy',
      '5038 Verdal',
    ])
  })
})
