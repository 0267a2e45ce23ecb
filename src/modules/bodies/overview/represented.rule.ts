import { type Day, isWithin } from '../../../kernel/day.model.ts'
import type { PlaceFacts } from '../../directory/index.ts'
import type { Body } from '../body.model.ts'
import { type BodyFacts, membersOn } from '../lived.rule.ts'
import { membersAmong, type Seat } from '../seat.model.ts'
import { representing, speakForUnknown } from '../spoken.rule.ts'
import { represented } from './notice.rule.ts'

/** In one body: the seats that speak for a party; none where nobody does. */
type InBody = { body: Body; seats: readonly Seat[] }

/** A party on a day with the bodies of each level, by its number, and of none. */
export type PartyVoice = {
  code: string
  name: string
  levels: ReadonlyMap<number | null, InBody[]>
}

/** Who speaks for whom on a day, in all bodies where that is asked. */
export type Voices = {
  parties: readonly PartyVoice[]
  /** The levels that such bodies are of, in their order. */
  levels: readonly (number | null)[]
  /** The parties that no seat of a level speaks for, by the level. */
  silent: ReadonlyMap<number | null, readonly string[]>
  /** The bodies whose seats are not known. */
  unknown: readonly Body[]
  /** Is it not known then whom the regions are that seats speak for? */
  regionsUnknown: boolean
}

/** Hand it what has `lived`. */
export function voicesOn(facts: BodyFacts & PlaceFacts, on: Day): Voices {
  const by = representing(facts, on)
  const parties = new Map<
    string,
    { code: string; name: string; levels: Map<number | null, InBody[]> }
  >()
  const levels = new Set<number | null>()
  const unknown: Body[] = []
  for (const body of facts.bodies.filter(({ from, until }) => isWithin(on, from, until))) {
    const lines = membersOn(facts, body.key, on)
    if (lines.length === 0) unknown.push(body)
    for (const { code, name, seats } of represented(body, lines, by) ?? []) {
      levels.add(body.level)
      const party = parties.get(code) ?? { code, name, levels: new Map() }
      parties.set(code, party)
      party.levels.set(body.level, [...(party.levels.get(body.level) ?? []), { body, seats }])
    }
  }
  const all = [...parties.values()]
  const inOrder = [...levels].toSorted((one, other) => (one ?? 9) - (other ?? 9))
  const isSilent = (level: number | null) => (party: PartyVoice) =>
    (party.levels.get(level) ?? []).every(({ seats }) => seats.length === 0)
  return {
    parties: all,
    levels: inOrder,
    silent: new Map(
      inOrder.map((level) => [level, all.filter(isSilent(level)).map(({ name }) => name)]),
    ),
    unknown,
    regionsUnknown: speakForUnknown(
      membersAmong(facts.seats).filter(({ from, until }) => isWithin(on, from, until)),
      facts,
      on,
    ),
  }
}
