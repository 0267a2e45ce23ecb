import { type Day, isWithin } from '../../../kernel/day.model.ts'
import type { Body } from '../body.model.ts'
import type { DaysBeside, Mandate, MandateVersion } from './mandate.model.ts'

/** The versions of a body's mandate, the last first; each ends as the next begins, and with the body at the latest. */
export function mandateVersions(
  mandates: readonly Mandate[],
  { until }: Pick<Body, 'until'>,
): MandateVersion[] {
  const inOrder = mandates.toSorted(byFirstDay)
  return inOrder
    .map((mandate, at) => ({
      ...mandate,
      until: earliest(inOrder[at + 1]?.from ?? null, until),
    }))
    .toReversed()
}

const byFirstDay = (one: Pick<Mandate, 'from'>, other: Pick<Mandate, 'from'>): number =>
  (one.from ?? '') < (other.from ?? '') ? -1 : 1

const earliest = (one: Day | null, other: Day | null): Day | null =>
  one !== null && (other === null || one < other) ? one : other

/** The one that applies on a day; null where none does, or none is known. */
export const mandateOn = (versions: readonly MandateVersion[], on: Day): MandateVersion | null =>
  versions.find(({ from, until }) => isWithin(on, from, until)) ?? null

/** Would it begin once its body has ended? Then it never applies. */
export const neverApplies = ({ from, until }: Pick<MandateVersion, 'from' | 'until'>): boolean =>
  from !== null && until !== null && until <= from

/** The days that the versions beside one apply from; undefined where none is beside it. */
export function daysBeside(
  { from }: Pick<Mandate, 'from'>,
  all: readonly Pick<Mandate, 'from'>[],
): DaysBeside {
  const others = all.map((each) => each.from).filter((day) => day !== from)
  const inOrder = others.toSorted((one, other) => ((one ?? '') < (other ?? '') ? -1 : 1))
  return {
    before: inOrder.findLast((day) => (day ?? '') < (from ?? '')),
    next: inOrder.find((day) => (day ?? '') > (from ?? '')),
  }
}

/**
 * May its words be put right? Not once another has taken its place: what was then is told as it was, and what is wrong in it is
 * taken away and registered anew.
 */
export const isCorrectable = (
  mandate: Pick<Mandate, 'from'>,
  all: readonly Pick<Mandate, 'from'>[],
  today: Day,
): boolean =>
  !all.some(
    ({ from }) => from !== null && from <= today && (mandate.from === null || mandate.from < from),
  )
