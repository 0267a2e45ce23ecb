import { describe, expect, it } from 'vitest'
import { aRound } from '../../../../test/builders/rounds.ts'
import { day } from '../../../kernel/day.model.ts'
import type { Round } from '../round.model.ts'
import { isReminded, reminderDueOn } from './calendar.rule.ts'

const round = (of: Partial<Round> = {}) =>
  aRound({
    sentOn: day('2026-10-12'),
    deadline: day('2026-11-06'),
    remindBefore: [7, 1],
    remindAfter: [3],
    ...of,
  })

describe('Når kalenderen purrer', () => {
  it.each<[string, string, Partial<Round>, string | null]>([
    ['dagen før den første', '2026-10-29', {}, null],
    ['sju dager før fristen', '2026-10-30', {}, '2026-10-30'],
    ['etter å ha vært nede noen dager', '2026-11-02', {}, '2026-10-30'],
    ['dagen før fristen', '2026-11-05', {}, '2026-11-05'],
    ['på fristen', '2026-11-06', {}, '2026-11-05'],
    ['tre dager etter fristen', '2026-11-09', {}, '2026-11-09'],
    ['en uke etter den siste', '2026-11-16', {}, '2026-11-09'],
    ['lenge etter', '2026-11-17', {}, null],
    ['når den ble sendt etter den første dagen', '2026-11-01', { sentOn: day('2026-10-31') }, null],
    ['når den ble sendt samme dag', '2026-10-30', { sentOn: day('2026-10-30') }, null],
    ['når den er lukket', '2026-10-30', { state: 'closed' }, null],
    ['når den er åpnet igjen', '2026-10-30', { state: 'reopened' }, '2026-10-30'],
    ['når ingen dager er valgt', '2026-10-30', { remindBefore: [], remindAfter: [] }, null],
    ['når den ikke har frist', '2026-10-30', { deadline: null }, null],
  ])('%s', (_title, today, of, expected) => {
    expect(reminderDueOn(round(of), day(today))).toBe(expected)
  })

  it('den som er purret samme dag eller senere, er purret', () => {
    const on = (at: string) => [{ partyCode: '5038', on: day(at) }]
    expect(isReminded(on('2026-10-29'), '5038', day('2026-10-30'))).toBe(false)
    expect(isReminded(on('2026-10-30'), '5038', day('2026-10-30'))).toBe(true)
    expect(isReminded(on('2026-11-01'), '5038', day('2026-10-30'))).toBe(true)
    expect(isReminded(on('2026-11-01'), '5037', day('2026-10-30'))).toBe(false)
  })
})
