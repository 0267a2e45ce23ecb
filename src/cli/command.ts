import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { UserError } from '../platform/user-error.ts'

/** One command, as a row in commands.ts loads it. Gives the exit code; nothing means 0. */
export type Command = (args: string[]) => Promise<number | undefined>

/** The command was written wrongly: exit code 2. */
export class UsageError extends UserError {
  override name = 'UsageError'
}

type Input<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true; strict: true }>
>

type Shape<Options extends ParseArgsOptionsConfig> = {
  options?: Options
  /** The most words that may follow the command. */
  words?: number
  run: (input: Input<Options>) => Promise<number | undefined>
}

/** A command that takes only the flags it names. */
export function command<const Options extends ParseArgsOptionsConfig = Record<never, never>>({
  options,
  words = 0,
  run,
}: Shape<Options>): Command {
  return async (args) => {
    const input = parse({ args, options: options ?? ({} as Options) })
    const extra = input.positionals[words]
    const empty = Object.entries(input.values).find(([, value]) => value === '')
    if (empty) throw new UsageError(`Flagget --${empty[0]} mangler en verdi: se ./godfot help.`)
    if (extra !== undefined) throw new UsageError(`Forstår ikke «${extra}»: se ./godfot help.`)
    return run(input)
  }
}

function parse<const Options extends ParseArgsOptionsConfig>(order: {
  args: string[]
  options: Options
}): Input<Options> {
  try {
    return parseArgs({ ...order, allowPositionals: true, strict: true })
  } catch (error) {
    throw explain(error as NodeJS.ErrnoException)
  }
}

function explain(error: NodeJS.ErrnoException): Error {
  const flag = /'(-[^' <]*)/.exec(error.message)?.[1] ?? ''
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return new UsageError(`Ukjent flagg ${flag}: se ./godfot help.`)
  }
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return new UsageError(`Flagget ${flag} er ikke skrevet riktig: se ./godfot help.`)
  }
  return error
}
