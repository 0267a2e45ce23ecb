import { addDays, type Day, yearOf } from '../../../kernel/day.model.ts'
import { identityProblem } from '../../../kernel/identity-number.rule.ts'
import type { Ore } from '../../../kernel/money.model.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { slugOf } from '../../../kernel/slug.rule.ts'
import {
  agreementDays,
  type DayRange,
  lookupDays,
  readDay,
} from '../../../kernel/typed-day.rule.ts'
import { readCount, readKroner } from '../../../kernel/typed-number.rule.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { type Membership, partiesOn } from '../../parties/index.ts'
import { isCountingDay, partyFacts } from '../calculation/facts.rule.ts'
import { judgeSharing, type Problem } from '../calculation/judge-sharing.rule.ts'
import { partyNames } from '../calculation/named-parties.rule.ts'
import { namesOn, type Register } from '../calculation/register.model.ts'
import { calculateShares } from '../calculation/share.rule.ts'
import type { SchemeRefusal } from '../refusal.model.ts'
import { type Component, type Cost, roundings, type Scheme } from '../scheme.model.ts'
import type { ShareFacts, ShareList } from '../share.model.ts'
import type { FrozenInput } from '../stored-list.model.ts'
import {
  componentField,
  type SchemeField,
  schemeFields,
  type TypedScheme,
} from './new-scheme.model.ts'
import { type Find, readComponent, type Wrong } from './read-component.rule.ts'

/** What is wrong, at the field of the form that it belongs beside. */
export type SchemeProblem = {
  field: string
  code: SchemeRefusal | ReadingProblem
  about: string | null
}

export type SchemeRead =
  | { ok: true; input: FrozenInput; list: ShareList }
  | { ok: false; problems: readonly SchemeProblem[] }

/** What a new scheme is read against. */
export type SchemeGround = Register & {
  memberships: readonly Membership[]
  today: Day
}

/** Reads a new scheme and works out its list. All that can be told is told at once. */
export function readScheme(typed: TypedScheme, ground: SchemeGround): SchemeRead {
  const problems: SchemeProblem[] = []
  const wrong: Wrong = (field, code, about = null) => {
    problems.push({ field, code, about })
    return null
  }
  const title = readText('title', typed, wrong, 200)
  const purpose = readText('purpose', typed, wrong, 500)
  const invoicer = readText('invoicer', typed, wrong, 200, 'optional')
  const decision = readText('decision', typed, wrong, 2_000, 'optional')
  const reference = readText('populationSource', typed, wrong, 300)
  const period = readPeriod(typed, wrong)
  const on = readPartiesDay(typed, ground.today, wrong)
  const named = partyNames(ground)
  const find = finder(named, on, wrong)
  const parties = on && readParties(typed, ground, on, named, wrong)
  const host = readHost(typed, find, wrong)
  const populationDay = readPopulationDay(typed, ground, wrong)
  const components = typed.components.map((each, i) => readComponent(each, i, find, wrong))
  const cost = {
    gross: readAmount('gross', typed, wrong),
    grants: readAmount('grants', typed, wrong),
    carriedForward: readAmount('carriedForward', typed, wrong),
  }
  const recalculation = readChoice('recalculation', ['fixed', 'yearly'] as const, typed, wrong)
  const rounding = readChoice('rounding', roundings, typed, wrong)
  const cannotPay =
    parties && populationDay
      ? judgePaying({ components, cost }, parties, populationDay, ground)
      : []
  problems.push(...cannotPay)
  const whole =
    title && purpose && period && parties && populationDay && recalculation && rounding && reference
  if (!whole || problems.length > 0) return { ok: false, problems }

  const scheme: Scheme = {
    key: slugOf(title, 50) || 'fordeling',
    title,
    purpose,
    ...period,
    parties: parties.rule,
    host,
    invoicer,
    population: {
      day: populationDay,
      source: { certainty: 'stated', reference, quote: null },
    },
    decision,
    recalculation,
    rounding,
    cost,
    components: components.filter((component) => component !== null),
    stated: [],
    notes: [],
  }
  const facts = factsOf(parties, populationDay, ground)
  const input = { scheme, facts, codesOn: parties.rule.on }
  return { ok: true, input, list: calculateShares(scheme, facts) }
}

