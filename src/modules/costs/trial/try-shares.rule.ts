import type { Day } from '../../../kernel/day.model.ts'
import { successorsOn } from '../../parties/index.ts'
import { inhabitantsOfParty, partiesLater, partyFacts } from '../calculation/facts.rule.ts'
import { judgeSharing } from '../calculation/judge-sharing.rule.ts'
import { partyNames } from '../calculation/named-parties.rule.ts'
import { type LaterParty, namesOn, type Register } from '../calculation/register.model.ts'
import { calculateShares } from '../calculation/share.rule.ts'
import { netCost } from '../scheme.model.ts'
import type { PartyFact, ShareFacts, ShareList } from '../share.model.ts'
import type { StoredList } from '../stored-list.model.ts'
import { compareShares } from './compare-shares.rule.ts'
import { readTrial, type TrialProblem } from './read-trial.rule.ts'
import type { Trial, Tried, TypedTrial } from './trial.model.ts'
import { typedFrom } from './trial-address.model.ts'
import { fieldOf, triedScheme } from './tried-scheme.rule.ts'

export type TriedOrRefused =
  | { state: 'tried'; tried: Tried }
  | { state: 'refused'; problems: readonly TrialProblem[] }

/** The list that stands: what it comes to, and what it was worked out from. */
type Today = ShareList & Pick<StoredList, 'input'>

/** Today's list with another way of sharing, from what was typed. All that is wrong is told at its field. */
export function tryShares(
  today: Today,
  typed: TypedTrial,
  register: Register,
  lastDay: Day,
): TriedOrRefused {
  const ground = {
    codes: today.lines.map(({ code }) => code),
    codesOn: today.input.codesOn,
    lastDay,
    start: typedFrom(today.input.scheme, '', ''),
    named: partyNames(register),
  }
  const { trial, problems } = readTrial(typed, ground)
  if (trial === null) return { state: 'refused', problems }
  if (register.figures.length === 0) {
    return refused({
      field: 'referenceDay',
      code: 'day-without-figures',
      about: trial.referenceDay,
    })
  }
  return calculateTrial(today, trial, register, namesOn(register, trial.bordersOn))
}

const refused = (...problems: TrialProblem[]): TriedOrRefused => ({ state: 'refused', problems })

function calculateTrial(
  today: Today,
  trial: Trial,
  register: Register,
  laterNames: ReadonlyMap<string, string>,
): TriedOrRefused {
  const { codesOn, scheme } = today.input
  const kept = today.lines.map(({ code }) => code).filter((code) => !trial.leftOut.includes(code))
  const unfit = judgeAdded(trial, kept, register)
  if (unfit.length > 0) return refused(...unfit)

  const later = partiesLater(register.changes, kept, codesOn, trial.bordersOn)
  const parties = [
    ...later.map((party) => merged(party, today, register, trial, laterNames)),
    ...partyFacts(register, trial.added, trial.bordersOn, trial.referenceDay),
  ]
  const host = trial.host && { ...trial.host, code: codeIn(later, trial.host.code) }
  const codes = parties.map(({ code }) => code)
  const tried = triedScheme(scheme, { ...trial, host }, codes, today.total)
  if (trial.key !== 'tariff' && netCost(tried.cost) === null) {
    return refused({ field: 'cost', code: 'nothing-to-share', about: null })
  }
  const facts: ShareFacts = { parties, unnamed: today.unnamed }
  const problems = judgeSharing(tried, facts).map(({ code, about }) => ({
    field: fieldOf(code, trial),
    code,
    about,
  }))
  if (problems.length > 0) return refused(...problems)

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

/** Those added must not hold a party that is there already. */
function judgeAdded(
  { added, bordersOn }: Trial,
  kept: readonly string[],
  { changes }: Register,
): TrialProblem[] {
  const taken = new Set(kept.flatMap((code) => successorsOn(changes, code, bordersOn)))
  return added
    .filter((code) => taken.has(code))
    .map((code) => ({ field: 'added', code: 'already-party', about: code }))
}

/** A party of today as it is on the day of the borders; one that waits stands as it does today. */
function merged(
  { code, waits }: LaterParty,
  today: Today,
  register: Register,
  { referenceDay, bordersOn }: Trial,
  laterNames: ReadonlyMap<string, string>,
): PartyFact {
  const codesOn = waits ? today.input.codesOn : bordersOn
  const nameToday = today.lines.find((line) => line.code === code)?.name
  return {
    code,
    name: (waits ? nameToday : laterNames.get(code)) ?? nameToday ?? code,
    inhabitants: inhabitantsOfParty(register, code, codesOn, referenceDay),
  }
}

const codeIn = (later: readonly LaterParty[], code: string): string =>
  later.find(({ from }) => from.includes(code))?.code ?? code
