import { type Day, yearOf } from '../../../kernel/day.model.ts'
import { nextIn, numberText, type Practice } from '../../bodies/index.ts'
import { numberKey } from '../number-key.rule.ts'
import type { NumberSeries, UsedNumber } from './plan-form.model.ts'

/** The number that a body gives next in a series, as it writes it: from what it says of its numbers, past those that are given; null where it says nothing. */
export function nextNumber(
  practice: Pick<
    Practice,
    'body' | 'caseNumbers' | 'counter' | 'nextCase' | 'nextMeeting' | 'nextYear'
  >,
  numbers: readonly UsedNumber[],
  on: Day,
  series: NumberSeries,
): string | null {
  const { body, caseNumbers } = practice
  const year = yearOf(on)
  const from = nextIn(practice, 'nextCase', year)
  if (caseNumbers === null || from === null) return null
  const used = new Set(
    numbers.flatMap((of) => (of.body === body && of.side === series ? [of.key] : [])),
  )
  for (let number = from; number <= from + used.size; number += 1) {
    const text = numberText(caseNumbers, { number, year })
    const key = numberKey(text)
    if (key !== null && !used.has(key)) return text
  }
  return null
}

/** The numbers that come next, each with its body; of one body alone where it is named. */
export const nextNumbers = (
  practices: readonly Practice[],
  numbers: readonly UsedNumber[],
  on: Day,
  { series, only }: { series: NumberSeries; only?: string | null },
): { body: string; number: string }[] =>
  practices.flatMap((practice) => {
    if (only !== undefined && only !== practice.body) return []
    const number = nextNumber(practice, numbers, on, series)
    return number === null ? [] : [{ body: practice.body, number }]
  })
