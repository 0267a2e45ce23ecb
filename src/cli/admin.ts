import { emptyForm } from '../kernel/form/form.model.ts'
import { oneLine } from '../kernel/typed-text.rule.ts'
import { accessProblemText, giveRole, grantForm } from '../modules/access/index.ts'
import { now } from '../platform/clock.ts'
import { UserError } from '../platform/user-error.ts'
import { command, UsageError } from './command.ts'
import { printLink } from './link.ts'
import { withDatabase } from './with-database.ts'

export const run = command({
  options: { data: { type: 'string' } },
  words: Number.POSITIVE_INFINITY,
  run: ({ values, positionals: [key, email, ...names] }) => {
    if (key === undefined || email === undefined || oneLine(names.join('')) === '') {
      throw new UsageError(
        'Skriv fellesskap, e-postadresse og navn: ./godfot admin FELLESSKAP E-POST NAVN.',
      )
    }
    return withDatabase(values.data, async (db) => {
      const community = await db
        .selectFrom('community')
        .select(['id', 'name'])
        .where('key', '=', oneLine(key))
        .executeTakeFirst()
      if (!community) throw new UserError(`Fant ikke fellesskapet «${key}».`)
      const given = await giveRole(db, {
        communityId: community.id,
        typed: {
          ...emptyForm(grantForm),
          navn: names.join(' '),
          epost: email,
          rolle: 'administrator',
        },
        by: null,
        at: now(),
        invitation: null,
        kindOf: () => null,
      })
      if (!given.ok) {
        throw new UserError(
          Object.values(given.problems)
            .map((problem) => accessProblemText('nb', problem))
            .join(' '),
        )
      }
      console.log(`${given.email} er nå administrator i ${community.name}.`)
      console.log(
        'Administratoren leser bare det som er offentlig, og gir noen rollen Sekretariatet.',
      )
      await printLink(db, given.email)
      return 0
    })
  },
})
