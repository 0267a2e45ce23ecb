import type { Day } from '../../../kernel/day.model.ts'
import type { Reading } from '../../../kernel/reading.model.ts'
import type { Proposal } from '../asking/proposal.rule.ts'
import type { WrittenCandidate } from '../candidate/asked-candidate.model.ts'
import type { Seat } from '../seat.model.ts'
import type { AskedSeat } from './appointing.rule.ts'

/** Somebody who is proposed, once for all the seats that they may get by it. */
export type ProposedPerson = {
  /** In an address, and in the form that asks them. */
  key: string
  proposal: Proposal
  seats: readonly Seat[]
  own: WrittenCandidate | null
  isPutIn: boolean
}

/** Everyone who is proposed for seats that are there still. */
export function proposedPeople(seats: readonly AskedSeat[], on: Day): ProposedPerson[] {
  const open = seats.filter(({ line: { seat } }) => seat.until === null || seat.until > on)
  const each = open.flatMap(({ line: { seat }, answered }) =>
    answered.flatMap(({ member, substitute }) =>
      [member, substitute].flatMap((of) => (of ? [{ seat, of }] : [])),
    ),
  )
  const byKey = Map.groupBy(each, ({ of }) => of.key)
  return [...byKey].flatMap(([key, all]) =>
    all.slice(0, 1).map(({ of: { proposal, own } }) => ({
      ...{ key, proposal, own },
      seats: all.map(({ seat }) => seat),
      isPutIn: all.some(({ of }) => of.putIn !== null),
    })),
  )
}

/** Those who can be asked themselves: there is one address to write to, they have not been asked, and have no seat yet. */
export const peopleToAsk = <Of extends ProposedPerson>(
  people: readonly Of[],
  readAddress: (typed: string) => Reading<string>,
): Of[] =>
  people.filter(
    ({ proposal: { candidate }, own, isPutIn }) =>
      own === null && !isPutIn && candidate.email !== '' && readAddress(candidate.email).ok,
  )
