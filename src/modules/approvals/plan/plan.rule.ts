import type { Day } from '../../../kernel/day.model.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { agreementDays, readDay } from '../../../kernel/typed-day.rule.ts'
import { readCount, readPercent } from '../../../kernel/typed-number.rule.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { FieldProblem } from '../../agreements/index.ts'
import {
  type OrganisationStatement,
  type PartyFacts,
  partiesAsOf,
  trustsOn,
} from '../../parties/index.ts'
import type { PlannedParty } from '../board.model.ts'
import type { EntryRule } from '../entry.model.ts'
import type { PlanRefusal } from '../refusal.model.ts'
import { municipalBodies, type TreatingBody } from '../treatment.model.ts'
import type { PlanField, TypedPlan } from './plan.model.ts'

type PlanProblem = FieldProblem | PlanRefusal | ReadingProblem
export type PlanProblems = Partial<Record<PlanField, PlanProblem>>

/** Can a version be put forward this way? The rule for entry into force must be one that can be met. */
export function judgePlan(plan: {
  rule: EntryRule
  parties: readonly Pick<PlannedParty, 'code' | 'kind'>[]
  on: Day
}): Verdict<PlanRefusal> {
  const { rule, parties, on } = plan
  if (parties.every(({ kind }) => kind !== 'municipality')) return refuse('no-parties')
  if (new Set(parties.map(({ code }) => code)).size < parties.length) return refuse('party-twice')
  if (rule.kind === 'number' && (rule.parties < 1 || rule.parties > parties.length)) {
    return refuse('more-than-parties')
  }
  if (rule.kind === 'share' && !(rule.percent > 0 && rule.percent <= 100)) {
    return refuse('impossible-share')
  }
  if (rule.kind === 'on-day' && rule.day < on) return refuse('day-passed')
  return allow(`ikrafttredelse: ${rule.kind}`)
}

/** Those that the version is put before: the municipalities of the day, and the trust where its board decides too. */
export const plannedParties = (
  facts: PartyFacts & { organisations: readonly OrganisationStatement[] },
  { partiesOn, trust }: { partiesOn: Day; trust: boolean },
): PlannedParty[] => [
  ...partiesAsOf(facts, partiesOn).map(({ code, name, standing }) => ({
    code,
    name,
    kind: 'municipality' as const,
    standing,
  })),
  ...(trust ? trustsOn(facts.organisations, partiesOn) : []).map(({ key, name }) => ({
    code: key,
    name,
    kind: 'health-trust' as const,
    standing: 'settled' as const,
  })),
]

type ReadPlan =
  | { ok: true; partiesOn: Day; decidingBody: TreatingBody; trust: boolean; rule: EntryRule }
  | { ok: false; problems: PlanProblems }

/** Reads what was chosen for putting a version forward. */
export function readPlan(typed: TypedPlan): ReadPlan {
  const problems: PlanProblems = {}
  const partiesOn = readDay(typed.partiesOn, agreementDays)
  if (!partiesOn.ok) problems.partiesOn = partiesOn.problem
  const decidingBody = municipalBodies.find((body) => body === typed.decidingBody)
  if (!decidingBody) problems.decidingBody = 'unknown-choice'
  if (typed.trust !== '' && typed.trust !== 'yes') problems.trust = 'unknown-choice'
  const rule = readRule(typed)
  const unused = ruleFields.filter(
    ([field, kind]) => kind !== typed.rule && oneLine(typed[field]) !== '',
  )
  for (const [field] of unused) problems[field] = 'not-with-choice'
  if ('field' in rule) problems[rule.field] = rule.problem
  if (!partiesOn.ok || !decidingBody || 'field' in rule || Object.keys(problems).length > 0) {
    return { ok: false, problems }
  }
  return {
    ...{ ok: true, partiesOn: partiesOn.value, decidingBody },
    ...{ trust: typed.trust === 'yes', rule },
  }
}

export const isPlanRefusal = (code: string): code is PlanRefusal =>
  Object.hasOwn(planFieldsOf, code)

/** The field that a refusal of the plan belongs beside. */
export const planFieldOf = (refusal: PlanRefusal): PlanField => planFieldsOf[refusal]

const planFieldsOf: Record<PlanRefusal, PlanField> = {
  'no-parties': 'partiesOn',
  'party-twice': 'partiesOn',
  'more-than-parties': 'parties',
  'impossible-share': 'percent',
  'day-passed': 'day',
  'no-trust': 'trust',
}

/** The fields that each count with one rule alone. */
const ruleFields = [
  ['parties', 'number'],
  ['percent', 'share'],
  ['day', 'on-day'],
] as const

function readRule(typed: TypedPlan): EntryRule | { field: PlanField; problem: PlanProblem } {
  if (typed.rule === 'all') return { kind: 'all' }
  if (typed.rule === 'number') {
    const read = readCount(typed.parties, { least: 1, most: 999 })
    return read.ok
      ? { kind: 'number', parties: read.value }
      : { field: 'parties', problem: read.problem }
  }
  if (typed.rule === 'share') {
    const read = readPercent(typed.percent)
    return read.ok
      ? { kind: 'share', percent: read.value / 10_000 }
      : { field: 'percent', problem: read.problem }
  }
  if (typed.rule === 'on-day') {
    const read = readDay(typed.day, agreementDays)
    return read.ok ? { kind: 'on-day', day: read.value } : { field: 'day', problem: read.problem }
  }
  return { field: 'rule', problem: 'unknown-choice' }
}
