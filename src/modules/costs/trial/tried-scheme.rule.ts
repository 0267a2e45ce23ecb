import { type Ore, ore } from '../../../kernel/money.model.ts'
import type { SharingRefusal } from '../refusal.model.ts'
import {
  type Component,
  netCost,
  type PartyScope,
  type Scheme,
  type Source,
} from '../scheme.model.ts'
import type { Trial, TrialField, TrialKey } from './trial.model.ts'

const tried: Source = { certainty: 'tried', reference: '', quote: null }

/**
 * Today's scheme with its way of sharing replaced by the one tried. What all pay today, where that is
 * known, is shared anew when the cost is not.
 */
export function triedScheme(
  today: Scheme,
  trial: Trial,
  codes: readonly string[],
  sharedToday: Ore | null,
): Scheme {
  const known = netCost(today.cost)
  const net = trial.cost ?? known ?? (trial.key === 'tariff' ? null : sharedToday)
  const cost =
    known !== null && net === known
      ? today.cost
      : { gross: net, grants: net && ore(0), carriedForward: net && ore(0) }
  const host = trial.host && codes.includes(trial.host.code) ? trial.host : null
  const others: PartyScope = host ? { who: 'except', codes: [host.code] } : { who: 'all' }
  const only: PartyScope = { who: 'only', codes: host ? [host.code] : [] }
  const { code: _, ...fraction } = host ?? { code: '', numerator: 0, denominator: 1 }
  return {
    ...today,
    cost,
    rounding: trial.rounding,
    components: [
      ...(host ? [{ kind: 'fraction' as const, ...fraction, for: only, source: tried }] : []),
      ...componentsOf(trial, others),
    ],
    population: {
      day: trial.referenceDay,
      source: { ...today.population.source, certainty: 'tried' },
    },
    parties: {
      kind: 'listed',
      codes,
      unnamed: today.parties.kind === 'listed' ? today.parties.unnamed : 0,
      on: trial.bordersOn,
    },
    decision: null,
    stated: [],
    notes: today.notes.filter(({ partyCode }) => codes.includes(partyCode)),
  }
}

function componentsOf({ key, fixed, rate, equally }: Trial, others: PartyScope): Component[] {
  const ways: Record<TrialKey, Component[]> = {
    tariff: [
      { kind: 'fixed', amount: fixed, for: others, source: tried },
      { kind: 'per-inhabitant', rate, for: others, source: tried },
    ],
    equally: [{ kind: 'rest-equally', for: others, source: tried }],
    'by-inhabitants': [{ kind: 'rest-by-inhabitants', for: others, source: tried }],
    'part-equally': [
      ...(equally
        ? [{ kind: 'part-equally' as const, ...equally, for: others, source: tried }]
        : []),
      { kind: 'rest-by-inhabitants', for: others, source: tried },
    ],
  }
  return ways[key]
}

/** At which field of the trial a refusal of the sharing belongs. */
export function fieldOf(code: SharingRefusal, { key }: Trial): TrialField {
  if (code === 'rate-negative' || code === 'rate-too-high') return 'rate'
  if (code === 'amount-negative' || code === 'amount-too-high') return 'fixed'
  if (code.startsWith('fraction')) return key === 'part-equally' ? 'equalPercent' : 'hostPercent'
  if (code.startsWith('cost') || code.startsWith('net') || code === 'rest-negative') return 'cost'
  if (code.startsWith('population')) return 'referenceDay'
  return code === 'no-parties' ? 'leftOut' : key === 'tariff' ? 'fixed' : 'key'
}
