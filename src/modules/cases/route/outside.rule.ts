import type { Drawn } from './lanes.model.ts'

/** Stops without a day at one end of the time that is drawn: how many, and which place each has, by its number. */
export type Outside = { count: number; nth(n: number): number | null }
type Ends = { before: Outside; after: Outside }

/** Where an end begins along the way that time goes, and how far apart its stops stand. */
type End = { at: number; step: number }

/** Where each stop stands along the way that time goes: without a day at an end, else on the axis. */
export const alongWith =
  ({ before, after }: Ends, at: { before: End; after: End; onAxis(n: number): number }) =>
  (n: number): number => {
    const [early, late] = [before.nth(n), after.nth(n)]
    if (early !== null) return at.before.at + early * at.before.step
    return late === null ? at.onAxis(n) : at.after.at + late * at.after.step
  }

/** Where the words stand that tell that stops at an end have no day. */
export const withoutDayAt = (
  { before, after }: Ends,
  at: { before: End; after: End },
): number[] => [
  ...(before.count > 0 ? [at.before.at] : []),
  ...(after.count > 0 ? [at.after.at] : []),
]

/**
 * The stops without a day that stand before the time that is drawn, as they had been before the first that is known, and after it. Those that
 * are neither stand between others. Stops are drawn in the order of their numbers.
 */
export function outsideOf({ stops, parties }: Pick<Drawn, 'stops' | 'parties'>): Ends {
  const isBefore = ({ held, look, lane }: Drawn['stops'][number]) =>
    held === null && look !== 'planned' && lane !== parties?.lane
  const first = stops.findIndex((stop) => !isBefore(stop))
  const known = stops.findLastIndex(({ held }) => held !== null)
  const before = first === -1 ? stops : stops.slice(0, first)
  return {
    before: outside(before),
    after: outside(stops.slice(Math.max(before.length, known + 1))),
  }
}

function outside(stops: Drawn['stops']): Outside {
  const numbers = stops.map(({ n }) => n)
  return {
    count: numbers.length,
    nth: (n) => (numbers.includes(n) ? numbers.indexOf(n) : null),
  }
}
