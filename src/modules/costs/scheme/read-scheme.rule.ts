import { addDays, type Day, yearOf } from '../../../kernel/day.model.ts'
import type { FormRead, Values } from '../../../kernel/form/form.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { slugOf } from '../../../kernel/slug.rule.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { type Membership, partiesOn } from '../../parties/index.ts'
import { isCountingDay, partyFacts } from '../calculation/facts.rule.ts'
import { judgeSharing, type Problem } from '../calculation/judge-sharing.rule.ts'
import { partyNames } from '../calculation/named-parties.rule.ts'
import { namesOn, type Register } from '../calculation/register.model.ts'
import { calculateShares } from '../calculation/share.rule.ts'
import type { Component, Cost, Scheme } from '../scheme.model.ts'
import type { ShareFacts, ShareList } from '../share.model.ts'
import type { FrozenInput } from '../stored-list.model.ts'
import {
  componentField,
  type SchemeField,
  schemeFields,
  schemeForm,
  type TypedScheme,
} from './new-scheme.model.ts'
import { readComponent } from './read-component.rule.ts'
import { type Find, found, type Part, type SchemeProblem, wrong } from './scheme-part.rule.ts'

export type SchemeRead =
  | { ok: true; input: FrozenInput; list: ShareList }
  | { ok: false; problems: readonly SchemeProblem[] }

/** What a new scheme is read against. */
export type SchemeGround = Register & {
  memberships: readonly Membership[]
  today: Day
}

type SchemeValues = Values<typeof schemeForm>

/** Reads a new scheme and works out its list. All that can be told is told at once. */
export function readScheme(typed: TypedScheme, ground: SchemeGround): SchemeRead {
  const read = readFields(schemeForm, typed)
  const { values } = read
  const named = partyNames(ground)
  const on = values.partiesOn && values.partiesOn <= ground.today ? values.partiesOn : null
  const find = finder(named, on)
  const parties = on ? readParties(values, ground, on, named, find) : nothing
  const host = readHost(values.host ?? null, find)
  const populationDay = readPopulationDay(values.populationDay, ground)
  const components = typed.components.map((each, i) => readComponent(each, i, find))
  const parts = { components: components.map(({ value }) => value), cost: costIn(values) }
  const cannotPay =
    parties.value && populationDay.value
      ? judgePaying(parts, parties.value, populationDay.value, ground)
      : []
  const problems = [
    ...fieldProblems(read),
    ...judgeDays(values, ground.today),
    ...[parties, host, populationDay, ...components].flatMap((part) => part.problems),
    ...cannotPay,
  ]
  if (!read.ok || !parties.value || !populationDay.value || problems.length > 0) {
    return { ok: false, problems }
  }
  const scheme = schemeOf(read.values, {
    parties: parties.value.rule,
    host: host.value,
    populationDay: populationDay.value,
    components: parts.components.filter((component) => component !== null),
  })
  const facts = factsOf(parties.value, populationDay.value, ground)
  const input = { scheme, facts, codesOn: parties.value.rule.on }
  return { ok: true, input, list: calculateShares(scheme, facts) }
}

const nothing: Part<never> = { value: null, problems: [] }

const costIn = ({
  gross = null,
  grants = null,
  carriedForward = null,
}: Partial<SchemeValues>): Cost => ({ gross, grants, carriedForward })

/** The last day is typed; the scheme keeps the first day after. */
function schemeOf(
  values: SchemeValues,
  parts: Pick<Scheme, 'parties' | 'host' | 'components'> & { populationDay: Day },
): Scheme {
  const { title, purpose, from, until, invoicer, decision, recalculation, rounding } = values
  const { populationDay, ...rest } = parts
  return {
    key: slugOf(title, 50) || 'fordeling',
    title,
    purpose,
    from,
    invoicer,
    decision,
    recalculation,
    rounding,
    until: until && addDays(until, 1),
    population: {
      day: populationDay,
      source: { certainty: 'stated', reference: values.populationSource, quote: null },
    },
    cost: costIn(values),
    ...rest,
    stated: [],
    notes: [],
  }
}

const fieldProblems = (read: FormRead<typeof schemeForm>): SchemeProblem[] =>
  read.ok
    ? []
    : Object.entries(read.problems).map(([name, code]) => ({
        field: schemeFields[name as SchemeField],
        code,
        about: null,
      }))

function judgeDays(
  { from, until, partiesOn: on }: Partial<SchemeValues>,
  today: Day,
): SchemeProblem[] {
  const isReversed = from && until && until < from
  return [
    ...(isReversed ? wrong(schemeFields.until, 'period-reversed').problems : []),
    ...(on && on > today ? wrong(schemeFields.partiesOn, 'borders-unknown').problems : []),
  ]
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

function readParties(
  { who, parties: text = null, unnamed }: Partial<SchemeValues>,
  ground: SchemeGround,
  on: Day,
  named: Named,
  find: Find,
): Part<Payers> {
  if (who === undefined) return nothing
  if (who === 'members') {
    const codes = membersOn(ground, on)
    if (codes.length === 0) return wrong(schemeFields.partiesOn, 'no-parties')
    if (namesOthers(text ?? '', ground, on, named)) {
      return wrong(schemeFields.parties, 'listed-not-chosen')
    }
    if (unnamed) return wrong(schemeFields.unnamed, 'listed-not-chosen')
    return found({ codes, rule: { kind: 'members', on } })
  }
  if (text === null) return wrong(schemeFields.parties, 'no-parties')
  const { codes, problems } = find(text, schemeFields.parties)
  if (unnamed === undefined || problems.length > 0) return { value: null, problems }
  if (codes.length === 0) return wrong(schemeFields.parties, 'no-parties')
  return found({ codes, rule: { kind: 'listed', codes, unnamed: unnamed ?? 0, on } })
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

/** Municipalities by name or number, as they were on the day; each that is unknown is told at the field. */
const finder =
  (named: Named, on: Day | null): Find =>
  (text, field) => {
    const all = on === null ? [] : named(text, on)
    return {
      codes: all.flatMap(({ code }) => code ?? []),
      problems: all.flatMap((each) =>
        each.code === null ? wrong(field, each.problem, each.about).problems : [],
      ),
    }
  }

function readHost(text: string | null, find: Find): Part<string> {
  const { codes, problems } = find(text ?? '', schemeFields.host)
  const [host = null, second] = codes
  return second === undefined ? { value: host, problems } : wrong(schemeFields.host, 'one-host')
}

function readPopulationDay(on: Day | undefined, register: Register): Part<Day> {
  if (on === undefined) return nothing
  if (!isCountingDay(on)) return wrong(schemeFields.populationDay, 'day-not-counted')
  return register.figures.some(({ year }) => year === yearOf(on))
    ? found(on)
    : wrong(schemeFields.populationDay, 'day-without-figures')
}

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
