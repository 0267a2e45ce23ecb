import type { Day } from '../../kernel/day.model.ts'
import { successorsOn } from '../parties/index.ts'
import { type Change, compareShares } from './compare-shares.rule.ts'
import { type LaterParty, partiesLater, partyFacts, type Register } from './facts.rule.ts'
import { judgeSharing } from './judge-sharing.rule.ts'
import { type ReadTrial, readTrial, type TrialProblem } from './read-trial.rule.ts'
import type { Scheme } from './scheme.model.ts'
import type { PartyFact, ShareFacts, ShareList } from './share.model.ts'
import { calculateShares } from './share.rule.ts'
import type { FrozenInput, StoredList } from './stored-list.model.ts'
import type { Trial, TypedTrial } from './trial.model.ts'
import { fieldOf, triedScheme } from './tried-scheme.rule.ts'

/** A trial worked out beside today's list. Nothing of it is stored. */
export type Tried = {
  trial: Trial
  input: FrozenInput
  list: ShareList
  changes: readonly Change[]
  /** Parties whose place after a merger the register cannot tell. */
  waiting: readonly PartyFact[]
}
export type TriedOrRefused =
  | { state: 'tried'; tried: Tried }
  | { state: 'refused'; problems: readonly TrialProblem[] }

/** The parties, codes and days that a trial is read against. */
export const readTrialOf = (
  today: StoredList,
  typed: TypedTrial,
  lastDay: Day,
  years: { first: number; last: number },
): ReadTrial =>
  readTrial(typed, {
    codes: today.lines.map(({ code }) => code),
    codesOn: today.input.codesOn,
    lastDay,
    years,
  })

/** Today's list with another way of sharing. `laterNames` are the names on the day of the borders. */
export function tryShares(
  today: StoredList,
  trial: Trial,
  register: Register,
  laterNames: ReadonlyMap<string, string>,
): TriedOrRefused {
  const { codesOn, scheme } = today.input
  const kept = today.lines.map(({ code }) => code).filter((code) => !trial.leftOut.includes(code))
  const unfit = judgeAdded(trial, kept, register, laterNames)
  if (unfit.length > 0) return { state: 'refused', problems: unfit }

  const later = partiesLater(register.changes, kept, codesOn, trial.bordersOn)
  const parties = [
    ...later.map((party) => merged(party, today, register, trial, laterNames)),
    ...partyFacts(
      { ...register, names: laterNames },
      trial.added,
      trial.bordersOn,
      trial.referenceDay,
    ),
  ]
  const host = trial.host && { ...trial.host, code: codeIn(later, trial.host.code) }
  const codes = parties.map(({ code }) => code)
  const tried = triedScheme(scheme, { ...trial, host }, codes, today.knownTotal)
  const facts: ShareFacts = { parties, unnamed: today.unnamed }
  const problems = judgeSharing(tried, facts).map(({ code, about }) => ({
    field: fieldOf(code, trial),
    code,
    about,
  }))
  if (problems.length > 0) return { state: 'refused', problems }

  const list = calculateShares(tried, facts)
  const waits = new Set(later.filter((party) => party.waits).map(({ code }) => code))
  return {
    state: 'tried',
    tried: {
      trial,
      input: { scheme: tried, facts, codesOn: trial.bordersOn },
      list,
      changes: compareShares(today, list, later),
      waiting: parties.filter(({ code }) => waits.has(code)),
    },
  }
}

/** Those added must be municipalities on the day of the borders, and not hold a party already. */
function judgeAdded(
  { added, bordersOn }: Trial,
  kept: readonly string[],
  { changes }: Register,
  laterNames: ReadonlyMap<string, string>,
): TrialProblem[] {
  const taken = new Set(kept.flatMap((code) => successorsOn(changes, code, bordersOn)))
  return added.flatMap((code): TrialProblem[] => {
    if (!laterNames.has(code)) return [{ field: 'added', code: 'unknown-party', about: code }]
    return taken.has(code) ? [{ field: 'added', code: 'already-party', about: code }] : []
  })
}

function merged(
  { code, from, waits }: LaterParty,
  today: StoredList,
  register: Register,
  { referenceDay }: Trial,
  laterNames: ReadonlyMap<string, string>,
): PartyFact {
  const before = partyFacts(register, from, today.input.codesOn, referenceDay)
  const known = before.flatMap(({ inhabitants }) => (inhabitants === null ? [] : [inhabitants]))
  const nameToday = today.lines.find((line) => line.code === code)?.name
  return {
    code,
    name: (waits ? nameToday : laterNames.get(code)) ?? nameToday ?? code,
    inhabitants:
      known.length === from.length ? known.reduce((sum, people) => sum + people, 0) : null,
  }
}

const codeIn = (later: readonly LaterParty[], code: string): string =>
  later.find(({ from }) => from.includes(code))?.code ?? code

/** The form as it stands before anything is typed: today's own figures. */
export function typedFrom(scheme: Scheme, referenceDay: string, bordersOn: string): TypedTrial {
  const fixed = scheme.components.find((component) => component.kind === 'fixed')
  const rate = scheme.components.find((component) => component.kind === 'per-inhabitant')
  const fraction = scheme.components.find((component) => component.kind === 'fraction')
  const host = fraction?.for.who === 'only' ? fraction.for.codes[0] : undefined
  const rest = scheme.components.find(({ kind }) => kind.startsWith('rest'))
  return {
    key:
      rest === undefined ? 'tariff' : rest.kind === 'rest-equally' ? 'equally' : 'by-inhabitants',
    fixed: inKroner(fixed?.amount ?? 0),
    rate: inKroner(rate?.rate ?? 0),
    cost: '',
    hostCode: host ?? '',
    hostPercent:
      fraction && host ? inKroner((fraction.numerator * 10_000) / fraction.denominator) : '',
    referenceDay,
    bordersOn,
    added: '',
    leftOut: [],
  }
}

const inKroner = (ore: number): string =>
  Math.round(ore) % 100 === 0
    ? String(Math.round(ore) / 100).replace(/\B(?=(\d{3})+$)/g, ' ')
    : (Math.round(ore) / 100).toFixed(2).replace('.', ',')
