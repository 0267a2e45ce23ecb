import { describe, expect, it } from 'vitest'
import { chanceFrom } from '../chance.ts'
import { newAnswerTimes, type TimePair, timeGap } from './answer-times.ts'

/** Times as on a machine with much to do: some milliseconds, and now and then a long wait. */
function pairs(count: number, hiddenMore: number): TimePair[] {
  const chance = chanceFrom(7)
  const time = () => 4 + chance(4_000) / 1_000 + (chance(12) === 0 ? chance(200) : 0)
  return Array.from({ length: count }, () => [time() + hiddenMore, time()] as const)
}

describe('Svartida for det skjulte', () => {
  it('som er kunstig lang, merkes, og den som er kunstig kort også', () => {
    expect(timeGap(pairs(60, 8))).toMatchObject({ pairs: 60, isTold: true })
    const quicker = pairs(60, 8).map(([hidden, missing]) => [missing, hidden] as const)
    expect(timeGap(quicker)).toMatchObject({ isTold: true })
  })

  it('merkes ikke når den er lik, eller når forskjellen er under to millisekunder', () => {
    expect(timeGap(pairs(2_000, 0))).toMatchObject({ isTold: false })
    const short = pairs(500, 0).map(([one, other]) => [one / 8 + 1, other / 8] as const)
    expect(timeGap(short)).toMatchObject({ isTold: false })
  })

  it('dømmes ikke etter færre enn femti par', () => {
    expect(timeGap(pairs(49, 100))).toBe(null)
  })

  it('fortelles for hver adresse, med det største forholdet', () => {
    const times = newAnswerTimes()
    for (const pair of pairs(60, 0)) times.note('GET /like', pair)
    for (const pair of pairs(60, 30)) times.note('GET /ulike', pair)
    expect(times.findings()).toEqual([expect.stringMatching(/^GET \/ulike: det skjulte svarer på/)])
    expect(times.figures()).toMatch(/^120 par, største tidsforhold \d+,\d\d \(GET \/ulike\)$/)
  })
})
