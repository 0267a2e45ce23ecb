import { randomInt } from 'node:crypto'
import { UserError } from '../platform/user-error.ts'
import { chanceFrom } from './attack/chance.ts'
import { lendHouses } from './attack/lent-house.ts'
import type { AttackPart, Report } from './attack/part.ts'
import { parts } from './attack/parts.ts'
import { command, UsageError } from './command.ts'
import { endAllOwnWithUs } from './own-folders.ts'

/** What is no more than this share of a part's full size is little. */
const littleOf = 20

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
    const chosen = choose(values.only, values.size)
    endAllOwnWithUs()
    const seed =
      values.seed === undefined ? randomInt(1_000_000) : wholeNumber('--seed', values.seed)
    const reports: [AttackPart, Report][] = []
    let found = 0
    const houses = lendHouses()
    for (const { part, size } of chosen) {
      const tell = (progress: string) => console.error(`${part.name}: ${progress}`)
      const findings = toldAtOnce(part)
      const isLittle = size <= part.fullSize / littleOf
      const openHouse = isLittle ? houses.share : houses.open
      const of = { size, seed, isLittle, chance: chanceFrom(seed) }
      reports.push([part, await part.run({ ...of, openHouse, tell, findings })])
      found += findings.length
    }
    await houses.close()
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

type Chosen = { part: AttackPart; size: number }

/** In the order in which they are run, each with its size: one for all, or one for each that is named. */
function choose(only: string | undefined, sizes: string | undefined): readonly Chosen[] {
  const names = only?.split(',') ?? parts.map(({ name }) => name)
  const unknown = names.find((each) => !parts.some(({ name }) => name === each))
  if (unknown !== undefined) {
    const known = parts.map(({ name }) => name).join(', ')
    throw new UsageError(`Angrepet har ingen del «${unknown}»: velg blant ${known}.`)
  }
  const told = sizes?.split(',').map((each) => wholeNumber('--size', each)) ?? []
  if (told.length > 1 && told.length !== names.length)
    throw new UsageError('--size må være ett tall, eller ett for hver del i --only.')
  return parts
    .filter(({ name }) => names.includes(name))
    .map((part) => {
      const size = told.length > 1 ? told[names.indexOf(part.name)] : told[0]
      return { part, size: size ?? part.fullSize }
    })
}

function wholeNumber(flag: string, text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text)
  throw new UsageError(`${flag} må være et helt tall over 0, ikke «${text}».`)
}
