import { describe, expect, it } from 'vitest'
import { aBody } from '../../../../test/builders/bodies.ts'
import { day } from '../../../kernel/day.model.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import { readAddress } from '../../../platform/typed-address.ts'
import type { Raiser } from '../intake/raiser.model.ts'
import { submitForm, type TypedSubmit } from './submit-form.model.ts'
import { type BesideSubmit, readSubmit, sameTitle } from './wanted-case.rule.ts'

const verdal: Raiser = { key: 'part.5038', side: 'municipal', party: '5038', body: null }
const both: Raiser = { key: 'begge', side: 'both', party: null, body: null }
const snasa: Raiser = { ...verdal, key: 'part.5041', party: '5041' }
const beside: BesideSubmit = {
  today: day('2026-12-01'),
  bodies: [aBody()],
  raisers: [verdal],
  raisersFor: [],
  hasFile: false,
  hasLetter: false,
  name: 'Kari Nordmann',
  readAddress,
}
const typed = (over: Partial<TypedSubmit> = {}): TypedSubmit => ({
  ...emptyForm(submitForm),
  ...{ organ: 'asu', tittel: 'Jordmor', hvorfor: 'Vakta ryker.' },
  ...over,
})
const problems = (over: Partial<TypedSubmit>, more: Partial<BesideSubmit> = {}) => {
  const read = readSubmit(typed(over), { ...beside, ...more })
  return read.ok ? null : read.problems
}
const wanted = (over: Partial<TypedSubmit> = {}, more: Partial<BesideSubmit> = {}) => {
  const read = readSubmit(typed(over), { ...beside, ...more })
  return read.ok ? read.wanted : null
}

describe('En sak som meldes', () => {
  it('er lest med tittel og hvorfor, og meldt av den som er logget inn', () =>
    expect(wanted()).toEqual({
      ...{ body: 'asu', title: 'Jordmor', why: 'Vakta ryker.', wanted: null, touched: null },
      ...{ due: null, audience: 'body' },
      raised: {
        ...{ side: 'municipal', party: '5038', body: null, name: 'Kari Nordmann' },
        ...{ functionName: null, email: null, behalf: null },
      },
    }))

  it('for dem som bare kan melde for andre, sier fra der de velger hvem', () => {
    expect(problems({}, { raisers: [], raisersFor: [snasa] })).toEqual({ bfor: 'not-for-them' })
    expect(problems({}, { raisers: [verdal, both] })).toEqual({ hvem: 'not-for-them' })
  })

  it.each([
    ['uten tittel', { tittel: ' ' }, { tittel: { code: 'empty' } }],
    ['uten hvorfor', { hvorfor: '' }, { hvorfor: { code: 'empty' } }],
    ['til et organ som ikke er der', { organ: 'psu' }, { organ: 'body-not-here' }],
    ['uten organ', { organ: '' }, { organ: 'body-not-here' }],
    ['med en dag som er gått', { frist: '30.11.2026' }, { frist: 'due-passed' }],
    ['for noen en ikke kan melde for', { bfor: 'part.5041' }, { bfor: 'not-for-them' }],
    ['for noen uten navn', { bmate: 'call' }, { bnavn: 'behalf-incomplete' }],
    ['for noen uten hvordan', { bnavn: 'Naboen' }, { bmate: 'behalf-incomplete' }],
    [
      'for noen som tar kontakt i morgen',
      { bnavn: 'Naboen', bmate: 'call', bdag: '02.12.2026' },
      { bdag: 'behalf-ahead' },
    ],
  ] as const)('%s', (_what, over, told) => expect(problems(over)).toMatchObject(told))

  it('kan være uten hvorfor når et vedlegg sier det', () =>
    expect(wanted({ hvorfor: '' }, { hasFile: true })?.why).toBe(''))
  it('tar i dag som frist, og i dag som dagen noen ringte', () => {
    expect(wanted({ frist: '01.12.2026' })?.due).toBe('2026-12-01')
    const called = { bnavn: 'Naboen', bmate: 'call', bdag: '1.12.2026' }
    expect(wanted(called)?.raised.behalf).toEqual({
      ...{ name: 'Naboen', way: 'call', on: '2026-12-01' },
    })
  })
  it('med et brev må si hvem det er fra', () =>
    expect(problems({}, { hasLetter: true })).toMatchObject({ bnavn: 'behalf-incomplete' }))
  it('må si hvem den er for når det er flere, og ellers ikke', () => {
    const several = { raisers: [verdal, both] }
    expect(problems({}, several)).toEqual({ hvem: 'not-for-them' })
    expect(wanted({ hvem: 'begge' }, several)?.raised).toMatchObject({ side: 'both', party: null })
    expect(wanted({ hvem: 'noe annet' })?.raised.party).toBe('5038')
  })
  it('er for kommunen som skrev, når den er ført inn for den', () => {
    const of = { bnavn: 'Kommunelegen', bmate: 'letter', bfor: 'part.5041', hvem: 'begge' }
    expect(wanted(of, { raisers: [verdal, both], raisersFor: [snasa] })?.raised).toMatchObject({
      ...{ side: 'municipal', party: '5041', name: 'Kari Nordmann' },
    })
  })
  it('tar ikke tittelen for en annen fordi den er skrevet litt annerledes', () => {
    expect(sameTitle('Jordmor i  Namdalen!')).toBe(sameTitle('jordmor i namdalen'))
    expect(sameTitle('Jordmor i Namdalen')).not.toBe(sameTitle('Jordmor i Namsos'))
  })
})
