import { describe, expect, it } from 'vitest'
import { lookupDays } from '../../kernel/typed-day.rule.ts'
import { heldText } from './cases.text.ts'
import { formOfHeld, readHeld } from './held.rule.ts'

const read = (typed: string) => {
  const held = readHeld(typed, lookupDays)
  return held.ok ? `${held.value.from}–${held.value.until}` : held.problem.code
}
const again = (typed: string) => {
  const held = readHeld(typed, lookupDays)
  return held.ok ? heldText('nb', held.value, formOfHeld(held.value)).replaceAll('\u00a0', ' ') : ''
}

describe('Når noe ble behandlet', () => {
  it.each([
    ['22.05.2024', '2024-05-22–2024-05-22', '22. mai 2024'],
    ['oktober 2024', '2024-10-01–2024-10-31', 'oktober 2024'],
    ['Okt. 2024', '2024-10-01–2024-10-31', 'oktober 2024'],
    ['mars–august 2024', '2024-03-01–2024-08-31', 'mars 2024–august 2024'],
    ['november 2023 - februar 2024', '2023-11-01–2024-02-29', 'november 2023–februar 2024'],
    ['2021', '2021-01-01–2021-12-31', '2021'],
    ['2016-2017', '2016-01-01–2017-12-31', '2016–2017'],
    ['22.11.2017 – 24.11.2017', '2017-11-22–2017-11-24', '22. november 2017–24. november 2017'],
  ])('skrives «%s», og står som %s', (typed, days, told) => {
    expect(read(typed)).toBe(days)
    expect(again(typed)).toBe(told)
  })

  it.each([
    ['en dag', 'not-a-day'],
    ['', 'empty'],
    ['august–mars 2024', 'not-a-day'],
    ['2017-2016', 'not-a-day'],
    ['1850', 'day-outside'],
    ['31.02.2024', 'no-such-day'],
    ['oktober', 'not-a-day'],
  ])('sier fra om «%s»', (typed, code) => expect(read(typed)).toBe(code))
})
