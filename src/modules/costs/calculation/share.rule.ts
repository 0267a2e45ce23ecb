import {
  allocate,
  type Ore,
  ore,
  roundParts,
  sumIfKnown,
  sumOre,
} from '../../../kernel/money.model.ts'
import { type Component, isFor, isForUnnamed, netCost, type Sharing } from '../scheme.model.ts'
import type { PartyFact, ShareFacts, ShareLine, ShareList, SharePart } from '../share.model.ts'
import { commonDenominator } from './fraction.rule.ts'

/**
 * Each party's share of a cost. Expects a sharing that `judgeSharing` has nothing against.
 * What cannot be worked out is null, never a guess; the known parts are still given.
 */
export function calculateShares(sharing: Sharing, facts: ShareFacts): ShareList {
  const net = netCost(sharing.cost)
  const { fractions, left } = divideByFractions(sharing, facts.parties, net)
  const tariff = facts.parties.map((party) =>
    sharing.components
      .filter((component) => !isRest(component) && isFor(component.for, party.code))
      .map((component) => tariffPart(component, party, net, fractions)),
  )
  const rest = divideRest(sharing, facts, restOf(left, tariff.flat(), facts.unnamed, sharing))
  const unrounded = facts.parties.map((party, i): ShareLine => {
    const parts = [...(tariff[i] ?? []), ...(rest.get(party.code) ?? [])]
    return {
      ...party,
      parts,
      rounding: ore(0),
      amount: sumIfKnown(parts.map((part) => part.amount)),
    }
  })
  const lines = sharing.rounding === 'krone' ? roundLines(unrounded) : unrounded
  return summarise(lines, facts.unnamed, net)
}

const isRest = ({ kind }: Component): boolean =>
  kind === 'rest-equally' || kind === 'rest-by-inhabitants'

/** The fractions' øre and what is left of the cost, which together are exactly the cost. */
function divideByFractions(sharing: Sharing, parties: readonly PartyFact[], net: Ore | null) {
  const shares = sharing.components.flatMap((component) =>
    component.kind === 'fraction'
      ? parties
          .filter((party) => isFor(component.for, party.code))
          .map(({ code }) => ({ code, ...component }))
      : [],
  )
  if (net === null || shares.length === 0) return { fractions: new Map<string, Ore>(), left: net }
  const whole = commonDenominator(shares)
  const weights = new Map(
    shares.map(({ code, numerator, denominator }) => [code, numerator * (whole / denominator)]),
  )
  const taken = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const fractions = allocate(net, new Map([...weights, [restKey, whole - taken]]))
  return { fractions, left: fractions.get(restKey) ?? null }
}

/** Sorts after every code, so that a tied øre goes to a party before the rest. */
const restKey = '~'

function tariffPart(
  component: Component,
  { code, inhabitants }: PartyFact,
  net: Ore | null,
  fractions: ReadonlyMap<string, Ore>,
): SharePart {
  switch (component.kind) {
    case 'fixed':
      return { component, of: null, amount: component.amount }
    case 'per-inhabitant':
      return {
        component,
        of: null,
        amount: inhabitants === null ? null : ore(component.rate * inhabitants),
      }
    default:
      return { component, of: net, amount: fractions.get(code) ?? null }
  }
}

/** What the rest components share out; unknown while any other amount is, or parties not named pay one. */
function restOf(
  left: Ore | null,
  tariff: readonly SharePart[],
  unnamed: number,
  { components }: Sharing,
): Ore | null {
  const others = tariff.filter((part) => part.component.kind !== 'fraction')
  const paid = sumIfKnown(others.map((part) => part.amount))
  const unseen = unnamed > 0 && components.some((each) => !isRest(each) && isForUnnamed(each.for))
  return left === null || paid === null || unseen ? null : ore(left - paid)
}

function divideRest(
  { components }: Sharing,
  { parties, unnamed }: ShareFacts,
  rest: Ore | null,
): Map<string, SharePart[]> {
  const component = components.find(isRest)
  if (component === undefined) return new Map()
  const sharers = parties.filter((party) => isFor(component.for, party.code))
  const weights = restWeights(component, sharers, unnamed)
  const amounts = rest === null || weights === null ? null : allocate(rest, weights)
  return new Map(
    sharers.map(({ code }) => [
      code,
      [{ component, of: rest, amount: amounts?.get(code) ?? null }],
    ]),
  )
}

/** Null when a weight is not known. Unnamed parties count in equal parts, and sort last. */
function restWeights(
  { kind, for: scope }: Component,
  sharers: readonly PartyFact[],
  unnamed: number,
): Map<string, number> | null {
  const unseen = isForUnnamed(scope) ? unnamed : 0
  if (kind === 'rest-equally') {
    const unnamedKeys = Array.from({ length: unseen }, (_, i) => `${restKey}${i}`)
    return new Map([...sharers.map(({ code }) => code), ...unnamedKeys].map((key) => [key, 1]))
  }
  if (unseen > 0) return null
  const known = sharers.flatMap(({ code, inhabitants }) =>
    inhabitants === null ? [] : [[code, inhabitants] as const],
  )
  return known.length === sharers.length ? new Map(known) : null
}

/** Whole kroner that sum to the rounded whole; see `roundParts` for who gets what is left over. */
function roundLines(lines: readonly ShareLine[]): ShareLine[] {
  const known = lines.flatMap(({ code, amount }) =>
    amount === null ? [] : [[code, amount] as const],
  )
  const rounded = roundParts(new Map(known), ore(100))
  return lines.map((line) => {
    const amount = rounded.get(line.code)
    return line.amount === null || amount === undefined
      ? line
      : { ...line, amount, rounding: ore(amount - line.amount) }
  })
}

function summarise(lines: readonly ShareLine[], unnamed: number, net: Ore | null): ShareList {
  const known = lines.flatMap(({ amount }) => (amount === null ? [] : [amount]))
  const knownTotal = sumOre(known)
  const total = unnamed === 0 && known.length === lines.length ? knownTotal : null
  const surplus = total === null || net === null ? null : ore(total - net)
  return { lines, unnamed, knownTotal, total, net, surplus }
}
