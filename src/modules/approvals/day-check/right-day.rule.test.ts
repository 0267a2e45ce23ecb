import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import type { TreatmentState } from '../treatment.model.ts'
import type { DayDoubt, DayFooting } from './right-day.model.ts'
import { askedDay, dayDoubt } from './right-day.rule.ts'

const footing = {
  putForwardOn: day('2017-06-01'),
  deadline: day('2018-02-01'),
  today: day('2018-01-08'),
}

describe('Når det spørres om en møtedag er riktig', () => {
  it.each<[string, TreatmentState, string, Partial<DayFooting>, DayDoubt | null]>([
    ['dagen før avtalen ble lagt fram', 'adopted', '2017-05-31', {}, 'day-before-put-forward'],
    ['på saksliste innen fristen', 'on-agenda', '2018-02-01', {}, null],
    ['på saksliste etter fristen', 'on-agenda', '2018-02-02', {}, 'day-after-deadline'],
    ['utsatt til etter fristen', 'postponed', '2018-02-02', {}, null],
    ['på saksliste uten frist', 'on-agenda', '2018-06-01', { deadline: null }, null],
    ['på saksliste om akkurat et år', 'on-agenda', '2019-01-08', { deadline: null }, null],
    [
      'på saksliste om mer enn et år',
      'on-agenda',
      '2019-01-10',
      { deadline: null },
      'day-far-ahead',
    ],
    ['etter fristen og mer enn et år fram', 'on-agenda', '2019-01-10', {}, 'day-far-ahead'],
    [
      'et møte som er holdt, etter fristen',
      'on-agenda',
      '2018-03-01',
      { today: day('2018-03-02') },
      null,
    ],
  ])('%s', (_title, state, on, over, expected) => {
    expect(dayDoubt(state, day(on), { ...footing, ...over })).toBe(expected)
  })

  it('Det spørres om dagen slik den er skrevet, og ikke om det som ikke er en dag', () => {
    const typed = { state: 'on-agenda', day: '2.2.18' }
    expect(askedDay(typed, footing)).toEqual({ day: '2.2.18', doubt: 'day-after-deadline' })
    expect(askedDay({ ...typed, day: 'i vår' }, footing)).toBeNull()
    expect(askedDay({ ...typed, state: '' }, footing)).toBeNull()
  })
})
