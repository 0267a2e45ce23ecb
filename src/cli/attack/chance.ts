/** A whole number from 0 up to a limit, the limit not among them; the same row of numbers for the same seed. */
export type Chance = (below: number) => number

/** Mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

export const oneOf = <T>(chance: Chance, all: readonly T[]): T => {
  const chosen = all[chance(all.length)]
  if (chosen === undefined) throw new RangeError('There is nothing to choose among')
  return chosen
}

/** The same in an order of chance. */
export function shuffled<T>(chance: Chance, all: readonly T[]): T[] {
  const left = [...all]
  return all.map(() => {
    const at = chance(left.length)
    const chosen = left[at] as T
    left[at] = left[left.length - 1] as T
    left.pop()
    return chosen
  })
}
