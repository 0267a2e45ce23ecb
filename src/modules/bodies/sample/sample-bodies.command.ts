import type { Instant } from '../../../kernel/day.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { keepWaiting } from '../../desk/index.ts'
import { insertBodies, insertSeatHolders, insertSeats } from '../bodies.store.ts'
import { insertLeaderships } from '../leading/leadership.store.ts'
import { insertMandates } from '../mandate/mandate.store.ts'
import { bodySubject, waitingOf } from '../waiting.rule.ts'
import { sampleBodiesOf, sampleLeadershipsOf, withFollowing } from './exercise-bodies.rule.ts'
import { addSampleAuthority } from './sample-authority.command.ts'

/**
 * Gives a sample community the bodies that the papers name; the sample's exercise has made-up seats and a made-up mandate in them
 * besides, and both have what the agreement says of who may decide. The transaction must be scoped to the community. One that is no sample gets nothing.
 */
export async function addSampleBodies(
  tx: Tx,
  { id, key }: { id: string; key: string },
  at: Instant,
): Promise<void> {
  const { bodies, seats: sampled, mandates } = sampleBodiesOf(key, osloDay(at))
  await insertBodies(tx, id, bodies)
  const versions = mandates.map((of) => ({ ...of, id: newId() }))
  await insertMandates(tx, id, versions, { by: null, at })
  const made = sampled.map(({ holders, ...of }) => {
    const seat = { ...of, id: newId() }
    return { seat, holders: holders.map((each) => ({ ...each, id: newId(), seat: seat.id })) }
  })
  const seats = withFollowing(
    key,
    made.map(({ seat }) => seat),
  )
  const holders = made.flatMap((each) => each.holders)
  const leaderships = sampleLeadershipsOf(key, seats, osloDay(at)).map((each) => ({
    ...each,
    id: newId(),
  }))
  await insertSeats(tx, id, seats)
  await insertSeatHolders(tx, id, holders, { by: null, at })
  await insertLeaderships(tx, id, leaderships, { by: null, at })
  const known = holders.map((each) => ({ ...each, isShown: true, isRemoved: false }))
  for (const body of bodies) {
    const waiting = waitingOf(body, { bodies, seats, holders: known, practices: [], leaderships })
    await keepWaiting(tx, id, bodySubject(body.key), waiting)
  }
  await addSampleAuthority(tx, { id, key }, at)
}
