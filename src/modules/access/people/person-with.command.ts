import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import {
  findPersonByEmail,
  holdAddress,
  holdAddressesOf,
  insertNameHere,
  insertPerson,
} from '../person.store.ts'
import type { Receiver } from './receiver.model.ts'

/** The person with an address, held; whoever was given another while this waited has it no more. */
async function holdPersonWith(tx: Tx, email: string) {
  const found = await findPersonByEmail(tx, email)
  if (!found) return undefined
  const held = await holdAddressesOf(tx, [found.id])
  return held.get(found.id) === found.email ? found : undefined
}

/**
 * Sees to it that each who is known by name and address alone is a person, with a name here unless the community has one
 * already, and tells who it is by the address. They hold no role by it. The addresses are held, in one order.
 */
export async function peopleWith(
  tx: Tx,
  communityId: string,
  people: readonly Receiver[],
): Promise<(email: string) => string> {
  const names = new Map(
    people.flatMap((each) => (each.personId === null ? [[each.email, each.name] as const] : [])),
  )
  const wanted = [...names].toSorted(([one], [other]) => (one < other ? -1 : 1))
  for (const [email] of wanted) await holdAddress(tx, email)
  const ids = new Map<string, string>()
  for (const [email, name] of wanted) {
    const found = await holdPersonWith(tx, email)
    const id = found?.id ?? newId()
    if (!found) await insertPerson(tx, { id, email, name })
    await insertNameHere(tx, communityId, id, name)
    ids.set(email, id)
  }
  return (email) => {
    const id = ids.get(email)
    if (id === undefined) throw new Error('A receiver without a person')
    return id
  }
}
