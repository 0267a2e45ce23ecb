import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import { remindersDue } from './reminder.rule.ts'

const papers = {
  deadline: day('2017-12-31'),
  reviewDay: day('2020-01-01'),
  openAnswers: 25,
  isCurrent: true,
  awaitsAnswers: true,
}
const due = (today: string, facts: Partial<typeof papers> = {}) =>
  remindersDue({ ...papers, ...facts }, day(today)).map(
    ({ of, daysLeft, stage }) => `${of} ${stage}: ${daysLeft} dager igjen`,
  )

describe('Påminnelser om frist (utgangen av 2017) og ny gjennomgang (innen 1.1.2020)', () => {
  it.each<[string, string, string[]]>([
    ['mer enn 30 dager før fristen: ingen', '2017-11-30', []],
    ['30 dager før', '2017-12-01', ['deadline 30: 30 dager igjen']],
    ['15 dager før: fortsatt den første', '2017-12-16', ['deadline 30: 15 dager igjen']],
    ['14 dager før', '2017-12-17', ['deadline 14: 14 dager igjen']],
    ['3 dager før', '2017-12-28', ['deadline 3: 3 dager igjen']],
    ['på selve dagen', '2017-12-31', ['deadline 0: 0 dager igjen']],
    ['dagen etter', '2018-01-01', ['deadline -1: -1 dager igjen']],
    [
      'et år før ny gjennomgang',
      '2019-01-01',
      ['deadline -1: -366 dager igjen', 'review 365: 365 dager igjen'],
    ],
  ])('%s', (_title, today, expected) => {
    expect(due(today)).toEqual(expected)
  })

  it('Når alle har svart, minner ingen om fristen', () => {
    expect(due('2018-01-08', { openAnswers: 0 })).toEqual([])
  })

  it('Det som er gjengitt fra kilder, venter ikke på svar, men skal gjennomgås', () => {
    expect(due('2018-01-08', { awaitsAnswers: false })).toEqual([])
    expect(due('2020-01-02', { awaitsAnswers: false })).toEqual(['review -1: -1 dager igjen'])
  })

  it('Når gjennomgangen er gjort, minner ingen om den', () => {
    expect(due('2019-12-31', { isCurrent: false })).toEqual([])
    expect(due('2019-12-31', { openAnswers: 0 })).toEqual(['review 30: 1 dager igjen'])
  })
})
