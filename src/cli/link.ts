import { pathTo } from '../kernel/address.model.ts'
import { osloTime } from '../kernel/oslo.model.ts'
import { handOverLink } from '../modules/access/index.ts'
import { now } from '../platform/clock.ts'
import type { Db } from '../platform/db.ts'
import { lastHouseAddress } from '../platform/house-address.ts'
import { readSettings } from '../platform/settings.ts'
import { UserError } from '../platform/user-error.ts'
import { brought } from '../rooms.ts'
import { command, UsageError } from './command.ts'
import { withDatabase } from './with-database.ts'

/** Where a house opens that was never opened before. */
const usualAddress = 'http://127.0.0.1:3000'

export const run = command({
  options: { data: { type: 'string' } },
  words: 1,
  run: ({ values, positionals: [email] }) => {
    if (email === undefined) throw new UsageError('Skriv e-postadressen: ./godfot link E-POST.')
    return withDatabase(values.data, async (owner) => {
      await printLink(owner, email)
      return 0
    })
  },
})

/** Prints a link that signs the person in once. Throws a UserError for one who has no role. */
export async function printLink(owner: Db, email: string): Promise<void> {
  const { publicUrl } = readSettings(process.env)
  const handed = await handOverLink(owner, email, now())
  if (!handed.ok) {
    throw new UserError(
      handed.code === 'no-role'
        ? `${email} har ingen rolle: gi en først, med ./godfot admin eller under Tilgang.`
        : `Fant ingen med adressen ${email}.`,
    )
  }
  console.log(`Denne lenken logger inn ${email}, én gang, til kl. ${osloTime(handed.until)}:`)
  const address = publicUrl ?? (await lastHouseAddress(owner)) ?? usualAddress
  console.log(address + pathTo(brought.addresses.enterByLink, {}, { nokkel: handed.token }))
  if (publicUrl === null) {
    console.log(`Går Godfot på en annen adresse, bytt ut ${address} med den.`)
  }
}