type Named = ReturnType<typeof partyNames>
type Payers = { codes: readonly string[]; rule: Scheme['parties'] }

const factsOf = ({ codes, rule }: Payers, populationDay: Day, register: Register): ShareFacts => ({
  parties: partyFacts(register, codes, rule.on, populationDay),
  unnamed: rule.kind === 'listed' ? rule.unnamed : 0,
})

/** What stands against sharing so, as soon as every part of it can be read. */
function judgePaying(
  { components, cost }: { components: readonly (Component | null)[]; cost: Cost },
  parties: Payers,
  populationDay: Day,
  register: Register,
): SchemeProblem[] {
  const known = components.filter((component) => component !== null)
  if (known.length < components.length) return []
  const facts = factsOf(parties, populationDay, register)
  const names = namesOn(register, parties.rule.on)
  return judgeSharing({ components: known, cost, rounding: 'ore' }, facts)
    .map(atFormField)
    .map((each) =>
      each.code === 'unknown-party'
        ? { ...each, code: 'not-paying', about: names.get(each.about ?? '') ?? each.about }
        : each,
    )
}

function readText(
  name: SchemeField,
  typed: TypedScheme,
  wrong: Wrong,
  longest: number,
  need: 'required' | 'optional' = 'required',
): string | null {
  const text = name === 'decision' ? typed.decision.trim() : oneLine(typed[name])
  const field = schemeFields[name]
  if (text === '') return need === 'optional' ? null : wrong(field, 'text-missing')
  if (text.length > longest) return wrong(field, 'text-too-long', String(longest))
  const found = identityProblem(text)
  return found ? wrong(field, found) : text
}

function readDayIn(
  name: SchemeField,
  typed: TypedScheme,
  range: DayRange,
  wrong: Wrong,
): Day | null {
  const field = schemeFields[name]
  if (oneLine(typed[name]) === '') return wrong(field, 'day-missing')
  const read = readDay(typed[name], range)
  return read.ok ? read.value : wrong(field, read.problem)
}

/** The last day is typed; the scheme keeps the first day after. */
function readPeriod(typed: TypedScheme, wrong: Wrong): Pick<Scheme, 'from' | 'until'> | null {
  const from = readDayIn('from', typed, agreementDays, wrong)
  if (oneLine(typed.until) === '') return from && { from, until: null }
  const last = readDayIn('until', typed, agreementDays, wrong)
  if (from === null || last === null) return null
  return last < from
    ? wrong(schemeFields.until, 'period-reversed')
    : { from, until: addDays(last, 1) }
}

function readPartiesDay(typed: TypedScheme, today: Day, wrong: Wrong): Day | null {
  const on = readDayIn('partiesOn', typed, lookupDays, wrong)
  return on !== null && on > today ? wrong(schemeFields.partiesOn, 'borders-unknown') : on
}

function readParties(
  typed: TypedScheme,
  ground: SchemeGround,
  on: Day,
  named: Named,
  wrong: Wrong,
): { codes: string[]; rule: Scheme['parties'] } | null {
  const unnamed = readCountOf(typed.unnamed, wrong)
  if (typed.who === 'members') {
    const codes = membersOn(ground, on)
    if (codes.length === 0) return wrong(schemeFields.partiesOn, 'no-parties')
    if (namesOthers(typed.parties, ground, on, named)) {
      return wrong(schemeFields.parties, 'listed-not-chosen')
    }
    if (unnamed) return wrong(schemeFields.unnamed, 'listed-not-chosen')
    return { codes, rule: { kind: 'members', on } }
  }
  if (typed.who !== 'listed') return wrong(schemeFields.who, 'choice-missing')
  if (oneLine(typed.parties) === '') return wrong(schemeFields.parties, 'no-parties')
  const listed = named(typed.parties, on)
  const codes = finder(named, on, wrong)(typed.parties, schemeFields.parties)
  if (unnamed === null || codes.length < listed.length) return null
  if (codes.length === 0) return wrong(schemeFields.parties, 'no-parties')
  return { codes, rule: { kind: 'listed', codes, unnamed, on } }
}

