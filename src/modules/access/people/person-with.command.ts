import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { comparedForms } from '../../../platform/typed-address.ts'
import type { Person } from '../person.model.ts'
import { holdAddressesOf } from '../person.store.ts'
import type { Receiver } from './receiver.model.ts'
import { holdAddresses, insertReceivers, listPeopleByEmail } from './receiver.store.ts'

/**
 * Sees to it that each who is known by name and address alone is a person, with a name here unless the community has one
 * already, and tells who it is by the address. They hold no role by it. The addresses are held, in one order.
 */
export async function peopleWith(
  tx: Tx,
  communityId: string,
  people: readonly Receiver[],
): Promise<(email: string) => string> {
  const names = new Map<string, { email: string; name: string }>()
  for (const each of people) if (each.personId === null) names.set(formOf(each.email), each)
  const wanted = [...names.values()].toSorted((one, other) => (one.email < other.email ? -1 : 1))
  const ids = new Map<string, string>()
  if (wanted.length > 0) {
    const emails = wanted.map(({ email }) => email)
    await holdAddresses(tx, emails)
    const found = await holdPeopleWith(tx, emails)
    const known = wanted.map(({ email, name }) => {
      const id = found.get(formOf(email))?.id
      return { id: id ?? newId(), email, name, isNew: id === undefined }
    })
    await insertReceivers(tx, communityId, known)
    for (const { id, email } of known) ids.set(formOf(email), id)
  }
  return (email) => {
    const id = ids.get(formOf(email))
    if (id === undefined) throw new Error('A receiver without a person')
    return id
  }
}

/** The form that tells whether two addresses are one. */
const formOf = (email: string): string => comparedForms(email)[0]

/** Those with the addresses, held, by the form of each; whoever was given another while this waited has it no more. */
async function holdPeopleWith(tx: Tx, emails: readonly string[]): Promise<Map<string, Person>> {
  const listed = await listPeopleByEmail(tx, emails)
  const held = await holdAddressesOf(
    tx,
    listed.map(({ id }) => id),
  )
  const found = new Map<string, Person>()
  for (const person of listed) {
    const form = formOf(person.email)
    if (held.get(person.id) === person.email && !found.has(form)) found.set(form, person)
  }
  return found
}
