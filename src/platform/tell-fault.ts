import { logEvent, requestNow } from './log.ts'
import { UserError } from './user-error.ts'

/**
 * Tells the log what went wrong and where. A fault's message may hold what somebody wrote, as a database's and a parser's do,
 * so only what we say ourselves is told of it.
 */
export function tellFault(fault: unknown): void {
  const number = requestNow()
  const at = number === undefined ? '' : `Feil ${number}: `
  logEvent('error', 'fault', `${at}${faultLines(fault)}`)
}

/** As much as is told of why a fault came. */
const mostCauses = 3

function faultLines(fault: unknown, causes = 0): string {
  if (fault instanceof UserError) return fault.message.slice(0, 1_000)
  if (!(fault instanceof Error)) return `Kastet: ${typeof fault}`
  const { name, code, table, constraint, cause } = fault as Error & Record<string, unknown>
  const told = [name, code, table, constraint].filter(isName).join(' ')
  const lines = [told || 'Error', ...framesOf(fault)].join('\n')
  return cause === undefined || causes === mostCauses
    ? lines
    : `${lines}\nÅrsak: ${faultLines(cause, causes + 1)}`
}

const isName = (told: unknown): told is string =>
  typeof told === 'string' && /^[\w.-]{1,60}$/.test(told)

const frame =
  /^ {4}at (?:async )?[\w.<>[\] $#/:@-]{1,200}(?: \((?:file:|node:|\/|[A-Z]:)[^()\n]{1,200}:\d+:\d+\))?$/

/** The places in the program, which stand after the message; none where the message was changed afterwards. */
function framesOf({ message, stack = '' }: Error): string[] {
  const after = stack.indexOf(message)
  return after === -1
    ? []
    : stack
        .slice(after + message.length)
        .split('\n')
        .filter((line) => frame.test(line))
        .slice(0, 12)
}
