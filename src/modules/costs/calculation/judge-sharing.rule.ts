import { kroner } from '../../../kernel/money.model.ts'
import type { SharingRefusal } from '../refusal.model.ts'
import {
  type Component,
  type Cost,
  isByInhabitants,
  isFor,
  isForUnnamed,
  isOfWhole,
  isPart,
  isRest,
  netCost,
  type Sharing,
} from '../scheme.model.ts'
import type { ShareFacts } from '../share.model.ts'
import { commonDenominator, exceedsWhole } from './fraction.rule.ts'
import { calculateShares } from './share.rule.ts'

/** What is wrong and at which field; `about` names the party, amount or day that it concerns. */
export type Problem = { field: string; code: SharingRefusal; about: string | null }

/** Above these an amount is taken for a slip of the finger. */
export const highest = {
  fixed: kroner(10_000_000),
  rate: kroner(1_000),
  cost: kroner(1_000_000_000),
} as const

/** Everything that stands against sharing a cost so; empty when nothing does. */
export function judgeSharing(sharing: Sharing, facts: ShareFacts): Problem[] {
  const alone = [
    ...judgeParties(sharing, facts),
    ...sharing.components.flatMap((component, i) => judgeComponent(component, i, facts)),
    ...judgeCost(sharing.cost),
  ]
  return alone.length > 0 ? alone : judgeTogether(sharing, facts)
}

function judgeParties({ components }: Sharing, { parties, unnamed }: ShareFacts): Problem[] {
  if (parties.length + unnamed === 0) return [problem('parties', 'no-parties')]
  const counted = components.some(isByInhabitants)
  return parties.flatMap(({ code, name, inhabitants }, i) => [
    ...(parties.findIndex((other) => other.code === code) < i
      ? [problem('parties', 'party-twice', name)]
      : []),
    ...(inhabitants !== null && counted ? judgeInhabitants(code, name, inhabitants) : []),
  ])
}

function judgeInhabitants(code: string, name: string, inhabitants: number): Problem[] {
  const field = `inhabitants.${code}`
  if (!Number.isSafeInteger(inhabitants) || inhabitants < 0) {
    return [problem(field, 'population-not-whole', name)]
  }
  return inhabitants === 0 ? [problem(field, 'population-zero', name)] : []
}

function judgeComponent(component: Component, i: number, { parties }: ShareFacts): Problem[] {
  const field = `components.${i}`
  const codes = component.for.who === 'all' ? [] : component.for.codes
  const unknown = codes
    .filter((code) => !parties.some((party) => party.code === code))
    .map((code) => problem(`${field}.parties`, 'unknown-party', code))
  return [...unknown, ...judgeFigure(component, field)]
}

function judgeFigure(component: Component, field: string): Problem[] {
  switch (component.kind) {
    case 'fixed':
      if (component.amount < 0) return [problem(`${field}.amount`, 'amount-negative')]
      return component.amount > highest.fixed ? [problem(`${field}.amount`, 'amount-too-high')] : []
    case 'per-inhabitant':
      if (component.rate < 0) return [problem(`${field}.rate`, 'rate-negative')]
      return component.rate > highest.rate ? [problem(`${field}.rate`, 'rate-too-high')] : []
    case 'fraction':
    case 'part-equally':
    case 'part-by-inhabitants': {
      const { numerator, denominator } = component
      const sound =
        Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && numerator > 0
      if (!sound || denominator < 1 || denominator > 1_000_000) {
        return [problem(`${field}.fraction`, 'fraction-invalid')]
      }
      return numerator > denominator ? [problem(`${field}.fraction`, 'fraction-exceeds-whole')] : []
    }
    default:
      return []
  }
}

/** What is wrong with a cost, whoever shares it. */
export function judgeCost(cost: Cost): Problem[] {
  const figures = Object.entries(cost).flatMap(([name, amount]) => {
    if (amount === null) return []
    if (amount < 0 && name !== 'carriedForward') return [problem(`cost.${name}`, 'cost-negative')]
    return Math.abs(amount) > highest.cost ? [problem(`cost.${name}`, 'cost-too-high')] : []
  })
  const net = figures.length === 0 ? netCost(cost) : null
  return net !== null && net < 0 ? [problem('cost.net', 'net-negative')] : figures
}

/** What each component may be alone but not beside the others. */
function judgeTogether(sharing: Sharing, facts: ShareFacts): Problem[] {
  const { components } = sharing
  if (components.length === 0) return [problem('components', 'no-components')]
  const rests = components.flatMap((component, i) => (isRest(component) ? [i] : []))
  const found = [
    ...rests.slice(1).map((i) => problem(`components.${i}`, 'more-than-one-rest')),
    ...components.flatMap((component, i) =>
      payersOf(component, facts) === 0 ? [problem(`components.${i}.parties`, 'no-parties')] : [],
    ),
    ...components.flatMap((component, i) => contradictionsOf(component, i, components, facts)),
    ...judgeFractions(components, facts),
  ]
  return found.length > 0 ? found : judgeRest(sharing, facts)
}

/** Two components of the same kind for the same party cannot both be meant. */
function contradictionsOf(
  { kind, for: scope }: Component,
  i: number,
  components: readonly Component[],
  { parties }: ShareFacts,
): Problem[] {
  if (isRest({ kind })) return []
  const earlier = components.slice(0, i).filter((other) => other.kind === kind)
  const twice = parties.find(
    ({ code }) => isFor(scope, code) && earlier.some((other) => isFor(other.for, code)),
  )
  return twice === undefined
    ? []
    : [problem(`components.${i}`, 'contradicting-components', twice.name)]
}

/** What parties carry each, and what is shared, may together be the whole cost and not more. */
function judgeFractions(components: readonly Component[], facts: ShareFacts): Problem[] {
  const each = components.flatMap((component, i) =>
    isOfWhole(component)
      ? Array.from({ length: isPart(component) ? 1 : payersOf(component, facts) }, () => ({
          ...component,
          i,
        }))
      : [],
  )
  const last = each.at(-1)
  if (last === undefined) return []
  const field = `components.${last.i}.fraction`
  if (!Number.isFinite(commonDenominator(each))) return [problem(field, 'fraction-invalid')]
  return exceedsWhole(each) ? [problem(field, 'fraction-exceeds-whole')] : []
}

/** How many a component is for, also among those that are not named. */
const payersOf = ({ for: scope }: Component, { parties, unnamed }: ShareFacts): number =>
  parties.filter(({ code }) => isFor(scope, code)).length + (isForUnnamed(scope) ? unnamed : 0)

/** Where a rest is shared out, there must be one, and it must be shared by what is known. */
function judgeRest(sharing: Sharing, facts: ShareFacts): Problem[] {
  const at = sharing.components.findIndex(isRest)
  const rest = sharing.components[at]
  if (rest === undefined) return []
  const sharers = facts.parties.filter(({ code }) => isFor(rest.for, code))
  const uncounted = sharers.find(({ inhabitants }) => inhabitants === null)
  if (rest.kind === 'rest-by-inhabitants' && uncounted !== undefined) {
    return [problem(`inhabitants.${uncounted.code}`, 'population-unknown', uncounted.name)]
  }
  const shared = calculateShares({ ...sharing, rounding: 'ore' }, facts).lines.flatMap(
    ({ parts }) => parts,
  )
  const overdrawn = shared.some(({ component, of }) => component === rest && of !== null && of < 0)
  return overdrawn ? [problem(`components.${at}`, 'rest-negative')] : []
}

const problem = (field: string, code: SharingRefusal, about: string | null = null): Problem => ({
  field,
  code,
  about,
})
