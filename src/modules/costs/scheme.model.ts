import { addDays, type Day, yearOf } from '../../kernel/day.model.ts'
import { type Ore, ore } from '../../kernel/money.model.ts'
import type { Fraction } from '../../kernel/typed-fraction.rule.ts'

/** How sure a fact is: read in a paper, worked out by us, or tried on the page. */
export type Certainty = 'stated' | 'reconstructed' | 'tried'

/** Where a fact comes from: the paper, and its own words where it has them. */
export type Source = { certainty: Certainty; reference: string; quote: string | null }

/** Which of the parties a component is for. Codes are those of the party list. */
export type PartyScope = { who: 'all' } | { who: 'only' | 'except'; codes: readonly string[] }

/** How a part of the whole cost is shared among those that it is for. */
export type PartKind = 'part-equally' | 'part-by-inhabitants'

/** One part of the way a cost is shared. Order is for reading; it never changes an amount. */
export type Component = { for: PartyScope; source: Source } & (
  | { kind: 'fixed'; amount: Ore }
  | { kind: 'per-inhabitant'; rate: Ore }
  | ({ kind: 'fraction' } & Fraction)
  | ({ kind: 'part-equally' } & Fraction)
  | ({ kind: 'part-by-inhabitants' } & Fraction)
  | { kind: 'rest-equally' }
  | { kind: 'rest-by-inhabitants' }
)

/** What the cooperation costs in a year. Null is unknown, which is not the same as nothing. */
export type Cost = { gross: Ore | null; grants: Ore | null; carriedForward: Ore | null }

/** Amounts end on whole øre, or on whole kroner. */
export const roundings = ['ore', 'krone'] as const
export type Rounding = (typeof roundings)[number]

/** What decides every amount, given who the parties are and how many live there. */
export type Sharing = { components: readonly Component[]; cost: Cost; rounding: Rounding }

/** Who shares: the community's parties as of a day, or those named in a list, some perhaps unnamed. */
type PartyRule =
  | { kind: 'members'; on: Day }
  | { kind: 'listed'; codes: readonly string[]; unnamed: number; on: Day }

/** What a paper says that one party pays: an amount, or less than an amount. */
export type StatedAmount = {
  partyCode: string
  amount: Ore | null
  below: Ore | null
  source: Source
}

/** A way of sharing a cost, with its period and what it rests on. `until` is the first day after. */
export type Scheme = Sharing & {
  key: string
  title: string
  purpose: string
  from: Day
  until: Day | null
  parties: PartyRule
  /** Code of the municipality that employs; null when the papers leave it open. */
  host: string | null
  /** Who sends the invoices. */
  invoicer: string | null
  population: { day: Day; source: Source }
  /** What was decided, by whom; null when no decision is known. */
  decision: string | null
  recalculation: 'fixed' | 'yearly'
  stated: readonly StatedAmount[]
  /** What a reader must know about the parties, by code. */
  notes: readonly { partyCode: string; text: string }[]
}

/** The years that a scheme is for: `2018–2020`, or `2018–` when the end is open. */
export const periodYears = ({ from, until }: Pick<Scheme, 'from' | 'until'>): string =>
  `${yearOf(from)}–${until === null ? '' : yearOf(addDays(until, -1))}`

/** Nothing to each, beside what is paid by another key, need not be said. */
const isSomething = (component: Component): boolean =>
  !(component.kind === 'fixed' && component.amount === 0) &&
  !(component.kind === 'per-inhabitant' && component.rate === 0)

/** The components, or a party's parts of them, that something is paid by; all of them where nothing is. */
export function toldOf<Each>(all: readonly Each[], componentIn: (each: Each) => Component) {
  const told = all.filter((each) => isSomething(componentIn(each)))
  return told.length > 0 ? told : all
}

/** The components of a way of sharing that need be told. */
export const toldComponents = ({ components }: Pick<Sharing, 'components'>) =>
  toldOf(components, (component) => component)

/** Gross less grants and what is carried forward; unknown as soon as one of them is. */
export const netCost = ({ gross, grants, carriedForward }: Cost): Ore | null =>
  gross === null || grants === null || carriedForward === null
    ? null
    : ore(gross - grants - carriedForward)

export const isPart = <Each extends Pick<Component, 'kind'>>(
  component: Each,
): component is Extract<Each, { kind: PartKind }> =>
  component.kind === 'part-equally' || component.kind === 'part-by-inhabitants'

/** Is the component told as a part of the whole cost? */
export const isOfWhole = (
  component: Component,
): component is Extract<Component, { numerator: number }> =>
  component.kind === 'fraction' || isPart(component)

export const isRest = ({ kind }: Pick<Component, 'kind'>): boolean =>
  kind === 'rest-equally' || kind === 'rest-by-inhabitants'

/** Does what each pays of the component follow how many live there? */
export const isByInhabitants = ({ kind }: Pick<Component, 'kind'>): boolean =>
  kind === 'per-inhabitant' || kind === 'part-by-inhabitants' || kind === 'rest-by-inhabitants'

export const isFor = (scope: PartyScope, code: string): boolean =>
  scope.who === 'all' || scope.codes.includes(code) === (scope.who === 'only')

/** Those that the papers count but do not name pay what is not for named ones alone. */
export const isForUnnamed = ({ who }: PartyScope): boolean => who !== 'only'

/** Do two schemes share the cost of the same, in years that they have in common? */
export const isBeside = (
  one: Pick<Scheme, 'purpose' | 'from' | 'until'>,
  other: Pick<Scheme, 'purpose' | 'from' | 'until'>,
): boolean =>
  one.purpose.trim().toLowerCase() === other.purpose.trim().toLowerCase() &&
  (one.until === null || other.from < one.until) &&
  (other.until === null || one.from < other.until)
