/** What is kept by name while there is room for it; what was used longest ago goes first. */
export type Keeper<Value> = {
  find(name: string): Value | undefined
  /** The weight is counted in characters or bytes. */
  keep(name: string, value: Value, weight: number): void
  weight(): number
}

export function keepByUse<Value>(mostWeight: number): Keeper<Value> {
  const kept = new Map<string, { value: Value; weight: number }>()
  let all = 0
  const forget = (name: string) => {
    all -= kept.get(name)?.weight ?? 0
    kept.delete(name)
  }
  return {
    find(name) {
      const found = kept.get(name)
      if (found === undefined) return undefined
      kept.delete(name)
      kept.set(name, found)
      return found.value
    },
    keep(name, value, weight) {
      forget(name)
      kept.set(name, { value, weight })
      all += weight
      for (const [oldest] of kept) {
        if (all <= mostWeight) return
        forget(oldest)
      }
    },
    weight: () => all,
  }
}
