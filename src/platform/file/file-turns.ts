import type { Read } from '../reading.ts'

/** What files are read with, apart from the pages: connections of their own, and turns. */
export type FileService = { read: Read; turns: FileTurns }

/** Whoever is signed in and whoever is not take no turns from each other. */
export type Asker = 'stranger' | 'viewer'

/** How many files may be on their way at the same time: to each kind of asker, and to one network of them. */
export type TurnLimits = Record<Asker, { inAll: number; toNetwork: number }>

/** A municipality's people are often one network, so a network's own share is wide where they are signed in. */
export const turnLimits: TurnLimits = {
  stranger: { inAll: 60, toNetwork: 20 },
  viewer: { inAll: 60, toNetwork: 40 },
}

/** Counts the files that are on their way. */
export type FileTurns = {
  /** A turn, to be given back once; null when there is none to have now. */
  take(asker: Asker, network: string): (() => void) | null
}

export function fileTurns(limits: TurnLimits = turnLimits): FileTurns {
  const taken = new Map<string, number>()
  const count = (key: string, by: number) => {
    const next = (taken.get(key) ?? 0) + by
    if (next === 0) taken.delete(key)
    else taken.set(key, next)
  }
  return {
    take(asker, network) {
      const [inAll, toNetwork] = [asker, `${asker} ${network}`]
      const isFull =
        (taken.get(inAll) ?? 0) >= limits[asker].inAll ||
        (taken.get(toNetwork) ?? 0) >= limits[asker].toNetwork
      if (isFull) return null
      for (const key of [inAll, toNetwork]) count(key, 1)
      let isTaken = true
      return () => {
        if (!isTaken) return
        isTaken = false
        for (const key of [inAll, toNetwork]) count(key, -1)
      }
    },
  }
}
