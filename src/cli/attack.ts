import { randomInt } from 'node:crypto'
import { UserError } from '../platform/user-error.ts'
import { chanceFrom } from './attack/chance.ts'
import type { AttackPart, Report } from './attack/part.ts'
import { parts } from './attack/parts.ts'
import { command, UsageError } from './command.ts'
import { endAllOwnWithUs } from './own-folders.ts'

/** Of each part. */
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
    endAllOwnWithUs()
    const size = values.size === undefined ? null : wholeNumber('--size', values.size)
    const seed =
      values.seed === undefined ? randomInt(1_000_000) : wholeNumber('--seed', values.seed)
    const reports: [AttackPart, Report][] = []
    let found = 0
    for (const part of chosen) {
      const tell = (progress: string) => console.error(`${part.name}: ${progress}`)
      const findings = toldAtOnce(part)
      const order = { size: size ?? part.fullSize, seed, chance: chanceFrom(seed), tell, findings }
      reports.push([part, await part.run(order)])
      found += findings.length
    }
    for (const [{ name }, { figures }] of reports)
      console.log(`${name}: ${figures} (--seed ${seed})`)
    return found > 0 ? 1 : 0
  },
})

/** A list that says what is put into it: whoever waits for hours wants to know at once. */
function toldAtOnce({ name }: AttackPart): string[] {
  const findings: string[] = []
  return new Proxy(findings, {
    set: (all, at, value) => {
      if (typeof value === 'string' && all.length < mostFindingsTold)
        console.log(`${name}: ${value}`)
      return Reflect.set(all, at, value)
    },
  })
}

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
