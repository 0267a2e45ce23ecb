import { isDiskFull } from '../platform/disk-full.ts'
import { takeSecretFiles } from '../platform/secret-files.ts'
import { UserError } from '../platform/user-error.ts'
import { UsageError } from './command.ts'
import { commands } from './commands.ts'
import { helpText } from './help.ts'

process.exitCode = await runCommand(process.argv.slice(2))

async function runCommand([name = 'help', ...args]: string[]): Promise<number> {
  if (['help', '-h', '--help'].includes(name) || args.includes('--help')) {
    console.log(helpText(commands))
    return 0
  }
  try {
    const row = commands.find((row) => row.name === name)
    if (!row) throw new UsageError(`Ukjent kommando «${name}»: se ./godfot help.`)
    takeSecretFiles(process.env)
    const { run } = await row.load()
    return (await run(args)) ?? 0
  } catch (error) {
    console.error(sentence(error))
    return error instanceof UsageError ? 2 : 1
  }
}

function sentence(error: unknown): string {
  if (error instanceof UserError) return error.message
  if (isDiskFull(error)) return 'Disken er full: frigjør plass der databasen ligger, og prøv igjen.'
  if (process.env.GODFOT_DEBUG) return error instanceof Error ? `${error.stack}` : String(error)
  const message = error instanceof Error ? error.message : String(error)
  return `Noe gikk galt (${message.slice(0, 200)}): kjør på nytt med GODFOT_DEBUG=1 for å se mer.`
}
