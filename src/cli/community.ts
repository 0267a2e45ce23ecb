import { isFixedPlace } from '../kernel/fixed-place.table.ts'
import { identityProblem } from '../kernel/identity-number.rule.ts'
import { identityWords } from '../kernel/identity-number.text.ts'
import { oneLine } from '../kernel/typed-text.rule.ts'
import { UserError } from '../platform/user-error.ts'
import { openCommunity } from '../sample.ts'
import { command, UsageError } from './command.ts'
import { withDatabase } from './with-database.ts'

export const run = command({
  options: { data: { type: 'string' }, exercise: { type: 'boolean', default: false } },
  words: Number.POSITIVE_INFINITY,
  run: ({ values, positionals: [key = '', ...names] }) => {
    const name = oneLine(names.join(' '))
    if (key === '' || name === '') {
      throw new UsageError('Skriv nøkkel og navn: ./godfot community NØKKEL NAVN.')
    }
    if (!/^[a-z][a-z0-9-]{1,60}$/.test(key)) {
      throw new UsageError(
        `Nøkkelen «${key}» blir en del av adressen: bruk bare små bokstaver fra a til z, tall og bindestrek.`,
      )
    }
    if (isFixedPlace('community', key)) {
      throw new UsageError(
        `Nøkkelen «${key}» er alt en adresse i Godfot: velg en annen, som «helse-${key}».`,
      )
    }
    const found = identityProblem(key) ?? identityProblem(names.join(' '))
    if (found) throw new UserError(identityWords[found].nb)
    return withDatabase(values.data, async (owner) => {
      const opened = await openCommunity(owner, key, name, values.exercise)
      if (!opened) throw new UserError(`Det finnes alt et fellesskap med nøkkelen «${key}».`)
      console.log(
        `Åpnet ${name} på /${key}. Gi noen tilgang med ./godfot admin ${key} E-POST NAVN.`,
      )
      return 0
    })
  },
})
