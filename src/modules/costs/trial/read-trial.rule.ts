import type { Day } from '../../../kernel/day.model.ts'
import type { Ore } from '../../../kernel/money.model.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { lookupDays, readDay } from '../../../kernel/typed-day.rule.ts'
import { readKroner, readKronerEach, readRate } from '../../../kernel/typed-number.rule.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { isCountingDay } from '../calculation/facts.rule.ts'
import { readPercentFraction } from '../calculation/fraction.rule.ts'
import { highest } from '../calculation/judge-sharing.rule.ts'
import type { NamedHere } from '../calculation/named-parties.rule.ts'
import type { TrialRefusal } from '../refusal.model.ts'
import { type Trial, type TrialField, type TypedTrial, trialKeys } from './trial.model.ts'

export type TrialProblem = {
  field: TrialField
  code: TrialRefusal | ReadingProblem
  about: string | null
}
export type ReadTrial = { trial: Trial; problems: [] } | { trial: null; problems: TrialProblem[] }

/** What a trial is tried against: who the parties are today, and the form before anything was typed. */
export type TrialGround = {
  codes: readonly string[]
  codesOn: Day
  lastDay: Day
  start: Pick<TypedTrial, 'fixed' | 'rate'>
  named(text: string, on: Day): readonly NamedHere[]
}

/** Reads what was typed. All that is wrong is told at once. */
export function readTrial(typed: TypedTrial, ground: TrialGround): ReadTrial {
  const problems: TrialProblem[] = []
  const wrong: Wrong = (field, code, about = null) => {
    problems.push({ field, code, about })
    return null
  }
  const key = trialKeys.find((each) => each === typed.key) ?? wrong('key', 'key-unknown', typed.key)
  const fixed = readAmount('fixed', typed, wrong)
  const rate = readAmount('rate', typed, wrong)
  if (key !== null && key !== 'tariff') judgeUnused({ fixed, rate }, ground, wrong)
  const cost = oneLine(typed.cost) === '' ? null : readAmount('cost', typed, wrong)
  const host = readHost(typed, ground, wrong)
  const referenceDay = readReferenceDay(typed, wrong)
  const bordersOn = readBorders(typed, ground, wrong)
  const added = readAdded(typed, ground, bordersOn, wrong)
  const leftOut = typed.leftOut.filter((code) => ground.codes.includes(code))
  if (leftOut.length === ground.codes.length && added.length === 0)
    wrong('leftOut', 'everyone-left-out')

  if (
    !key ||
    fixed === null ||
    rate === null ||
    !referenceDay ||
    !bordersOn ||
    problems.length > 0
  ) {
    return { trial: null, problems }
  }
  return {
    trial: { key, fixed, rate, cost, host, referenceDay, bordersOn, leftOut, added },
    problems: [],
  }
}

type Wrong = (field: TrialField, code: TrialRefusal | ReadingProblem, about?: string | null) => null

const amountRefusals = {
  fixed: ['amount-negative', 'amount-too-high'],
  rate: ['rate-negative', 'rate-too-high'],
  cost: ['cost-negative', 'cost-too-high'],
} as const

const amountReaders = { fixed: readKronerEach, rate: readRate, cost: readKroner } as const

function readAmount(field: 'fixed' | 'rate' | 'cost', typed: TypedTrial, wrong: Wrong): Ore | null {
  if (oneLine(typed[field]) === '') return wrong(field, 'amount-missing')
  const read = amountReaders[field](typed[field])
  if (!read.ok) return wrong(field, read.problem)
  const [negative, tooHigh] = amountRefusals[field]
  if (read.value < 0) return wrong(field, negative)
  return read.value > highest[field] ? wrong(field, tooHigh) : read.value
}

/** An amount that was changed, yet does not count with the way of sharing that is chosen. */
function judgeUnused(
  typed: { fixed: Ore | null; rate: Ore | null },
  { start }: TrialGround,
  wrong: Wrong,
): void {
  for (const field of ['fixed', 'rate'] as const) {
    const before = amountReaders[field](start[field])
    if (typed[field] !== null && before.ok && typed[field] !== before.value) {
      wrong(field, 'only-with-tariff', start[field])
    }
  }
}

function readHost({ hostCode, hostPercent }: TypedTrial, { codes }: TrialGround, wrong: Wrong) {
  const code = oneLine(hostCode)
  const percent = oneLine(hostPercent)
  if (code === '' && percent === '') return null
  if (code === '') return wrong('hostCode', 'host-missing')
  if (!codes.includes(code)) return wrong('hostCode', 'unknown-party', code)
  if (percent === '') return wrong('hostPercent', 'percent-missing')
  const read = readPercentFraction(percent)
  if (!read.ok) return wrong('hostPercent', read.problem)
  const { numerator, denominator } = read.value
  if (numerator <= 0 || denominator <= 0)
    return wrong('hostPercent', 'percent-not-readable', percent)
  if (numerator > denominator) return wrong('hostPercent', 'percent-exceeds-whole', percent)
  return { code, numerator, denominator }
}

function readTrialDay(field: 'referenceDay' | 'bordersOn', typed: TypedTrial, wrong: Wrong) {
  if (oneLine(typed[field]) === '') return wrong(field, 'day-missing')
  const read = readDay(typed[field], lookupDays)
  return read.ok ? read.value : wrong(field, read.problem)
}

function readReferenceDay(typed: TypedTrial, wrong: Wrong) {
  const day = readTrialDay('referenceDay', typed, wrong)
  return day === null || isCountingDay(day) ? day : wrong('referenceDay', 'day-not-counted', day)
}

function readBorders(typed: TypedTrial, { codesOn, lastDay }: TrialGround, wrong: Wrong) {
  const day = readTrialDay('bordersOn', typed, wrong)
  if (day === null) return null
  if (day < codesOn) return wrong('bordersOn', 'borders-before-parties', codesOn)
  return day > lastDay ? wrong('bordersOn', 'borders-unknown', lastDay) : day
}

/** Those to take in, as they are called on the day of the borders. */
function readAdded(
  { added }: TypedTrial,
  { codes, named }: TrialGround,
  bordersOn: Day | null,
  wrong: Wrong,
): string[] {
  const given = bordersOn === null ? [] : named(added, bordersOn)
  for (const each of given) {
    if (each.code === null) wrong('added', each.problem, each.about)
    else if (codes.includes(each.code)) wrong('added', 'already-party', each.typed)
  }
  return [...new Set(given.flatMap(({ code }) => code ?? []))]
}
