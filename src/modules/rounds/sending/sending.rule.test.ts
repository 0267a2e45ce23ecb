import { describe, expect, it } from 'vitest'
import { anAsked, aQuestion, aRound } from '../../../../test/builders/rounds.ts'
import { day } from '../../../kernel/day.model.ts'
import { roundStates } from '../round.model.ts'
import { judgeClosing, judgeReopening, judgeSending } from './sending.rule.ts'

const draft = aRound({ state: 'draft', deadline: day('2026-11-06') })
const questions = [aQuestion({ kind: 'day' })]
const asked = [anAsked('5038')]
const places = [
  { key: '5038', kind: 'municipality', name: 'Verdal', side: 'municipalities' },
] as const
const today = day('2026-11-06')

describe('Når en runde kan sendes', () => {
  it('på fristen selv', () =>
    expect(judgeSending(draft, questions, asked, places, today).ok).toBe(true))

  it.each([
    ['uten spørsmål', judgeSending(draft, [], asked, places, today), 'no-questions'],
    ['uten noen å spørre', judgeSending(draft, questions, [], places, today), 'nobody-asked'],
    [
      'uten frist',
      judgeSending({ ...draft, deadline: null }, questions, asked, places, today),
      'no-deadline',
    ],
    [
      'dagen etter fristen',
      judgeSending(draft, questions, asked, places, day('2026-11-07')),
      'deadline-passed',
    ],
    [
      'til en som ikke finnes lenger',
      judgeSending(draft, questions, [anAsked('1756')], places, today),
      'place-gone',
    ],
    ['to ganger', judgeSending(aRound(), questions, asked, places, today), 'sent-already'],
  ] as const)('ikke %s', (_title, verdict, code) =>
    expect(verdict).toMatchObject({ ok: false, code }),
  )
})

describe('Når en runde lukkes og åpnes igjen', () => {
  it.each(roundStates)('%s', (state) => {
    expect(judgeClosing({ state }).ok).toBe(state === 'sent' || state === 'reopened')
    expect(judgeReopening({ state }).ok).toBe(state === 'closed')
  })
})
