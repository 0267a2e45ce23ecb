import { isRegister, refreshLine, refreshReference, registers } from '../modules/parties/index.ts'
import { now } from '../platform/clock.ts'
import { readSettings } from '../platform/settings.ts'
import { command, UsageError } from './command.ts'
import { withDatabase } from './with-database.ts'

export const run = command({
  options: { data: { type: 'string' } },
  words: 1,
  run: async ({ values, positionals: [name] }) => {
    if (name !== undefined && !isRegister(name))
      throw new UsageError(`Kjenner ikke registeret «${name}»: velg blant ${registers.join(', ')}.`)
    const chosen = name === undefined ? registers : [name]
    const addresses = readSettings(process.env)
    const outcomes = await withDatabase(values.data, (owner) =>
      refreshReference(owner, { registers: chosen, addresses, clock: now }),
    )
    for (const outcome of outcomes) console.log(refreshLine(outcome))
    return outcomes.some(({ outcome }) => outcome === 'failed') ? 1 : 0
  },
})
