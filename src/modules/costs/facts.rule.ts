import { type Day, firstOfYear, yearOf } from '../../kernel/day.model.ts'
import {
  codeOn,
  inhabitantsWithin,
  type MunicipalityChange,
  predecessorsOn,
  successorsOn,
} from '../parties/index.ts'
import { type LaterParty, namesOn, type Register } from './register.model.ts'
import type { PartyFact } from './share.model.ts'

/** Only 1 January is counted for every municipality. */
export const isCountingDay = (of: Day): boolean => of === firstOfYear(yearOf(of))

/**
 * Parties named by the codes of one day, with their inhabitants on the reference day. A party that had
 * been merged by then has no figure of its own: it is unknown, not a part of the new one's.
 */
export function partyFacts(
  register: Register,
  codes: readonly string[],
  codesOn: Day,
  referenceDay: Day,
): PartyFact[] {
  const names = namesOn(register, codesOn)
  const latest = referenceDay > codesOn ? referenceDay : codesOn
  const known = { ...register, changes: upTo(register.changes, latest) }
  return codes.map((code) => {
    const inhabitants = inhabitantsOfParty(known, code, codesOn, referenceDay)
    return { code, name: names.get(code) ?? code, inhabitants }
  })
}

/** What has happened by a day; a code can take in others later and still be called the same. */
const upTo = (changes: readonly MunicipalityChange[], day: Day): readonly MunicipalityChange[] =>
  changes.filter((change) => change.day <= day)

function inhabitantsOfParty(
  { changes, figures }: Register,
  code: string,
  codesOn: Day,
  referenceDay: Day,
): number | null {
  const counted = referenceDay > codesOn ? codeOn(changes, code, referenceDay) : code
  if (counted === null) return null
  const isAlone = predecessorsOn(changes, counted, codesOn).every((each) => each === code)
  if (referenceDay > codesOn && !isAlone) return null
  const today = referenceDay > codesOn ? referenceDay : codesOn
  const { population } = inhabitantsWithin(figures, changes, counted, today, yearOf(referenceDay))
  return population.state === 'known' ? population.inhabitants : null
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
  const known = upTo(changes, later)
  const groups = new Map<string, string[]>()
  const waiting: LaterParty[] = []
  for (const code of codes) {
    const successors = successorsOn(known, code, later)
    const [successor] = successors
    const sources = successor === undefined ? [] : predecessorsOn(known, successor, codesOn)
    const isOurs = successors.length === 1 && sources.every((source) => codes.includes(source))
    if (successor !== undefined && isOurs) {
      groups.set(successor, [...(groups.get(successor) ?? []), code])
    } else {
      waiting.push({ code, from: [code], waits: true })
    }
  }
  return [...[...groups].map(([code, from]) => ({ code, from, waits: false })), ...waiting]
}
