import { UserError } from '../platform/user-error.ts'
import { checkTypesAndStyle, conclude, one, runTests, type Tally } from './checks.ts'
import { bringChromium } from './chromium.ts'
import { command } from './command.ts'

/** Everything; or, where files are named, only the tests in them. */
export const run = command({
  words: Number.POSITIVE_INFINITY,
  run: async ({ positionals }) => {
    const quick = positionals.length === 0 ? [await checkTypesAndStyle()] : []
    return conclude([...quick, ...(await testWithBrowser(positionals))])
  },
})

/** Without a browser the rest is still worth running, but the run has failed. */
async function testWithBrowser(files: string[]): Promise<Tally[]> {
  try {
    return [await runTests(files, { CHROMIUM: bringChromium() })]
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    console.error(error.message)
    return [one(false), await runTests(['--project=!walk', ...files])]
  }
}
