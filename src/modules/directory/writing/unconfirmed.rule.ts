import type { Day } from '../../../kernel/day.model.ts'
import type { Receiver } from '../../access/index.ts'
import { answersFor, type MunicipalityChange } from '../../parties/index.ts'
import { loginsOf } from '../holders/login.rule.ts'
import type { Missed, TargetHolder } from '../mail-target.model.ts'
import { type DirectoryFacts, lackingOf, linesOn, seenBy } from '../overview/line.rule.ts'
import type { Line } from '../overview/overview.model.ts'
import type { Place } from '../place.model.ts'

/** Somebody who speaks for a party. */
export type Contact = { personId: string; name: string; email: string; partyCode: string | null }

export type AskedFacts = DirectoryFacts & { contacts: readonly Contact[] }

/** Who gets a letter at a place; `why` nobody does, where somebody is looked for. */
export type Reached = {
  place: Place
  people: readonly (Receiver & { name: string })[]
  why: Missed | null
}

/**
 * Whom one asks to confirm what nobody has at the places where something is in doubt, as the overview tells of it: those
 * who are entered there, or where none of them has an address, who speaks for the place.
 */
export function askedAt(facts: AskedFacts, places: readonly Place[], on: Day): Reached[] {
  const lines = lackingOf(linesOn(facts, places, on), seenBy(facts)).doubtful
  return [...new Set(lines.map(({ place }) => place))].map((place): Reached => {
    const entered = lines.filter((line) => line.place === place).flatMap(doubtful)
    const people = entered.length > 0 ? entered.map(asReceiver) : contactsOf(facts, place, on)
    return { place, people, why: people.length > 0 ? null : 'no-address' }
  })
}

const doubtful = ({ function: { names }, place, holding }: Line): TargetHolder[] =>
  holding.state === 'held'
    ? holding.holders.flatMap(({ id, name, email, doubt }) =>
        email === null || doubt === null
          ? []
          : [{ id, name: name ?? `${names.nb}, ${place.name}`, email }],
      )
    : []

const contactsOf = (
  { contacts, changes }: { contacts: readonly Contact[]; changes: readonly MunicipalityChange[] },
  place: Place,
  on: Day,
) =>
  loginsOf(contacts, place, (own, other) => answersFor(changes, own, other, on)).map(
    ({ personId, name, email }) => ({ personId, name, email }),
  )

export const asReceiver = ({ id, name, email }: TargetHolder): Receiver & { name: string } => ({
  personId: null,
  holderId: id,
  name,
  email,
})
