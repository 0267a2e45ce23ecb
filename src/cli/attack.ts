import { randomInt } from 'node:crypto'
import { UserError } from '../platform/user-error.ts'
import { chanceFrom } from './attack/chance.ts'
import type { AttackPart, Report } from './attack/part.ts'
import { parts } from './attack/parts.ts'
import { command, UsageError } from './command.ts'

const mostFindingsTold = 50

/** Attacks houses of its own: progress goes to the error stream, findings and figures are what it says. */
export const run = command({
  options: {
    only: { type: 'string' },
    size: { type: 'string' },
    seed: { type: 'string' },
  },
  run: async ({ values }) => {
    if (process.platform !== 'linux')
      throw new UserError('Angrepet leser /proc, som bare finnes på Linux: kjør det der.')
    const chosen = choose(values.only)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => process.exit(130))
    const size = values.size === undefined ? null : wholeNumber('--size', values.size)
    const seed =
      values.seed === undefined ? randomInt(1_000_000) : wholeNumber('--seed', values.seed)
    const reports: [AttackPart, Report][] = []
    for (const part of chosen) {
      const tell = (progress: string) => console.error(`${part.name}: ${progress}`)
      const order = { size: size ?? part.fullSize, seed, chance: chanceFrom(seed), tell }
      reports.push([part, await part.run(order)])
    }
    for (const [{ name }, { findings }] of reports) {
      for (const finding of findings.slice(0, mostFindingsTold)) console.log(`${name}: ${finding}`)
      if (findings.length > mostFindingsTold)
        console.log(`${name}: og ${findings.length - mostFindingsTold} funn til`)
    }
    for (const [{ name }, { figures }] of reports)
      console.log(`${name}: ${figures} (--seed ${seed})`)
    return reports.some(([, { findings }]) => findings.length > 0) ? 1 : 0
  },
})

function choose(only: string | undefined): readonly AttackPart[] {
  const chosen = parts.filter(({ name }) => only === undefined || name === only)
  if (chosen.length > 0) return chosen
  const known = parts.map(({ name }) => name).join(', ')
  throw new UsageError(`Angrepet har ingen del «${only}»: velg blant ${known}.`)
}

function wholeNumber(flag: string, text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text)
  throw new UsageError(`${flag} må være et helt tall over 0, ikke «${text}».`)
}
