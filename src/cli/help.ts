import { command } from './command.ts'
import { commands } from './commands.ts'

export const run = command({
  run: async () => {
    const width = Math.max(...commands.map(({ name }) => name.length))
    console.log('Godfot, arbeidsplassen for helsefellesskap\n')
    for (const { name, usage, help } of commands) {
      console.log(`  ./godfot ${name.padEnd(width)}  ${help}${usage ? `  ${usage}` : ''}`)
    }
    console.log(
      '\nDATABASE_URL velger en PostgreSQL-server, 15 eller nyere, i stedet for den innebygde.',
    )
    return 0
  },
})
