import type { Instant } from '../kernel/day.model.ts'
import { forgetPerson } from '../modules/access/index.ts'
import { forgetContacts } from '../modules/directory/index.ts'
import { now } from '../platform/clock.ts'
import type { Db } from '../platform/db.ts'
import { UserError } from '../platform/user-error.ts'
import { command, UsageError } from './command.ts'
import { withDatabase } from './with-database.ts'

export const run = command({
  options: { data: { type: 'string' } },
  words: 1,
  run: ({ values, positionals: [email] }) => {
    if (email === undefined) throw new UsageError('Skriv e-postadressen: ./godfot forget E-POST.')
    return withDatabase(values.data, async (owner) => {
      console.log(await forget(owner, email, now()))
      return 0
    })
  },
})

/** Forgets whoever has the address, as a user and in the lists of contacts, and says which it was; refuses one who has a role. */
export async function forget(owner: Db, email: string, at: Instant): Promise<string> {
  const person = await forgetPerson(owner, email, at)
  if (!person.ok && person.code === 'holds-role') {
    throw new UserError(`${email} har en rolle ennå: avslutt rollene under Tilgang først.`)
  }
  const contacts = await forgetContacts(owner, email, at)
  const entries = contacts === 1 ? '1 oppføring' : `${contacts} oppføringer`
  if (person.ok) {
    const also = contacts === 0 ? '' : `, også i ${entries} under Kontakter og Organer`
    return `${email} er glemt: navnet og adressen er borte${also}, og det personen gjorde, står.`
  }
  if (contacts === 0) {
    throw new UserError(
      `Fant ingen med adressen ${email}, verken blant brukerne eller under Kontakter og Organer.`,
    )
  }
  return `${email} er glemt: navnet, adressen og telefonnummeret er borte i ${entries} under Kontakter og Organer. Ingen bruker hadde adressen.`
}
