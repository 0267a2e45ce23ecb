import type { Day } from '../../../kernel/day.model.ts'
import type { Problems, Values } from '../../../kernel/form/form.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import { type ContactFunction, isAskedFor, type TargetFunction } from '../../directory/index.ts'
import {
  type OrganisationStatement,
  type PartyFacts,
  partiesAsOf,
  trustsOn,
} from '../../parties/index.ts'
import type { PlannedParty, Standing } from '../board.model.ts'
import type { EntryRule } from '../entry.model.ts'
import type { PlanRefusal } from '../refusal.model.ts'
import type { TreatingBody } from '../treatment.model.ts'
import { type PlanField, planForm, type TypedPlan } from './plan.model.ts'

type PlanWord = PlanRefusal | 'not-with-choice'
type PlanProblem = ReadingProblem | PlanWord
export type PlanProblems = Problems<PlanField, PlanWord>

/** Can a version be put forward this way? The rule for entry into force must be one that can be met. */
export function judgePlan(plan: {
  rule: EntryRule
  parties: readonly Pick<PlannedParty, 'code' | 'kind'>[]
  /** For whom the document is. */
  audience: string
  on: Day
}): Verdict<PlanRefusal> {
  const { rule, parties, audience, on } = plan
  if (parties.every(({ kind }) => kind !== 'municipality')) return refuse('no-parties')
  if (audience === 'municipalities' && parties.some(({ kind }) => kind === 'health-trust')) {
    return refuse('trust-cannot-read')
  }
  if (new Set(parties.map(({ code }) => code)).size < parties.length) return refuse('party-twice')
  if (rule.kind === 'number' && (rule.parties < 1 || rule.parties > parties.length)) {
    return refuse('more-than-parties')
  }
  if (rule.kind === 'share' && !(rule.percent > 0 && rule.percent <= 100)) {
    return refuse('impossible-share')
  }
  if (rule.kind === 'on-day' && rule.day < on) return refuse('day-passed')
  return allow(`entry-rule-${rule.kind}`)
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

/** The functions that a mail to the parties can go to: those that are looked for in municipalities or organisations. */
export const partyFunctions = (functions: readonly ContactFunction[], on: Day): ContactFunction[] =>
  functions.filter(
    (of) =>
      isAskedFor(of, on) &&
      (of.heldIn.includes('municipality') || of.heldIn.includes('organisation')),
  )

type ReadPlan =
  | {
      ok: true
      partiesOn: Day
      decidingBody: TreatingBody
      trust: boolean
      rule: EntryRule
      /** That the answers to the version before stand, and who judged that; null where it is treated anew. */
      standing: Standing | null
      /** The function that the mail goes to in each party; null where it goes to the contact. */
      mailTo: TargetFunction | null
    }
  | { ok: false; problems: PlanProblems }

/** Reads what was chosen for putting a version forward. A figure counts with its own rule alone, and must then be there. */
export function readPlan(
  typed: TypedPlan,
  functions: readonly TargetFunction[] = [],
  hasFormer = false,
): ReadPlan {
  const counted = { ...typed }
  const judged: Partial<Record<PlanField, PlanProblem>> = {}
  if (hasFormer && typed.answers === '') judged.answers = { code: 'empty' }
  if (!hasFormer && typed.answers !== '') judged.answers = 'nothing-stands'
  for (const [field, choice, value] of choiceFields) {
    const isEmpty = oneLine(typed[field]) === ''
    if (value === typed[choice]) {
      if (isEmpty) judged[field] = { code: 'empty' }
    } else if (!isEmpty) {
      counted[field] = ''
      judged[field] = 'not-with-choice'
    }
  }
  if (typed.rule === 'on-day' && oneLine(typed.earliest) !== '') {
    counted.earliest = ''
    judged.earliest = 'not-with-choice'
  }
  const rows = { mailTo: functions.map(({ key }) => key) }
  const read = withProblems(readFields(planForm, counted, { rows }), judged)
  if (!read.ok) return { ok: false, problems: read.problems }
  const { partiesOn, decidingBody, trust, answers, judgedBy, because } = read.values
  const standing =
    answers === 'stand' && judgedBy !== null && because !== null ? { judgedBy, because } : null
  const mailTo = functions.find(({ key }) => key === read.values.mailTo) ?? null
  const rule = entryRuleOf(read.values)
  return { ok: true, partiesOn, decidingBody, trust, rule, standing, mailTo }
}

function entryRuleOf(values: Values<typeof planForm>): EntryRule {
  const { rule, parties, percent, day, earliest } = values
  if (rule === 'number' && parties !== null) return { kind: rule, parties, earliest }
  if (rule === 'share' && percent !== null) {
    return { kind: rule, percent: percent / 10_000, earliest }
  }
  if (rule === 'on-day' && day !== null) return { kind: rule, day }
  return { kind: rule === 'each' ? rule : 'all', earliest }
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
  'nothing-stands': 'answers',
  'trust-cannot-read': 'trust',
}

/** The fields that each count with one choice alone. */
const choiceFields = [
  ['parties', 'rule', 'number'],
  ['percent', 'rule', 'share'],
  ['day', 'rule', 'on-day'],
  ['judgedBy', 'answers', 'stand'],
  ['because', 'answers', 'stand'],
] as const
