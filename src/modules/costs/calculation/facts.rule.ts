import { type Day, firstOfYear, yearOf } from '../../../kernel/day.model.ts'
import {
  inhabitantsWithin,
  type MunicipalityChange,
  predecessorsOn,
  successorsOn,
} from '../../parties/index.ts'
import type { PartyFact } from '../share.model.ts'
import { type LaterParty, namesOn, type Register } from './register.model.ts'

/** Only 1 January is counted for every municipality. */
export const isCountingDay = (of: Day): boolean => of === firstOfYear(yearOf(of))

/**
 * Parties named by the codes of one day, with their inhabitants on the reference day. A party that had
 * been merged with others by then has no figure of its own: it is unknown, not a part of the new one's.
 */
export function partyFacts(
  register: Register,
  codes: readonly string[],
  codesOn: Day,
  referenceDay: Day,
): PartyFact[] {
  const names = namesOn(register, codesOn)
  return codes.map((code) => {
    const inhabitants = inhabitantsOfParty(register, code, codesOn, referenceDay)
    return { code, name: names.get(code) ?? code, inhabitants }
  })
}

/**
 * How many live in a party on a day, under the code that it has on another; null when not known. One
 * that was divided by then is the sum of what came of it, where nothing else went into any of that.
 */
export function inhabitantsOfParty(
  { changes, figures }: Pick<Register, 'changes' | 'figures'>,
  code: string,
  codesOn: Day,
  referenceDay: Day,
): number | null {
  const latest = referenceDay > codesOn ? referenceDay : codesOn
  const counted = latest > codesOn ? successorsOn(changes, code, latest) : [code]
  const sources = counted.flatMap((each) => predecessorsOn(changes, each, codesOn, latest))
  if (sources.some((each) => each !== code)) return null
  return counted.reduce<number | null>((sum, each) => {
    const { population } = inhabitantsWithin(figures, changes, each, latest, yearOf(referenceDay))
    return sum === null || population.state !== 'known' ? null : sum + population.inhabitants
  }, 0)
}

/**
 * The parties as they are grouped on a later day. Those that have merged with parties alone become one;
 * where a merger took in others, or a party was divided, each stays as it was and waits for a decision.
 */
export function partiesLater(
  changes: readonly MunicipalityChange[],
  codes: readonly string[],
  codesOn: Day,
  later: Day,
): LaterParty[] {
  if (later <= codesOn) return codes.map((code) => ({ code, from: [code], waits: false }))
  const groups = new Map<string, string[]>()
  const waiting: LaterParty[] = []
  for (const code of codes) {
    const successors = successorsOn(changes, code, later)
    const [successor] = successors
    const sources =
      successor === undefined ? [] : predecessorsOn(changes, successor, codesOn, later)
    const isOurs = successors.length === 1 && sources.every((source) => codes.includes(source))
    if (successor !== undefined && isOurs) {
      groups.set(successor, [...(groups.get(successor) ?? []), code])
    } else {
      waiting.push({ code, from: [code], waits: true })
    }
  }
  return [...[...groups].map(([code, from]) => ({ code, from, waits: false })), ...waiting]
}
