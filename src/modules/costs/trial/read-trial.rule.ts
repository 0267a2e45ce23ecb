import type { Day } from '../../../kernel/day.model.ts'
import type { Values } from '../../../kernel/form/form.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { ore } from '../../../kernel/money.model.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { readPercentFraction } from '../../../kernel/typed-fraction.rule.ts'
import { isCountingDay } from '../calculation/facts.rule.ts'
import { highest } from '../calculation/judge-sharing.rule.ts'
import type { NamedHere } from '../calculation/named-parties.rule.ts'
import type { TrialRefusal } from '../refusal.model.ts'
import { type Trial, type TrialField, type TypedTrial, trialForm } from './trial.model.ts'

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
  start: Pick<TypedTrial, 'fixed' | 'rate' | 'equalPercent'>
  named(text: string, on: Day): readonly NamedHere[]
}

type TrialValues = Values<typeof trialForm>

/** Reads what was typed. All that is wrong is told at once. */
export function readTrial(typed: TypedTrial, ground: TrialGround): ReadTrial {
  const read = readFields(trialForm, typed)
  const { values } = read
  const host = readHost(values, ground)
  const equally = readEqually(values, ground)
  const wrongDays = judgeDays(values, ground)
  const bordersOn = wrongDays.some(({ field }) => field === 'bordersOn') ? null : values.bordersOn
  const added = readAdded(values.added ?? null, ground, bordersOn ?? null)
  const leftOut = typed.leftOut.filter((code) => ground.codes.includes(code))
  const isNobody = leftOut.length === ground.codes.length && added.codes.length === 0
  const problems: TrialProblem[] = [
    ...(read.ok ? [] : Object.entries(read.problems)).map(([field, code]) =>
      problem(field as TrialField, code),
    ),
    ...judgeAmounts(values, ground),
    ...('problem' in equally ? [equally.problem] : []),
    ...('problem' in host ? [host.problem] : []),
    ...wrongDays,
    ...added.problems,
    ...(isNobody ? [problem('leftOut', 'everyone-left-out')] : []),
  ]
  if (!read.ok || 'problem' in host || 'problem' in equally || problems.length > 0) {
    return { trial: null, problems }
  }
  const { key, fixed, rate, cost, rounding, referenceDay } = read.values
  const tariff = { fixed: fixed ?? ore(0), rate: rate ?? ore(0), equally: equally.value }
  const days = { referenceDay, bordersOn: read.values.bordersOn }
  const trial = { key, ...tariff, cost, rounding, ...days, leftOut }
  return { trial: { ...trial, host: host.value, added: added.codes }, problems: [] }
}

const problem = (
  field: TrialField,
  code: TrialProblem['code'],
  about: string | null = null,
): TrialProblem => ({ field, code, about })

const amountRefusals = {
  fixed: ['amount-negative', 'amount-too-high', 'amount-missing'],
  rate: ['rate-negative', 'rate-too-high', 'rate-missing'],
  cost: ['cost-negative', 'cost-too-high', null],
} as const

const tariffForm = { fixed: trialForm.fixed, rate: trialForm.rate }

/** Amounts that cannot be, are missing, or were changed, yet do not count with the way of sharing that is chosen. */
function judgeAmounts(values: Partial<TrialValues>, { start }: TrialGround): TrialProblem[] {
  const before = readFields(tariffForm, start).values
  const isUnused = values.key !== undefined && values.key !== 'tariff'
  return (['fixed', 'rate', 'cost'] as const).flatMap((field) => {
    const value = values[field]
    const [negative, tooHigh, missing] = amountRefusals[field]
    if (value === undefined) return []
    if (value === null) return missing && values.key === 'tariff' ? [problem(field, missing)] : []
    if (value < 0) return [problem(field, negative)]
    if (value > highest[field]) return [problem(field, tooHigh)]
    if (field === 'cost' || !isUnused || before[field] === undefined) return []
    return value === before[field] ? [] : [problem(field, 'only-with-tariff', start[field])]
  })
}

/** The part that is shared equally, where it counts; changed where it does not, that is told. */
function readEqually(
  { key, equalPercent: percent }: Partial<TrialValues>,
  { start }: TrialGround,
): { value: Trial['equally'] } | { problem: TrialProblem } {
  const field = 'equalPercent'
  if (key === undefined) return { value: null }
  if (key !== 'part-equally') {
    return !percent || percent === start.equalPercent
      ? { value: null }
      : { problem: problem(field, 'only-with-part') }
  }
  if (!percent) return { problem: problem(field, 'equal-percent-missing') }
  const read = readPercentFraction(percent)
  if (!read.ok) return { problem: problem(field, read.problem) }
  const { numerator, denominator } = read.value
  if (numerator <= 0 || denominator <= 0) {
    return { problem: problem(field, 'percent-not-readable', percent) }
  }
  return numerator > denominator
    ? { problem: problem(field, 'fraction-exceeds-whole') }
    : { value: read.value }
}

function readHost(
  { hostCode: code, hostPercent: percent }: Partial<TrialValues>,
  { codes }: TrialGround,
): { value: Trial['host'] } | { problem: TrialProblem } {
  if (!code && !percent) return { value: null }
  if (!code) return { problem: problem('hostCode', 'host-missing') }
  if (!codes.includes(code)) return { problem: problem('hostCode', 'unknown-party', code) }
  if (!percent) return { problem: problem('hostPercent', 'percent-missing') }
  const read = readPercentFraction(percent)
  if (!read.ok) return { problem: problem('hostPercent', read.problem) }
  const { numerator, denominator } = read.value
  if (numerator <= 0 || denominator <= 0) {
    return { problem: problem('hostPercent', 'percent-not-readable', percent) }
  }
  return numerator > denominator
    ? { problem: problem('hostPercent', 'percent-exceeds-whole', percent) }
    : { value: { code, numerator, denominator } }
}

function judgeDays(
  { referenceDay, bordersOn }: Partial<TrialValues>,
  { codesOn, lastDay }: TrialGround,
): TrialProblem[] {
  const isUncounted = referenceDay !== undefined && !isCountingDay(referenceDay)
  return [
    ...(isUncounted ? [problem('referenceDay', 'day-not-counted', referenceDay)] : []),
    ...(bordersOn && bordersOn < codesOn
      ? [problem('bordersOn', 'borders-before-parties', codesOn)]
      : []),
    ...(bordersOn && bordersOn > lastDay ? [problem('bordersOn', 'borders-unknown', lastDay)] : []),
  ]
}

/** Those to take in, as they are called on the day of the borders. */
function readAdded(
  text: string | null,
  { codes, named }: TrialGround,
  bordersOn: Day | null,
): { codes: string[]; problems: TrialProblem[] } {
  const given = bordersOn === null ? [] : named(text ?? '', bordersOn)
  return {
    codes: [...new Set(given.flatMap(({ code }) => code ?? []))],
    problems: given.flatMap((each) => {
      if (each.code === null) return [problem('added', each.problem, each.about)]
      return codes.includes(each.code) ? [problem('added', 'already-party', each.typed)] : []
    }),
  }
}
