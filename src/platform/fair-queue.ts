/** What waits for its turn, community by community. */
export type FairQueue<Item> = {
  /** `among`: with how many it is asked for; of a community's own, what is asked for among fewer goes first. */
  add(communityId: string, item: Item, among?: number): void
  /**
   * The first of the community whose turn it is; the others of that community wait until the rest have had a turn. One that
   * may not go now keeps its turn.
   */
  next(mayGo?: (communityId: string) => boolean): Item | undefined
  /** All that wait of a community, which then wait no more. */
  takeAll(communityId: string): Item[]
  /** How many come before an item if none is added; -1 when it does not wait. */
  placeOf(item: Item): number
  countOf(communityId: string): number
  size(): number
}

/** A queue where communities take turns, so that one with many waiting delays another by one at most. */
export function fairQueue<Item>(): FairQueue<Item> {
  const waiting = new Map<string, { item: Item; among: number }[]>()
  return {
    add: (communityId, item, among = 1) => {
      const own = waiting.get(communityId) ?? []
      const later = own.findIndex((other) => other.among > among)
      own.splice(later === -1 ? own.length : later, 0, { item, among })
      waiting.set(communityId, own)
    },
    next: (mayGo = () => true) => {
      const first = [...waiting].find(([communityId]) => mayGo(communityId))
      if (!first) return undefined
      const [communityId, items] = first
      const next = items.shift()
      waiting.delete(communityId)
      if (items.length > 0) waiting.set(communityId, items)
      return next?.item
    },
    takeAll: (communityId) => {
      const items = waiting.get(communityId) ?? []
      waiting.delete(communityId)
      return items.map(({ item }) => item)
    },
    placeOf: (item) => {
      const lists = [...waiting.values()]
      const placeIn = (items: (typeof lists)[number]) => items.findIndex((of) => of.item === item)
      const turn = lists.findIndex((items) => placeIn(items) !== -1)
      const round = placeIn(lists[turn] ?? [])
      if (round === -1) return -1
      return lists.reduce(
        (before, items, n) => before + Math.min(items.length, n < turn ? round + 1 : round),
        0,
      )
    },
    countOf: (communityId) => waiting.get(communityId)?.length ?? 0,
    size: () => [...waiting.values()].reduce((sum, items) => sum + items.length, 0),
  }
}
