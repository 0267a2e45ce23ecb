import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { insertSeatHolders, insertSeats } from '../bodies.store.ts'
import type { Body } from '../body.model.ts'
import { tellBodies } from '../held-bodies.command.ts'
import type { SeatRights, SeatSide } from '../seat.model.ts'

/** Somebody in a seat of their own, in whose meeting beforehand they sit, until and not including a day. */
export type Seating = {
  communityId: string
  body: Pick<Body, 'key' | 'name'>
  email: string
  rights: SeatRights
  preMeeting: SeatSide
  until: Day | null
  by: string | null
  at: Instant
}

/** Registers a seat with somebody in it, for whoever is tried or practised with. */
export async function seatSomebodyWithin(tx: Tx, order: Seating): Promise<void> {
  const { communityId, body, email, rights, preMeeting, until } = order
  const seat = {
    ...{ id: newId(), body: body.key, side: 'none' as const, preMeeting, rights },
    ...{ appointedBy: null, speaksFor: ['gruppe.users'], position: 90, follows: null },
    ...{ from: null, until: null, namesPublished: false },
  }
  const label = 'Gjesteplass'
  const holder = {
    ...{ id: newId(), seat: seat.id, rank: 0, name: 'Gjest', functionName: null, email },
    ...{ decision: null, from: null, until, endedBecause: null, audience: 'community' as const },
  }
  await insertSeats(tx, communityId, [{ ...seat, label }])
  await tellBodies(tx, order, 'seat-added', {
    ...{ subject: `body-seat:${seat.id}`, body, seat: { label } },
  })
  await insertSeatHolders(tx, communityId, [holder], order)
  await tellBodies(tx, order, 'seat-holder-added', {
    ...{ subject: `body-seat-holder:${holder.id}`, body, seat: { label } },
  })
}
