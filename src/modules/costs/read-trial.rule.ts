import { type Day, parseDay } from '../../kernel/day.model.ts'
import { type Ore, parseKroner } from '../../kernel/money.model.ts'
import { isCountingDay } from './facts.rule.ts'
import { highest, type SharingRefusal } from './judge-sharing.rule.ts'
import { type Trial, type TrialField, type TypedTrial, trialKeys } from './trial.model.ts'

export type TrialRefusal =
  | SharingRefusal
  | 'amount-not-readable'
  | 'percent-not-readable'
  | 'percent-exceeds-whole'
  | 'day-not-readable'
  | 'day-not-counted'
  | 'day-without-figures'
  | 'borders-before-parties'
  | 'borders-unknown'
  | 'key-unknown'
  | 'host-missing'
  | 'percent-missing'
  | 'code-not-readable'
  | 'already-party'
  | 'everyone-left-out'

export type TrialProblem = { field: TrialField; code: TrialRefusal; about: string | null }
export type ReadTrial = { trial: Trial; problems: [] } | { trial: null; problems: TrialProblem[] }

/** What a trial is tried against: who the parties are today,. */
export type TrialGround = {
  codes: readonly string[]
  codesOn: Day
  lastDay: Day
  isMunicipality(code: string, on: Day): boolean
}

/** Reads what was typed. All that is wrong is told at once. */
export function readTrial(typed: TypedTrial, ground: TrialGround): ReadTrial {
  const problems: TrialProblem[] = []
  const wrong = (field: TrialField, code: TrialRefusal, about: string | null = null) => {
    problems.push({ field, code, about })
    return null
  }
  const key = trialKeys.find((each) => each === typed.key) ?? wrong('key', 'key-unknown', typed.key)
  const fixed = readAmount('fixed', typed, wrong)
  const rate = readAmount('rate', typed, wrong)
  const cost = typed.cost.trim() === '' ? null : readAmount('cost', typed, wrong)
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

type Wrong = (field: TrialField, code: TrialRefusal, about?: string | null) => null

const amountRefusals = {
  fixed: ['amount-negative', 'amount-too-high'],
  rate: ['rate-negative', 'rate-too-high'],
  cost: ['cost-negative', 'cost-too-high'],
} as const

function readAmount(field: 'fixed' | 'rate' | 'cost', typed: TypedTrial, wrong: Wrong): Ore | null {
  const amount = parseKroner(typed[field])
  const [negative, tooHigh] = amountRefusals[field]
  if (amount === null) return wrong(field, 'amount-not-readable', typed[field])
  if (amount < 0) return wrong(field, negative)
  return amount > highest[field] ? wrong(field, tooHigh) : amount
}

function readHost({ hostCode, hostPercent }: TypedTrial, { codes }: TrialGround, wrong: Wrong) {
  const code = hostCode.trim()
  const percent = hostPercent.trim().replace(/\s*%$/, '')
  if (code === '' && percent === '') return null
  if (code === '') return wrong('hostCode', 'host-missing')
  if (!codes.includes(code)) return wrong('hostCode', 'unknown-party', code)
  if (percent === '') return wrong('hostPercent', 'percent-missing')
  const hundredths = parseKroner(percent)
  if (hundredths === null || hundredths <= 0)
    return wrong('hostPercent', 'percent-not-readable', hostPercent)
  if (hundredths > 10_000) return wrong('hostPercent', 'percent-exceeds-whole', hostPercent)
  return { code, numerator: Number(hundredths), denominator: 10_000 }
}

function readReferenceDay({ referenceDay }: TypedTrial, wrong: Wrong) {
  const day = parseDay(referenceDay)
  if (day === null) return wrong('referenceDay', 'day-not-readable', referenceDay)
  return isCountingDay(day) ? day : wrong('referenceDay', 'day-not-counted', day)
}

function readBorders({ bordersOn }: TypedTrial, { codesOn, lastDay }: TrialGround, wrong: Wrong) {
  const day = parseDay(bordersOn)
  if (day === null) return wrong('bordersOn', 'day-not-readable', bordersOn)
  if (day < codesOn) return wrong('bordersOn', 'borders-before-parties', codesOn)
  return day > lastDay ? wrong('bordersOn', 'borders-unknown', lastDay) : day
}

function readAdded(
  { added }: TypedTrial,
  { codes, isMunicipality }: TrialGround,
  bordersOn: Day | null,
  wrong: Wrong,
): string[] {
  const given = added.split(/[\s,;]+/).filter((code) => code !== '')
  for (const code of given) {
    if (!/^\d{4}$/.test(code)) wrong('added', 'code-not-readable', code)
    else if (codes.includes(code)) wrong('added', 'already-party', code)
    else if (bordersOn && !isMunicipality(code, bordersOn)) wrong('added', 'unknown-party', code)
  }
  return [...new Set(given)]
}
