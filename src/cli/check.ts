import { checkTypesAndStyle, conclude, runTests } from './checks.ts'
import { command } from './command.ts'

export const run = command({
  run: async () =>
    conclude([await checkTypesAndStyle(), await runTests(['--project=unit', '--project=house'])]),
})
