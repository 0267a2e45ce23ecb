import { forgetPerson } from '../modules/access/index.ts'
import { UserError } from '../platform/user-error.ts'
import { command, UsageError } from './command.ts'
import { withDatabase } from './with-database.ts'

export const run = command({
  options: { data: { type: 'string' } },
  words: 1,
  run: ({ values, positionals: [email] }) => {
    if (email === undefined) throw new UsageError('Skriv e-postadressen: ./godfot forget E-POST.')
    return withDatabase(values.data, async (owner) => {
      const forgotten = await forgetPerson(owner, email)
      if (!forgotten.ok) {
        throw new UserError(
          forgotten.code === 'holds-role'
            ? `${email} har en rolle ennå: avslutt rollene under Tilgang først.`
            : `Fant ingen med adressen ${email}.`,
        )
      }
      console.log(`${email} er glemt: navnet og adressen er borte, og det personen gjorde, står.`)
      return 0
    })
  },
})
