import { projectRoot } from '../platform/root.ts'
import { checkTypesAndStyle, conclude, runTests } from './checks.ts'
import { command } from './command.ts'
import { testsOf } from './tests-of.ts'

/** Everything; or, where rooms or files are named, only their tests. */
export const run = command({
  words: Number.POSITIVE_INFINITY,
  run: async ({ positionals }) => {
    if (positionals.length > 0) return conclude([await runTests(testsOf(positionals, projectRoot))])
    return conclude([await checkTypesAndStyle(), await runTests([])])
  },
})
