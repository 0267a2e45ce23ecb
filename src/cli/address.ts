import { accessProblemText, mendAddressEverywhere } from '../modules/access/index.ts'
import { now } from '../platform/clock.ts'
import { UserError } from '../platform/user-error.ts'
import { command, UsageError } from './command.ts'
import { withDatabase } from './with-database.ts'

export const run = command({
  options: { data: { type: 'string' } },
  words: 2,
  run: ({ values, positionals: [former, email] }) => {
    if (former === undefined || email === undefined) {
      throw new UsageError('Skriv den gamle og den nye adressen: ./godfot address GAMMEL NY.')
    }
    return withDatabase(values.data, async (owner) => {
      const mended = await mendAddressEverywhere(owner, { former, email, at: now() })
      if (!mended.ok) {
        throw new UserError(
          mended.code === 'person-unknown'
            ? `Fant ingen med adressen ${former}.`
            : accessProblemText('nb', mended.code),
        )
      }
      console.log(`${former} har nå adressen ${email}, og logger inn med den.`)
      return 0
    })
  },
})
