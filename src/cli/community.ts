import { createInterface } from 'node:readline/promises'
import { pathTo, wordsBeside } from '../kernel/address.model.ts'
import { identityProblem } from '../kernel/identity-number.rule.ts'
import { identityWords } from '../kernel/identity-number.text.ts'
import { keptWords } from '../kernel/kept-word.table.ts'
import { readingText } from '../kernel/reading.text.ts'
import { oneLine } from '../kernel/typed-text.rule.ts'
import { now } from '../platform/clock.ts'
import { readAddress } from '../platform/typed-address.ts'
import { UserError } from '../platform/user-error.ts'
import { watchPaths } from '../platform/watch/watch-routes.ts'
import { brought } from '../rooms.ts'
import { openCommunity } from '../sample.ts'
import { command, UsageError } from './command.ts'
import { withDatabase } from './with-database.ts'

const keyShape = /^[a-z][a-z0-9-]{1,60}$/

/** What no community can be called: the words that addresses of the house begin with, and those kept. */
export const takenKeys = [
  ...wordsBeside(brought.addresses, ''),
  ...Object.keys(watchPaths).map((path) => path.split('/')[1] ?? ''),
  ...keptWords,
].filter((word) => keyShape.test(word))

export const run = command({
  options: {
    data: { type: 'string' },
    exercise: { type: 'boolean', default: false },
    'reply-to': { type: 'string' },
  },
  words: Number.POSITIVE_INFINITY,
  run: async ({ values, positionals: [key = '', ...names] }) => {
    const name = oneLine(names.join(' '))
    if (key === '' || name === '') {
      throw new UsageError('Skriv nøkkel og navn: ./godfot community NØKKEL NAVN.')
    }
    if (!keyShape.test(key)) {
      throw new UsageError(
        `Nøkkelen «${key}» blir en del av adressen: bruk bare små bokstaver fra a til z, tall og bindestrek.`,
      )
    }
    if (takenKeys.includes(key)) {
      throw new UsageError(
        `Nøkkelen «${key}» er alt en adresse i Godfot: velg en annen, som «helse-${key}».`,
      )
    }
    const found = identityProblem(key) ?? identityProblem(name)
    if (found) throw new UserError(identityWords[found].nb)
    const replyTo = readReplyAddress(values['reply-to'] ?? (await askReplyAddress()))
    const { data, exercise } = values
    return withDatabase(data, async (owner) => {
      const opened = await openCommunity(owner, { key, name, exercise, replyTo }, now())
      if (!opened) throw new UserError(`Det finnes alt et fellesskap med nøkkelen «${key}».`)
      console.log(
        `Åpnet ${name} på ${pathTo(brought.addresses.front, { community: key })}. Gi noen tilgang med ./godfot admin ${key} E-POST NAVN.`,
      )
      if (replyTo === null)
        console.log('Ingen svaradresse er oppgitt: sekretariatet kan gjøre det under Tilgang.')
      return 0
    })
  },
})

/** The address, null for none. Throws a UsageError for what is no address. */
function readReplyAddress(typed: string): string | null {
  const address = readAddress(typed)
  if (address.ok) return address.value
  if (address.problem.code === 'empty') return null
  throw new UsageError(`--reply-to: ${readingText('nb', address.problem)}`)
}

/** Asks whoever sits at the keyboard; a script is asked nothing. */
async function askReplyAddress(): Promise<string> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return ''
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await lines.question(
      'Sekretariatets e-postadresse, som svar på e-post skal gå til (tom for ingen): ',
    )
  } finally {
    lines.close()
  }
}
