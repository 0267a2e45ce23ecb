import { checkTypesAndStyle, conclude, runTests } from './checks.ts'
import { command } from './command.ts'

/** Everything; or, where files are named, only the tests in them. */
export const run = command({
  words: Number.POSITIVE_INFINITY,
  run: async ({ positionals }) => {
    const quick = positionals.length === 0 ? [await checkTypesAndStyle()] : []
    return conclude([...quick, await runTests(positionals)])
  },
})
