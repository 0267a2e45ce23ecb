import { describe, expect, it } from 'vitest'
import { type Day, day } from '../../../kernel/day.model.ts'
import { type VersionState, versionStates } from '../document.model.ts'
import {
  documentGoesToo,
  factsAreFixed,
  judgeDiscard,
  judgeEdit,
  judgePutForward,
  judgeWithdrawal,
  shownInstead,
  shownPhase,
  versionInForce,
  versionPhase,
} from './version.rule.ts'

const text = {
  title: 'Avtale',
  summary: '',
  body: 'Mellom [[kommune]] og KS',
  deadline: null as Day | null,
  reviewDay: null as Day | null,
}
const today = day('2026-11-28')
const answer = (verdict: { ok: boolean; code?: string }) => (verdict.ok ? 'ja' : verdict.code)

describe('En versjon: utkast, lagt fram, trukket', () => {
  it.each<[VersionState, string, string, string]>([
    ['draft', 'ja', 'ja', 'version-is-draft'],
    ['out', 'version-is-out', 'version-is-out', 'ja'],
    ['withdrawn', 'version-is-withdrawn', 'version-is-withdrawn', 'version-is-withdrawn'],
  ])('%s: endre %s, legge fram %s, trekke %s', (state, edit, putForward, withdraw) => {
    expect(answer(judgeEdit(state))).toBe(edit)
    expect(answer(judgePutForward({ ...text, state }, today))).toBe(putForward)
    expect(answer(judgeWithdrawal(state, 'Feil beløp i punkt 3'))).toBe(withdraw)
  })

  it('En versjon uten tekst kan ikke legges fram', () => {
    const empty = { ...text, state: 'draft', body: '  \n ' } as const
    expect(answer(judgePutForward(empty, today))).toBe('text-missing')
  })

  it.each<[string, Partial<typeof text>, string]>([
    ['alle felt er kjent', {}, 'ja'],
    ['ingen felt', { body: 'Avtale' }, 'ja'],
    ['et felt ingen kjenner', { body: 'Mellom [[komune]] og KS' }, 'unknown-fields'],
    ['et felt i tittelen', { title: 'Avtale for [[kommune]]' }, 'field-only-in-text'],
    ['et felt i ingressen', { summary: 'For [kommune]' }, 'field-only-in-text'],
  ])('Legges fram med %s: %s', (_title, over, expected) => {
    expect(answer(judgePutForward({ ...text, state: 'draft', ...over }, today))).toBe(expected)
  })

  it.each<[string, Partial<typeof text>, string]>([
    ['fristen i går', { deadline: day('2026-11-27') }, 'deadline-passed'],
    ['fristen for lenge siden', { deadline: day('2001-02-27') }, 'deadline-passed'],
    ['fristen i dag', { deadline: today }, 'ja'],
    ['ny gjennomgang i går', { reviewDay: day('2026-11-27') }, 'review-day-passed'],
    ['ny gjennomgang i dag', { reviewDay: today }, 'ja'],
  ])('Legges fram i dag med %s: %s', (_title, over, expected) => {
    const draft = { ...text, state: 'draft', ...over } as const
    expect(answer(judgePutForward(draft, today))).toBe(expected)
    expect(answer(judgePutForward(draft, null)), 'det kildene forteller om').toBe('ja')
  })

  it.each<[VersionState, string]>([
    ['draft', 'ja'],
    ['out', 'nothing-to-discard'],
    ['withdrawn', 'nothing-to-discard'],
  ])('%s: forkastes? %s', (state, expected) => {
    expect(answer(judgeDiscard(state))).toBe(expected)
  })

  it.each<[VersionState, number, boolean]>([
    ['draft', 1, false],
    ['draft', 2, true],
    ['out', 1, true],
    ['withdrawn', 1, true],
  ])('%s, versjon %i: type, fordeling, eiere og lesere ligger fast: %s', (state, number, fixed) => {
    expect(factsAreFixed({ state, number })).toBe(fixed)
  })

  it('Avtalen går med det første utkastet, aldri når noe er lagt fram', () => {
    expect(documentGoesToo({ number: 1 })).toBe(true)
    expect(documentGoesToo({ number: 2 })).toBe(false)
  })

  it('En versjon trekkes ikke uten grunn', () => {
    expect(answer(judgeWithdrawal('out', '   '))).toBe('reason-missing')
  })

  it.each(versionStates)('%s: gjelder bare når den er lagt fram og dagen er kommet', (state) => {
    const version = { number: 1, state, inForceFrom: day('2018-01-01') }
    const phase = (today: string) => versionPhase(version, [version], day(today))
    expect(phase('2017-12-31')).toBe(state)
    expect(phase('2018-01-01')).toBe(state === 'out' ? 'in-force' : state)
    expect(shownPhase(version, day('2018-01-01'))).toBe(state === 'out' ? 'in-force' : state)
    expect(versionPhase({ ...version, inForceFrom: null }, [], day('2018-01-01'))).toBe(state)
  })

  it('En versjon gjelder til en senere gjør det, og er så erstattet', () => {
    const first = { number: 1, state: 'out', inForceFrom: day('2018-01-01') } as const
    const second = { number: 2, state: 'out', inForceFrom: day('2020-01-01') } as const
    const both = [second, first]
    const on = (today: string) => both.map((each) => versionPhase(each, both, day(today)))
    expect(on('2017-12-31')).toEqual(['out', 'out'])
    expect(on('2019-12-31')).toEqual(['out', 'in-force'])
    expect(on('2020-01-01')).toEqual(['in-force', 'replaced'])
    const days = ['2017-12-31', '2019-12-31', '2020-01-01']
    expect(days.map((each) => versionInForce(both, day(each)))).toEqual([null, 1, 2])
  })

  it('Trekkes den siste, er den forrige som står, den som gjelder og vises', () => {
    const first = { number: 1, state: 'out', inForceFrom: day('2018-01-01') } as const
    const second = { number: 2, state: 'withdrawn', inForceFrom: day('2020-01-01') } as const
    const third = { number: 3, state: 'draft', inForceFrom: null } as const
    const all = [third, second, first]
    expect(versionPhase(first, all, day('2021-01-01'))).toBe('in-force')
    expect(versionInForce(all, day('2021-01-01'))).toBe(1)
    expect(shownInstead(2, all)).toBe(1)
    expect(shownInstead(1, [first])).toBeNull()
  })
})
