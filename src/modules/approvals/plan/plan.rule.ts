import type { Day } from '../../../kernel/day.model.ts'
import type { Problems, Values } from '../../../kernel/form/form.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { type Fraction, readPercentFraction } from '../../../kernel/typed-fraction.rule.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import { type ContactFunction, isAskedFor, type TargetFunction } from '../../directory/index.ts'
import {
  type OrganisationStatement,
  type PartyFacts,
  partiesAsOf,
  type RegionMembership,
  regionsByCode,
  trustsOn,
} from '../../parties/index.ts'
import type { PlannedParty, Standing } from '../board.model.ts'
import type { EntryRule } from '../entry.model.ts'
import type { PlanRefusal } from '../refusal.model.ts'
import type { TreatingBody } from '../treatment.model.ts'
import { type Askable, type PlanField, planForm, regionKey, type TypedPlan } from './plan.model.ts'

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
  const cannotRead = (kind: PlannedParty['kind']) =>
    !readersOf[kind].includes(audience) && parties.some((party) => party.kind === kind)
  if (cannotRead('municipality')) return refuse('parties-cannot-read')
  if (cannotRead('health-trust')) return refuse('trust-cannot-read')
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

/** What a party of each kind reads: nobody is asked to adopt what they cannot. */
const readersOf: Record<PlannedParty['kind'], readonly string[]> = {
  municipality: ['public', 'community', 'municipalities'],
  'health-trust': ['public', 'community', 'trust'],
}

type CommunityFacts = PartyFacts & {
  organisations: readonly OrganisationStatement[]
  regions: readonly RegionMembership[]
}

/** Those that can be asked on a day. */
export function askableOn(facts: CommunityFacts, on: Day): Askable {
  const municipalities = partiesAsOf(facts, on)
  const held = new Map<string, string[]>()
  for (const [code, regions] of regionsByCode(facts, on)) {
    if (!municipalities.some((party) => party.code === code)) continue
    for (const { region } of regions) held.set(region, [...(held.get(region) ?? []), code])
  }
  return {
    municipalities: municipalities.map(({ code, name }) => ({ code, name })),
    regions: [...held]
      .map(([name, codes]) => ({ key: regionKey(name), name, codes }))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'nb')),
  }
}

/** The municipalities that are ticked, alone or by their region; null where one was no party that day. */
export function chosenCodes(
  { municipalities, regions }: Askable,
  chosen: readonly string[],
): ReadonlySet<string> | null {
  const codes = chosen.map(
    (each) =>
      regions.find(({ key }) => key === each)?.codes ??
      (municipalities.some(({ code }) => code === each) ? [each] : null),
  )
  return codes.some((each) => each === null) ? null : new Set(codes.flatMap((each) => each ?? []))
}

/**
 * Those that the version is put before: the municipalities of the day, all or the ones that are chosen, and the trust where
 * its board decides too.
 */
export const plannedParties = (
  facts: CommunityFacts,
  {
    partiesOn,
    trust,
    codes,
  }: { partiesOn: Day; trust: boolean; codes: ReadonlySet<string> | null },
): PlannedParty[] => [
  ...partiesAsOf(facts, partiesOn)
    .filter(({ code }) => codes === null || codes.has(code))
    .map(({ code, name, standing }) => ({
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
      /** Only those that are ticked; null for all of the day. */
      chosen: readonly string[] | null
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
  const share = typed.rule === 'share' ? readPercentFraction(typed.percent) : null
  if (share && !share.ok) judged.percent ??= shareProblem(share.problem)
  if (typed.who === 'chosen' && typed.chosen.length === 0) judged.chosen = { code: 'empty' }
  if (typed.who !== 'chosen' && typed.chosen.length > 0) judged.chosen = 'not-with-choice'
  const rows = { mailTo: functions.map(({ key }) => key) }
  const { chosen: unticked, ...wrong } = judged
  const read = withProblems(readFields(planForm, counted, { rows }), wrong)
  if (!read.ok || unticked) {
    return {
      ok: false,
      problems: { ...(read.ok ? {} : read.problems), ...(unticked ? { chosen: unticked } : {}) },
    }
  }
  const { partiesOn, decidingBody, trust, answers, judgedBy, because } = read.values
  const chosen = read.values.who === 'chosen' ? typed.chosen : null
  const standing =
    answers === 'stand' && judgedBy !== null && because !== null ? { judgedBy, because } : null
  const mailTo = functions.find(({ key }) => key === read.values.mailTo) ?? null
  const rule = entryRuleOf(read.values, share?.ok ? share.value : null)
  return { ok: true, partiesOn, chosen, decidingBody, trust, rule, standing, mailTo }
}

/** What is no number at all is told how a share is written. */
const shareProblem = (problem: ReadingProblem): PlanProblem =>
  problem.code === 'not-a-number' || problem.code === 'wrong-groups'
    ? 'share-not-readable'
    : problem

function entryRuleOf(values: Values<typeof planForm>, share: Fraction | null): EntryRule {
  const { rule, parties, day, earliest } = values
  if (rule === 'number' && parties !== null) return { kind: rule, parties, earliest }
  if (rule === 'share' && share !== null) {
    return { kind: rule, percent: (100 * share.numerator) / share.denominator, earliest }
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
  'parties-cannot-read': 'who',
  'trust-cannot-read': 'trust',
  'no-party-then': 'chosen',
  'parties-far-ahead': 'partiesOn',
  'share-not-readable': 'percent',
}

/** The fields that each count with one choice alone. */
const choiceFields = [
  ['parties', 'rule', 'number'],
  ['percent', 'rule', 'share'],
  ['day', 'rule', 'on-day'],
  ['judgedBy', 'answers', 'stand'],
  ['because', 'answers', 'stand'],
] as const
