import { fairQueue } from './fair-queue.ts'

const megabyte = 1024 * 1024

/** How many bytes of forms may be held at once: in the house, and for one person; and how long one waits for room. */
export type RoomLimits = { house: number; person: number; waitMs: number }

/** A file is held some five times over while it is read and kept, so this is half a gigabyte at the most. */
const usualRoom: RoomLimits = {
  house: 108 * megabyte,
  person: 54 * megabyte,
  waitMs: 15_000,
}

/** Forms that are no larger hold nobody up. */
const free = 64 * 1024

type Sender = { communityId: string; personId: string }

/** Counts the forms that are being read and answered, by their bytes. */
export type BodyRoom = {
  /** Room for a form, to be given back; waits for it, and is null where there is none in time. */
  take(sender: Sender, bytes: number): Promise<(() => void) | null>
}

/** Those who wait get room in turns between communities. */
export function bodyRoom({ house, person, waitMs }: RoomLimits = usualRoom): BodyRoom {
  const houses = gate(house)
  const persons = new Map<string, Gate>()
  return {
    take: async ({ communityId, personId }, bytes) => {
      if (bytes <= free) return () => undefined
      const until = performance.now() + waitMs
      const own = persons.get(personId) ?? gate(person)
      persons.set(personId, own)
      const leaveOwn = await own.enter(personId, bytes, waitMs)
      const leaveHouse =
        leaveOwn && (await houses.enter(communityId, bytes, until - performance.now()))
      const leave = () => {
        leaveHouse?.()
        leaveOwn?.()
        if (own.isEmpty() && persons.get(personId) === own) persons.delete(personId)
      }
      if (leaveHouse) return leave
      leave()
      return null
    },
  }
}

type Gate = {
  enter(turnOf: string, bytes: number, waitMs: number): Promise<(() => void) | null>
  isEmpty(): boolean
}
type Waiting = { bytes: number; isGone: boolean; enter(): void }

/** Lets in as many bytes as there is room for; one that is alone always gets in. */
function gate(most: number): Gate {
  const queue = fairQueue<Waiting>()
  let first: Waiting | undefined
  let taken = 0
  const letIn = () => {
    for (;;) {
      first ??= queue.next()
      if (first === undefined) return
      if (!first.isGone) {
        if (taken > 0 && taken + first.bytes > most) return
        taken += first.bytes
        first.enter()
      }
      first = undefined
    }
  }
  const leaveWith = (bytes: number) => {
    let isIn = true
    return () => {
      if (!isIn) return
      isIn = false
      taken -= bytes
      letIn()
    }
  }
  return {
    isEmpty: () => taken === 0 && first === undefined && queue.size() === 0,
    enter: (turnOf, bytes, waitMs) =>
      new Promise((resolve) => {
        const waiting: Waiting = {
          bytes,
          isGone: false,
          enter: () => {
            clearTimeout(patience)
            resolve(leaveWith(bytes))
          },
        }
        const patience = setTimeout(
          () => {
            waiting.isGone = true
            resolve(null)
            letIn()
          },
          Math.max(0, waitMs),
        )
        queue.add(turnOf, waiting)
        letIn()
      }),
  }
}
