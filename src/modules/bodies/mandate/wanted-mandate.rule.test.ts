import { describe, expect, it } from 'vitest'
import { aBody, aMandate } from '../../../../test/builders/bodies.ts'
import { day } from '../../../kernel/day.model.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import { mandateForm, type TypedMandate } from './mandate-form.model.ts'
import { changedMandate, readMandate } from './wanted-mandate.rule.ts'

const today = day('2026-11-30')
type Beside = Partial<Parameters<typeof readMandate>[1]>
const read = (over: Partial<TypedMandate>, beside: Beside = {}) =>
  readMandate(
    { ...emptyForm(mandateForm), mandat: 'Forberede saker', ...over },
    { body: aBody(), others: [], before: null, today, ...beside },
  )
const problems = (over: Partial<TypedMandate>, beside: Beside = {}) => {
  const of = read(over, beside)
  return of.ok ? {} : of.problems
}

describe('Et mandat', () => {
  it('kan si bare hva som ikke er i det: «I mandatet fra RU står ikke finansiering», sak 17/11', () =>
    expect(
      read({ mandat: '', ikke: 'Finansiering', vedtattav: 'Rådmannsutvalget', sak: 'Sak 17/11' }),
    ).toEqual({
      ok: true,
      wanted: {
        included: null,
        excluded: 'Finansiering',
        adoptedBy: 'Rådmannsutvalget',
        adoptedOn: null,
        caseNumber: 'Sak 17/11',
        from: null,
      },
    }))

  it('sier noe', () =>
    expect(problems({ mandat: ' ', ikke: '' })).toEqual({ mandat: 'nothing-written' }))

  it('gjelder fra den dagen det ble vedtatt, når ikke noe annet er skrevet', () => {
    expect(read({ vedtatt: '12.02.2026' })).toMatchObject({ wanted: { from: '2026-02-12' } })
    expect(read({ vedtatt: '12.02.2026', fra: '01.03.2026' })).toMatchObject({
      wanted: { from: '2026-03-01', adoptedOn: '2026-02-12' },
    })
    expect(read({ fra: '01.03.2026' })).toMatchObject({
      wanted: { from: '2026-03-01', adoptedOn: null },
    })
  })

  it('er ikke vedtatt før dagen er der', () => {
    expect(problems({ vedtatt: '01.12.2026' })).toEqual({ vedtatt: 'adopted-ahead' })
    expect(problems({ vedtatt: '30.11.2026' })).toEqual({})
  })

  it('som gjelder fra før det ble vedtatt, spørres det om, men ikke på nytt når dagene står', () => {
    const days = { vedtatt: '12.02.2026', fra: '01.01.2026' }
    expect(problems(days)).toEqual({ tilbake: 'adopted-after-asked' })
    expect(problems({ ...days, tilbake: 'yes' })).toEqual({})
    expect(problems({ ...days, fra: '12.02.2026' })).toEqual({})
    const before = aMandate('a', { from: day('2026-01-01'), adoptedOn: day('2026-02-12') })
    expect(problems(days, { before })).toEqual({})
    expect(problems({ ...days, fra: '02.01.2026' }, { before })).toEqual({
      tilbake: 'adopted-after-asked',
    })
  })

  it('gjelder mens organet er der', () => {
    const body = aBody({ from: day('2020-01-01'), until: day('2027-01-01') })
    expect(problems({ fra: '31.12.2019' }, { body })).toEqual({ fra: 'before-the-body' })
    expect(problems({ fra: '01.01.2020' }, { body })).toEqual({})
    expect(problems({ fra: '31.12.2026' }, { body })).toEqual({})
    expect(problems({ fra: '01.01.2027' }, { body })).toEqual({ fra: 'after-the-body' })
    expect(problems({ vedtatt: '31.12.2019' }, { body })).toEqual({ fra: 'before-the-body' })
    expect(problems({ vedtatt: '31.12.2019', fra: '01.01.2020' }, { body })).toEqual({})
    expect(problems({}, { body })).toEqual({})
  })

  it('gjelder ikke fra en dag langt fram', () => {
    expect(problems({ fra: '01.01.2062' })).toEqual({ fra: 'far-ahead' })
    expect(problems({ fra: '01.01.2031' })).toEqual({})
  })

  it('gjelder ikke fra samme dag som en annen versjon; bare én er uten dag', () => {
    const others = [aMandate('a', { from: day('2026-01-01') }), aMandate('b')]
    expect(problems({ fra: '01.01.2026' }, { others })).toEqual({ fra: 'same-day' })
    expect(problems({ vedtatt: '01.01.2026' }, { others })).toEqual({ fra: 'same-day' })
    expect(problems({ fra: '02.01.2026' }, { others })).toEqual({})
    expect(problems({}, { others })).toEqual({ fra: 'day-needed' })
  })

  it('som rettes, går ikke forbi den som var før, eller den som kommer', () => {
    const before = aMandate('b', { from: day('2024-01-01') })
    const others = [
      aMandate('a', { from: day('2020-01-01') }),
      aMandate('c', { from: day('2027-01-01') }),
    ]
    const of = (fra: string) => problems({ fra }, { before, others })
    expect(of('31.12.2019')).toEqual({ fra: 'passes-the-one-before' })
    expect(of('')).toEqual({ fra: 'passes-the-one-before' })
    expect(of('01.01.2020')).toEqual({ fra: 'same-day' })
    expect(of('02.01.2020')).toEqual({})
    expect(of('31.12.2026')).toEqual({})
    expect(of('02.01.2027')).toEqual({ fra: 'passes-the-next' })
    expect(problems({ fra: '31.12.2019' }, { others })).toEqual({})
    const dayless = [aMandate('a'), others[1] ?? before]
    expect(problems({ fra: '31.12.1999' }, { before, others: dayless })).toEqual({})
    expect(problems({}, { before, others: dayless })).toEqual({ fra: 'day-needed' })
    const first = aMandate('a')
    expect(problems({ fra: '02.01.2027' }, { before: first, others })).toEqual({
      fra: 'passes-the-next',
    })
  })

  it('sier bare det som er feil når en dag ikke kan leses', () =>
    expect(Object.keys(problems({ vedtatt: 'i fjor' }, { others: [aMandate('b')] }))).toEqual([
      'vedtatt',
    ]))

  it('har ingen e-postadresse, og ikke noe fødselsnummer', () => {
    for (const field of ['mandat', 'ikke', 'vedtattav', 'sak'] as const) {
      expect(problems({ [field]: 'Spør kari@kommune.no' })).toEqual({
        [field]: 'address-shown-to-all',
      })
    }
    expect(problems({ ikke: 'Gjelder 010175 10084' })).toMatchObject({
      ikke: { code: 'identity-number' },
    })
  })

  it('sier hva som er rettet', () => {
    const of = read({ mandat: 'Forberede saker for PSU', sak: '4/26' })
    if (!of.ok) throw new Error()
    expect(changedMandate(aMandate('a'), of.wanted)).toEqual(['mandate-caseNumber'])
    expect(changedMandate(aMandate('a', { caseNumber: '4/26' }), of.wanted)).toEqual([])
  })
})
