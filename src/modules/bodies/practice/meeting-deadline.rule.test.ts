import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/day.model.ts'
import { deadlinesOf, readMeeting } from './meeting-deadline.rule.ts'

describe('Fristene før et møte', () => {
  it('er fem virkedager for papirene til møtet 24.04.2025, over påsken, og ti for innkallinga til 22.05.2024', () => {
    const of = { noticeDays: 10, paperDays: 5 }
    expect(deadlinesOf(of, day('2025-04-24')).papers).toBe('2025-04-14')
    expect(deadlinesOf(of, day('2024-05-22')).notice).toBe('2024-05-03')
  })

  it('er ingen der organet ikke har noen', () =>
    expect(deadlinesOf({ noticeDays: null, paperDays: null }, day('2025-04-24'))).toEqual({
      notice: null,
      papers: null,
    }))

  it('regnes bare ut for år der helligdagene er kjent', () => {
    expect(readMeeting('24.04.2025')).toMatchObject({ ok: true })
    expect(readMeeting('24.04.2041')).toMatchObject({ ok: false })
    expect(readMeeting('24.04.2012')).toMatchObject({ ok: false })
    expect(readMeeting('en dag')).toMatchObject({ ok: false })
  })
})
