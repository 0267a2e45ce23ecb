import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import { practiceForm, type TypedPractice } from './practice-form.model.ts'
import { changedPractice, readPractice } from './wanted-practice.rule.ts'

const today = day('2026-11-30')
const read = (over: Partial<TypedPractice>) =>
  readPractice({ ...emptyForm(practiceForm), ...over }, today)
const problems = (over: Partial<TypedPractice>) => {
  const of = read(over)
  return of.ok ? {} : of.problems
}

describe('Slik et organ arbeider', () => {
  it('er ikke kjent der ingenting er skrevet', () => {
    const of = read({})
    expect(of).toMatchObject({ ok: true, wanted: { noticeDays: null, caseNumbers: null } })
    expect(of.ok && changedPractice(null, of.wanted)).toEqual([])
  })

  it('leses med nummer slik det første i året skrives', () =>
    expect(read({ saksnummer: 'Sak 01-26', teller: 'yearly', varsel: '10' })).toMatchObject({
      ok: true,
      wanted: { caseNumbers: 'Sak {01}-{26}', counter: 'yearly', noticeDays: 10 },
    }))

  it('tar ikke et nummer uten teller, uten å vite om det begynner på nytt, eller to like', () => {
    expect(problems({ saksnummer: 'Sak', teller: 'running' })).toEqual({
      saksnummer: 'template-without-counter',
    })
    expect(problems({ motenummer: '1/26' })).toEqual({ teller: 'counter-not-chosen' })
    expect(problems({ saksnummer: 'Sak 1', teller: 'yearly' })).toEqual({
      saksnummer: 'yearly-without-year',
    })
    expect(problems({ saksnummer: 'Sak 1', teller: 'running' })).toEqual({})
  })

  it('har en frist for referatet bare der det sendes rundt', () => {
    expect(problems({ referatfrist: '5', referat: 'next-meeting' })).toEqual({
      referatfrist: 'deadline-without-circulation',
    })
    expect(problems({ referatfrist: '5', referat: 'by-circulation' })).toEqual({})
  })

  it('har ingen e-postadresse i det som vises for alle', () => {
    const problem = 'address-shown-to-all'
    expect(problems({ sekretar: 'Kari\nkari@kommune.no' })).toEqual({ sekretar: problem })
    expect(problems({ innkaller: 'ola@kommune.no' })).toEqual({ innkaller: problem })
    expect(problems({ kopi: 'arkiv@kommune.no', innkaller: 'Lederen' })).toEqual({})
  })

  it('sier hva som er endret', () => {
    const of = read({ varsel: '10', moter: 'open' })
    if (!of.ok) throw new Error()
    const before = { ...of.wanted, body: 'asu' }
    expect(changedPractice(before, of.wanted)).toEqual([])
    expect(changedPractice({ ...before, noticeDays: 5 }, of.wanted)).toEqual([
      'practice-noticeDays',
    ])
    expect(changedPractice(null, of.wanted)).toEqual(['practice-noticeDays', 'practice-openness'])
  })
})
