import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import { practiceForm, type TypedPractice } from './practice-form.model.ts'
import { arePapersFirst, changedPractice, nextIn, readPractice } from './wanted-practice.rule.ts'

const today = day('2026-11-30')
type Beside = Partial<Parameters<typeof readPractice>[1]>
const read = (over: Partial<TypedPractice>, beside: Beside = {}) =>
  readPractice(
    { ...emptyForm(practiceForm), ...over },
    {
      body: { from: null },
      before: null,
      today,
      ...beside,
    },
  )
const problems = (over: Partial<TypedPractice>, beside: Beside = {}) => {
  const of = read(over, beside)
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

  it('kjenner det neste nummeret, som begynner på nytt med året der telleren gjør det', () => {
    const of = read({ saksnummer: 'Sak 01-26', teller: 'yearly', nestesak: '7' })
    if (!of.ok) throw new Error('avvist')
    expect(of.wanted).toMatchObject({ nextCase: 7, nextMeeting: null, nextYear: 2026 })
    expect(nextIn(of.wanted, 'nextCase', 2026)).toBe(7)
    expect(nextIn(of.wanted, 'nextCase', 2027)).toBe(1)
    expect(nextIn({ ...of.wanted, counter: 'running' }, 'nextCase', 2027)).toBe(7)
    expect(nextIn(of.wanted, 'nextMeeting', 2026)).toBeNull()
    expect(problems({ nestemote: '3' })).toEqual({ nestemote: 'next-without-template' })
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

  it('har en evaluering mens organet er der, og ikke fra år tilbake; en som står, kan stå', () => {
    expect(problems({ evaluering: '01.01.1999' })).toEqual({ evaluering: 'evaluation-passed' })
    expect(problems({ evaluering: '29.11.2025' })).toEqual({ evaluering: 'evaluation-passed' })
    expect(problems({ evaluering: '30.11.2025' })).toEqual({})
    const body = { from: day('2027-01-01') }
    expect(problems({ evaluering: '31.12.2026' }, { body })).toEqual({
      evaluering: 'evaluation-before-body',
    })
    const of = read({ evaluering: '01.12.2026' })
    if (!of.ok) throw new Error()
    const before = { ...of.wanted, body: 'asu' }
    const later = { before, today: day('2028-02-01') }
    expect(problems({ evaluering: '01.12.2026' }, later)).toEqual({})
  })

  it('har frister skrevet med enhet', () =>
    expect(read({ varsel: '5 virkedager', papirer: '3 dager før møtet' })).toMatchObject({
      wanted: { noticeDays: 5, paperDays: 3 },
    }))

  it('sier fra når papirene går ut før innkallingen', () => {
    expect(arePapersFirst({ noticeDays: 5, paperDays: 10 })).toBe(true)
    expect(arePapersFirst({ noticeDays: 5, paperDays: 5 })).toBe(false)
    expect(arePapersFirst({ noticeDays: null, paperDays: 10 })).toBe(false)
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