const membersOn = ({ memberships, changes }: SchemeGround, on: Day): string[] =>
  partiesOn(memberships, changes, on).map(({ code }) => code)

/** Does the list, which the form fills in with the parties of today, name others than the parties? */
function namesOthers(text: string, ground: SchemeGround, on: Day, named: Named): boolean {
  if (oneLine(text) === '') return false
  return [on, ground.today].every((day) => {
    const members = membersOn(ground, day)
    const listed = new Set(named(text, day).map(({ code }) => code))
    return listed.size !== members.length || members.some((code) => !listed.has(code))
  })
}

/** How many take part without being named; none when nothing is typed. */
function readCountOf(text: string, wrong: Wrong): number | null {
  if (oneLine(text) === '') return 0
  const read = readCount(text, { least: 0, most: 999 })
  return read.ok ? read.value : wrong(schemeFields.unnamed, read.problem)
}

/** Municipalities by name or number, as they were on the day; each that is unknown is told at the field. */
function finder(named: Named, on: Day | null, wrong: Wrong): Find {
  return (text, field) =>
    (on === null ? [] : named(text, on)).flatMap((each) => {
      if (each.code !== null) return [each.code]
      wrong(field, each.problem, each.about)
      return []
    })
}

function readHost(typed: TypedScheme, find: Find, wrong: Wrong): string | null {
  const [host = null, second] = find(typed.host, schemeFields.host)
  return second === undefined ? host : wrong(schemeFields.host, 'one-host')
}

function readPopulationDay(typed: TypedScheme, register: Register, wrong: Wrong): Day | null {
  const on = readDayIn('populationDay', typed, lookupDays, wrong)
  if (on === null) return null
  if (!isCountingDay(on)) return wrong(schemeFields.populationDay, 'day-not-counted')
  return register.figures.some(({ year }) => year === yearOf(on))
    ? on
    : wrong(schemeFields.populationDay, 'day-without-figures')
}

function readAmount(
  name: 'gross' | 'grants' | 'carriedForward',
  typed: TypedScheme,
  wrong: Wrong,
): Ore | null {
  if (oneLine(typed[name]) === '') return null
  const read = readKroner(typed[name])
  return read.ok ? read.value : wrong(schemeFields[name], read.problem)
}

const readChoice = <Choice extends string>(
  name: SchemeField,
  choices: readonly Choice[],
  typed: TypedScheme,
  wrong: Wrong,
): Choice | null =>
  choices.find((choice) => choice === typed[name]) ?? wrong(schemeFields[name], 'choice-missing')

/** Where in the form a refusal of the sharing belongs. */
function atFormField({ field, code, about }: Problem): SchemeProblem {
  const [, place, part] = /^components\.(\d+)(?:\.(\w+))?$/.exec(field) ?? []
  if (place !== undefined) {
    const name = part === undefined ? 'kind' : part === 'parties' ? 'names' : 'value'
    return { field: componentField(name, Number(place)), code, about }
  }
  return { field: fieldOf(field), code, about }
}

function fieldOf(field: string): string {
  if (field === 'components') return componentField('kind', 0)
  if (field === 'parties') return schemeFields.parties
  if (field === 'cost.grants') return schemeFields.grants
  if (field === 'cost.carriedForward') return schemeFields.carriedForward
  return field.startsWith('cost') ? schemeFields.gross : schemeFields.populationDay
}
