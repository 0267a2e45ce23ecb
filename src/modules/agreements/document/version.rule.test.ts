import { describe, expect, it } from 'vitest'
import { type Day, day } from '../../../kernel/day.model.ts'
import type { VersionState } from '../document.model.ts'
import {
  documentGoesToo,
  factsAreFixed,
  judgeDiscard,
  judgeEdit,
  judgePutForward,
  judgeWithdrawal,
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
})
