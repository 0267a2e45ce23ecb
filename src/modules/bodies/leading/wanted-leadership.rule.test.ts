import { describe, expect, it } from 'vitest'
import { aBody, aLeadership, aSeat, aSeatHolder } from '../../../../test/builders/bodies.ts'
import { day } from '../../../kernel/day.model.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import { leadershipForm, type TypedLeadership } from './leadership-form.model.ts'
import { endedOn, nextLeadership, readLeadership } from './wanted-leadership.rule.ts'

const until = day('2026-01-01')
const seats = [
  aSeat('kommune'),
  aSeat('nabo'),
  aSeat('foretak', { side: 'trust' }),
  aSeat('bruker', { side: 'none' }),
  aSeat('gammel', { until }),
]
const today = day('2026-11-30')
const beside: Parameters<typeof readLeadership>[1] = {
  body: aBody(),
  seats,
  holders: [],
  others: [],
  own: null,
  today,
}
const typed = (over: Partial<TypedLeadership> = {}): TypedLeadership => ({
  ...emptyForm(leadershipForm),
  leder: 'kommune',
  nestleder: 'foretak',
  fra: '01.01.2026',
  ...over,
})

/** What is read, or what is wrong. */
const read = (over: Partial<TypedLeadership>, by: Partial<typeof beside> = {}) => {
  const told = readLeadership(typed(over), { ...beside, ...by })
  return told.ok ? told.wanted : told.problems
}
describe('Hvem som leder et organ', () => {
  it('er den som har plassen, fra en dag', () =>
    expect(read({ valgt: 'elected', veksling: 'none' })).toEqual({
      chair: 'kommune',
      deputy: 'foretak',
      way: 'elected',
      alternation: 'none',
      alternatesOn: null,
      from: '2026-01-01',
      until: null,
    }))

  it.each<[string, Partial<TypedLeadership>, object]>([
    ['leder og nestleder i samme plass', { nestleder: 'kommune' }, { nestleder: 'same-seat' }],
    ['en plass som er slutt da', { leder: 'gammel' }, { leder: 'seat-not-there' }],
    ['en plass som ikke er i organet', { leder: 'annen' }, { leder: { code: 'not-here' } }],
    ['ingen leder', { leder: '' }, { leder: { code: 'unknown-choice' } }],
    ['en siste dag før den første', { til: '31.12.2025' }, { til: 'ends-before-it-begins' }],
    [
      'veksling mellom to fra samme side',
      { nestleder: 'nabo', veksling: 'yearly' },
      { nestleder: 'same-side' },
    ],
    [
      'veksling med en som ikke teller for noen side',
      { nestleder: 'bruker', veksling: 'two-years' },
      { nestleder: 'same-side' },
    ],
    [
      'en dag for veksling uten at det veksles',
      { veksling: 'none', bytter: '01.01.2027' },
      { bytter: 'day-without-alternation' },
    ],
    [
      'en veksling før de begynner',
      { veksling: 'yearly', bytter: '01.01.2026' },
      { bytter: 'alternates-before' },
    ],
  ])('er ikke %s', (_, over, problems) => expect(read(over)).toMatchObject(problems))

  it('begynner ikke før organet', () =>
    expect(read({}, { body: aBody({ from: day('2026-02-01') }) })).toEqual({
      fra: 'outside-the-body',
    }))

  it('slutter ikke før organet begynner, og det står ved siste dag', () =>
    expect(
      read({ fra: '', til: '31.01.2026' }, { body: aBody({ from: day('2026-02-01') }) }),
    ).toEqual({ til: 'outside-the-body' }))
})

describe('Neste veksling', () => {
  it.each<[string, Partial<TypedLeadership>, string | null]>([
    ['et år etter', { veksling: 'yearly' }, '2027-01-01'],
    ['to år etter', { veksling: 'two-years' }, '2028-01-01'],
    ['dagen som er skrevet', { veksling: 'two-years', bytter: '01.06.2027' }, '2027-06-01'],
    ['ikke kjent når første dag ikke er det', { veksling: 'yearly', fra: '' }, null],
    ['ikke kjent når perioden ikke er det', { veksling: 'half-term' }, null],
    ['28. februar etter en skuddårsdag', { veksling: 'yearly', fra: '29.02.2028' }, '2029-02-28'],
  ])('er %s', (_, over, alternatesOn) => expect(read(over)).toMatchObject({ alternatesOn }))

  it.each([
    ['2024-01-01', '2028-01-01', '2026-01-01'],
    ['2023-10-01', '2027-10-01', '2025-10-01'],
    ['2024-01-01', '2025-01-01', '2024-07-01'],
    ['2024-01-01', '2024-01-11', '2024-01-06'],
  ])('er midt i perioden fra %s til %s', (from, end, middle) => {
    const holders = [aSeatHolder('a', 'kommune', { from: day(from), until: day(end) })]
    const told = read({ veksling: 'half-term', fra: day(from) }, { holders })
    expect(told).toMatchObject({ alternatesOn: middle })
  })

  it('er ikke kjent når midten er passert', () => {
    const term = { from: day('2024-01-01'), until: day('2028-01-01') }
    const holders = [aSeatHolder('a', 'kommune', term)]
    expect(read({ veksling: 'half-term', fra: '01.02.2026' }, { holders })).toMatchObject({
      alternatesOn: null,
    })
  })
})

