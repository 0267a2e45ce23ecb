declare const oreMark: unique symbol

/** Money as whole øre; 100 øre are one krone. May be negative. */
export type Ore = number & { readonly [oreMark]: true }

/** Whole øre. Throws RangeError on a fraction or a number too large to be exact. */
export function ore(amount: number): Ore {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not whole øre: ${amount}`)
  return (amount === 0 ? 0 : amount) as Ore
}

/** An amount in kroner with at most two decimals, as øre. Throws RangeError on more decimals. */
export function kroner(amount: number): Ore {
  const exact = Math.round(amount * 100)
  if (Math.abs(exact - amount * 100) > 1e-6)
    throw new RangeError(`More than two decimals: ${amount}`)
  return ore(exact)
}

export const sumOre = (amounts: readonly Ore[]): Ore =>
  ore(amounts.reduce<number>((sum, amount) => sum + amount, 0))

/** The same of amounts that may be unknown: null where one is. */
export function sumIfKnown(amounts: readonly (Ore | null)[]): Ore | null {
  const known = amounts.filter((amount) => amount !== null)
  return known.length === amounts.length ? sumOre(known) : null
}

/**
 * Divides a total by weights so that the parts sum to the total exactly.
 * Each part is rounded down; the øre left over go to the largest remainders, ties to the lowest key.
 * Throws RangeError when a weight is negative or not whole, or all are zero.
 */
export function allocate<Key extends string>(
  total: Ore,
  weights: ReadonlyMap<Key, number>,
): Map<Key, Ore> {
  const entries = [...weights].sort(([a], [b]) => (a < b ? -1 : 1))
  const whole = entries.reduce((sum, [, weight]) => sum + BigInt(weight), 0n)
  if (whole <= 0n || entries.some(([, weight]) => weight < 0)) {
    throw new RangeError('Weights must be whole, not negative and not all zero')
  }
  const sign = total < 0 ? -1 : 1
  const parts = entries.map(([key, weight]) => {
    const product = BigInt(Math.abs(total)) * BigInt(weight)
    return { key, floor: Number(product / whole), remainder: product % whole }
  })
  let left = Math.abs(total) - parts.reduce((sum, part) => sum + part.floor, 0)
  const byRemainder = [...parts].sort((a, b) =>
    a.remainder === b.remainder ? (a.key < b.key ? -1 : 1) : a.remainder > b.remainder ? -1 : 1,
  )
  for (const part of byRemainder) {
    if (left === 0) break
    part.floor += 1
    left -= 1
  }
  const amounts = new Map(parts.map((part) => [part.key, ore(sign * part.floor)]))
  return new Map([...weights.keys()].map((key) => [key, amounts.get(key) as Ore]))
}

/**
 * Rounds parts to whole units so that they sum to the rounded whole (halves up).
 * Each part is rounded down; the units left over go to the largest remainders, ties to the lowest key.
 * Throws RangeError on a negative part.
 */
export function roundParts<Key extends string>(
  parts: ReadonlyMap<Key, Ore>,
  unit: Ore,
): Map<Key, Ore> {
  if ([...parts.values()].some((part) => part < 0)) throw new RangeError('A part is negative')
  const whole = sumOre([...parts.values()])
  const down = [...parts].map(([key, part]) => ({ key, units: Math.floor(part / unit), part }))
  let left = Math.floor((whole + unit / 2) / unit) - down.reduce((sum, { units }) => sum + units, 0)
  const byRemainder = [...down].sort(
    (a, b) => (b.part % unit) - (a.part % unit) || (a.key < b.key ? -1 : 1),
  )
  for (const entry of byRemainder) {
    if (left === 0) break
    entry.units += 1
    left -= 1
  }
  return new Map(down.map(({ key, units }) => [key, ore(units * unit)]))
}
