import {
  allocate,
  type Ore,
  ore,
  roundParts,
  sumIfKnown,
  sumOre,
} from '../../../kernel/money.model.ts'
import {
  type Component,
  isFor,
  isForUnnamed,
  isOfWhole,
  isPart,
  isRest,
  netCost,
  type Sharing,
} from '../scheme.model.ts'
import type { PartyFact, ShareFacts, ShareLine, ShareList, SharePart } from '../share.model.ts'
import { commonDenominator } from './fraction.rule.ts'

/**
 * Each party's share of a cost. Expects a sharing that `judgeSharing` has nothing against.
 * What cannot be worked out is null, never a guess; the known parts are still given.
 */
export function calculateShares(sharing: Sharing, facts: ShareFacts): ShareList {
  const net = netCost(sharing.cost)
  const { fractions, parts: taken, left } = divideByFractions(sharing, facts.parties, net)
  const tariff = facts.parties.map((party) =>
    sharing.components
      .filter((each) => !isPart(each) && !isRest(each) && isFor(each.for, party.code))
      .map((component) => tariffPart(component, party, net, fractions)),
  )
  const rest = restOf(left, tariff.flat(), facts.unnamed, sharing)
  const shared = sharing.components
    .filter((each) => isPart(each) || isRest(each))
    .map((each) => divide(each, facts, isRest(each) ? rest : (taken.get(each) ?? null)))
  const unrounded = facts.parties.map((party, i): ShareLine => {
    const parts = [...(tariff[i] ?? []), ...shared.flatMap((each) => each.get(party.code) ?? [])]
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

/** The fractions' øre, those of the parts that are shared, and what is left of the cost: together exactly the cost. */
function divideByFractions(sharing: Sharing, parties: readonly PartyFact[], net: Ore | null) {
  const keys = partKeys(sharing.components)
  const shares = sharing.components.filter(isOfWhole).flatMap((component) => {
    const key = keys.get(component)
    const payers = parties.filter(({ code }) => isFor(component.for, code))
    return (key ? [key] : payers.map(({ code }) => code)).map((key) => ({ key, ...component }))
  })
  const none = { fractions: new Map<string, Ore>(), parts: new Map<Component, Ore>(), left: net }
  if (net === null || shares.length === 0) return none
  const whole = commonDenominator(shares)
  const weights = new Map(
    shares.map(({ key, numerator, denominator }) => [key, numerator * (whole / denominator)]),
  )
  const taken = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const fractions = allocate(net, new Map([...weights, [restKey, whole - taken]]))
  const parts = new Map(
    [...keys].map(([component, key]): [Component, Ore] => [
      component,
      fractions.get(key) ?? ore(0),
    ]),
  )
  return { fractions, parts, left: fractions.get(restKey) ?? null }
}

/** Sorts after every code and part, so that a tied øre goes to a party, then to a part, before the rest. */
const restKey = '~'

/** What each part that is shared is called beside the codes, whichever order the components stand in. */
function partKeys(components: readonly Component[]): Map<Component, string> {
  const named = components.filter(isPart).map((component) => {
    const { kind, numerator, denominator, for: scope } = component
    const codes = scope.who === 'all' ? [] : scope.codes.toSorted()
    return { component, name: [kind, scope.who, ...codes, numerator, denominator].join() }
  })
  return new Map(
    named
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ component }, i) => [component, `}${String(i).padStart(4, '0')}`]),
  )
}

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
  const unseen =
    unnamed > 0 &&
    components.some((each) => !isPart(each) && !isRest(each) && isForUnnamed(each.for))
  return left === null || paid === null || unseen ? null : ore(left - paid)
}

/** A part of the cost, or the rest of it, on each of those that it is for: together exactly what is shared. */
function divide(
  component: Component,
  { parties, unnamed }: ShareFacts,
  shared: Ore | null,
): Map<string, SharePart> {
  const sharers = parties.filter((party) => isFor(component.for, party.code))
  const weights = sharingWeights(component, sharers, unnamed)
  const amounts = shared === null || weights === null ? null : allocate(shared, weights)
  return new Map(
    sharers.map(({ code }) => [
      code,
      { component, of: shared, amount: amounts?.get(code) ?? null },
    ]),
  )
}

/** Null when a weight is not known. Unnamed parties count in equal parts, and sort last. */
function sharingWeights(
  { kind, for: scope }: Component,
  sharers: readonly PartyFact[],
  unnamed: number,
): Map<string, number> | null {
  const unseen = isForUnnamed(scope) ? unnamed : 0
  if (kind === 'part-equally' || kind === 'rest-equally') {
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
