import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import { readRound, reminderDays, roundSlug, usuallyAsked } from './round-draft.rule.ts'
import { roundForm, type TypedRound } from './round-form.model.ts'

const places = [
  { key: '5038', kind: 'municipality', name: 'Verdal', side: 'municipalities' },
  { key: 'hnt', kind: 'organisation', name: 'HNT', side: 'trust' },
  { key: 'region.innherred', kind: 'region', name: 'Innherred', side: 'municipalities' },
] as const
const known = { functions: ['helseleder'], places }
const today = day('2026-11-06')

const typed = (of: Partial<TypedRound> = {}): TypedRound => ({
  ...emptyForm(roundForm),
  emne: 'Kurs',
  lesere: 'secretariat',
  hvem: ['5038'],
  ...of,
})

const told = (of: Partial<TypedRound>) => {
  const read = readRound(typed(of), known, today)
  if (read.ok) return 'taken'
  const [problem] = Object.values(read.problems)
  return typeof problem === 'object' ? problem.code : problem
}

describe('En runde leses som den er skrevet', () => {
  it.each<[string, Partial<TypedRound>, string]>([
    ['med emne og lesere', {}, 'taken'],
    ['uten emne', { emne: ' ' }, 'empty'],
    ['frist i dag', { frist: '6.11.2026' }, 'taken'],
    ['frist i går', { frist: '5.11.2026' }, 'day-outside'],
    ['hvorfor på 601 tegn', { hvorfor: 'x'.repeat(601) }, 'too-long'],
    ['en funksjon som ikke finnes', { funksjon: 'konge' }, 'not-here'],
    ['en som ikke finnes', { hvem: ['1756'] }, 'not-asked-here'],
    ['påminnelser', { for: '7 og 1', etter: '3' }, 'taken'],
    ['påminnelser på slump', { for: 'ofte' }, 'reminder-days'],
  ])('%s', (_title, of, expected) => expect(told(of)).toBe(expected))

  it.each([
    [['5038'], 'municipalities'],
    [['5038', 'region.innherred'], 'municipalities'],
    [['5038', 'hnt'], 'community'],
  ])('%j ses av %s', (hvem, audience) => {
    const read = readRound(typed({ hvem }), known, today)
    expect(read).toMatchObject({ ok: true, draft: { audience } })
  })

  it.each([
    [null, []],
    ['7, 1', [7, 1]],
    ['1 og 7', [7, 1]],
    ['7 7', [7]],
    ['61', null],
    ['-1', null],
    ['1, 2, 3, 4, 5, 6', null],
    ['snart', null],
  ])('dagene «%s»', (of, expected) => expect(reminderDays(of)).toEqual(expected))

  it.each([
    ['Hva trenger dere av kurs i 2027?', 'hva-trenger-dere-av-kurs-i-2027'],
    ['Ny', 'runde-ny'],
    ['???', 'runde'],
  ])('«%s» står på %s', (title, slug) => expect(roundSlug(title)).toBe(slug))

  it('begynner med kommunene', () => expect(usuallyAsked(places)).toEqual(['5038']))
})
