import type { CommandRow } from './commands.ts'

/** What `./godfot help` says: one line for each command. */
export function helpText(commands: readonly CommandRow[]): string {
  const help = { name: 'help', usage: '', help: 'Vis denne lista' }
  const rows = [...commands, help]
  const width = Math.max(...rows.map(({ name }) => name.length))
  return [
    'Godfot, arbeidsplassen for helsefellesskap',
    '',
    ...rows.map(({ name, usage, help }) =>
      `  ./godfot ${name.padEnd(width)}  ${help}  ${usage ?? ''}`.trimEnd(),
    ),
    '',
    'DATABASE_URL velger en PostgreSQL-server, 15 eller nyere, i stedet for den innebygde.',
  ].join('\n')
}
