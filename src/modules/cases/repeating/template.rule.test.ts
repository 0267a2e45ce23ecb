import { describe, expect, it } from 'vitest'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import { readDayOfYear } from './day-of-year.rule.ts'
import { type TypedTemplate, templateForm } from './template.model.ts'
import { madeFor, readTemplate, yearsToMake } from './template.rule.ts'

const typed: TypedTemplate = {
  ...emptyForm(templateForm),
  organ: 'asu',
  tittel: 'Handlingsplan {år}',
  hvorfor: 'Planen for {år} skal vedtas.',
  slag: 'decision',
  frist: '1. mars',
}
const beside = { bodies: ['asu'], matters: ['action-plan'], others: [] }

describe('En dag i året', () => {
  it.each([
    ['1. mars', '03-01'],
    ['1 mars', '03-01'],
    ['01.03', '03-01'],
    ['1.3.', '03-01'],
    ['31.12', '12-31'],
    ['29. februar', '02-29'],
    ['30. februar', null],
    ['mars', null],
    ['1.13', null],
    ['snart', null],
  ])('%s leses som %s', (text, day) => {
    expect(readDayOfYear(text)).toBe(day)
  })
})

describe('En fast sak', () => {
  it('lager saken for et år med årstallet der det skal stå, og fristen det året', () => {
    const read = readTemplate(typed, beside)
    expect(read.ok && madeFor(read.wanted, 2027)).toEqual({
      title: 'Handlingsplan 2027',
      why: 'Planen for 2027 skal vedtas.',
      wanted: null,
      summary: null,
      clause: null,
      due: '2027-03-01',
    })
  })
  it('har frist 28. februar de årene det ikke finnes en 29.', () => {
    const read = readTemplate({ ...typed, frist: '29.02' }, beside)
    expect(read.ok && madeFor(read.wanted, 2027).due).toBe('2027-02-28')
    expect(read.ok && madeFor(read.wanted, 2028).due).toBe('2028-02-29')
  })
  it.each([
    [{ tittel: 'Handlingsplan' }, { tittel: 'year-missing' }],
    [{ frist: 'til våren' }, { frist: 'no-day-of-year' }],
    [{ organ: 'psu' }, { organ: { code: 'not-here' } }],
    [{ emne: 'tull' }, { emne: { code: 'not-here' } }],
    [{ slag: '' }, { slag: { code: 'unknown-choice' } }],
    [{ hvorfor: ' ' }, { hvorfor: { code: 'empty' } }],
    [{ sammendrag: 'x'.repeat(601) }, { sammendrag: { code: 'too-long', longest: 600 } }],
  ])('tas ikke imot med %j', (wrong, problems) => {
    const read = readTemplate({ ...typed, ...wrong }, beside)
    expect(read.ok ? null : read.problems).toEqual(problems)
  })
  it('har en tittel organet ikke har en annen fast sak med, uansett store bokstaver', () => {
    const other = { body: 'asu', title: 'HANDLINGSPLAN {år}', hasEnded: false }
    const read = (others: (typeof other)[]) => readTemplate(typed, { ...beside, others })
    expect(read([other])).toMatchObject({ ok: false, problems: { tittel: 'same-template' } })
    expect(read([{ ...other, hasEnded: true }]).ok).toBe(true)
    expect(read([{ ...other, body: 'psu' }]).ok).toBe(true)
  })
  it('kan lages for i år og neste år, en gang for hvert', () => {
    expect(yearsToMake([], 2026)).toEqual([2026, 2027])
    expect(yearsToMake([2026], 2026)).toEqual([2027])
    expect(yearsToMake([2026, 2027], 2026)).toEqual([])
  })
})