describe('De som slutter før de skulle ha byttet', () => {
  it('har ikke noe bytte foran seg', () => {
    const now = aLeadership('nå', { alternatesOn: day('2028-01-01') })
    expect(endedOn(now, day('2027-01-01')).alternatesOn).toBeNull()
    expect(endedOn(now, day('2028-01-01')).alternatesOn).toBe('2028-01-01')
    expect(read({ veksling: 'two-years', til: '31.12.2026' })).toMatchObject({ alternatesOn: null })
  })
})

describe('Nye ledere', () => {
  const before = aLeadership('før', { from: day('2024-01-01') })
  const ends = (over: Partial<TypedLeadership>, others = [before]) => {
    const told = readLeadership(typed(over), { ...beside, others })
    return told.ok ? told.ends?.id : told.problems
  }

  it('avslutter dem som var før', () => expect(ends({})).toBe('før'))
  it('trenger en dag der noen leder fra før', () =>
    expect(ends({ fra: '' })).toEqual({ fra: 'day-needed' }))
  it('kan ikke begynne samme dag som andre begynte', () =>
    expect(ends({ fra: '01.01.2024' })).toEqual({ fra: 'others-lead-then' }))
  it('kan ikke gå inn i tiden til dem som kommer etter', () =>
    expect(ends({ fra: '01.01.2023' })).toEqual({ til: 'others-lead-then' }))
  it('har feilen ved siste dag når det er den som går inn i tiden til andre', () => {
    const [own, next] = [aLeadership('nå'), aLeadership('neste', { from: day('2027-01-01') })]
    const by = { ...beside, others: [before, next] }
    const told = (fra: string, til: string, of = by) =>
      readLeadership(typed({ fra, til }), { ...of, others: of.others })
    expect(told('01.01.2026', '01.01.2027')).toMatchObject({
      problems: { til: 'others-lead-then' },
    })
    expect(told('01.01.2026', '31.12.2026')).toMatchObject({ ok: true, ends: { id: 'før' } })
    const ended = { ...before, until: day('2026-01-01') }
    const correcting = { ...by, own, others: [ended, next] }
    expect(told('01.01.2026', '', correcting)).toMatchObject({
      problems: { til: 'others-lead-then' },
    })
    expect(told('31.12.2025', '31.12.2026', correcting)).toMatchObject({
      problems: { fra: 'others-lead-then' },
    })
  })
  it('kan være mellom to, når siste dag er skrevet', () =>
    expect(ends({ fra: '01.01.2023', til: '31.12.2023' })).toBeUndefined())
  it('kan rettes uten å avslutte andre', () => {
    const told = readLeadership(typed(), { ...beside, others: [before], own: aLeadership('nå') })
    expect(told).toMatchObject({ ok: false, problems: { fra: 'others-lead-then' } })
  })
})

describe('Skjemaet for nye ledere', () => {
  it('bytter leder og nestleder når vekslingen er nær', () => {
    const now = aLeadership('nå', {
      alternation: 'yearly',
      alternatesOn: day('2027-01-01'),
      from: day('2026-01-01'),
    })
    expect(nextLeadership(now, today)).toMatchObject({
      chair: now.deputy,
      deputy: now.chair,
      from: '2027-01-01',
      alternation: 'yearly',
      alternatesOn: null,
    })
  })

  it('begynner med dem som leder, uten dag, når den er langt unna eller ikke kjent', () => {
    const far = aLeadership('nå', { alternatesOn: day('2027-03-01'), alternation: 'yearly' })
    expect(nextLeadership(far, today)).toMatchObject({ chair: far.chair, from: null })
    const unknown = aLeadership('nå')
    expect(nextLeadership(unknown, today)).toMatchObject({ chair: unknown.chair, from: null })
  })
})
