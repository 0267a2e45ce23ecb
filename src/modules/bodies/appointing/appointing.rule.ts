import type { Day } from '../../../kernel/day.model.ts'
import type { PlaceFacts } from '../../directory/index.ts'
import type { AnsweredParty } from '../../rounds/index.ts'
import { nameSeats } from '../asking/asked-names.rule.ts'
import {
  answerTo,
  type Proposal,
  type ProposedRank,
  proposalKey,
  proposalOf,
  proposedRanks,
  writtenTo,
} from '../asking/proposal.rule.ts'
import type { WrittenCandidate } from '../candidate/asked-candidate.model.ts'
import { askedAbout, putInOf, wasAnother } from '../candidate/asked-candidate.rule.ts'
import { type BodyFacts, lineOf, type SeatLine } from '../lived.rule.ts'
import type { Seat } from '../seat.model.ts'
import type { SeatHolder } from '../seat-holder.model.ts'

/**
 * Somebody proposed for a seat, with what they have said themselves, and who has been put in there after that; null while nobody has.
 * `wasAnother`: somebody else was asked, before the answer was corrected.
 */
export type Proposed = {
  /** The same in every seat that they may get. */
  key: string
  proposal: Proposal
  own: WrittenCandidate | null
  wasAnother: boolean
  putIn: SeatHolder | null
}

/** What one who was asked has answered about a seat. */
export type PartyLine = {
  party: AnsweredParty
  member: Proposed | null
  substitute: Proposed | null
}

/** A seat that names were asked for: who has it, who had it last, and what those who were asked have answered. */
export type AskedSeat = {
  line: SeatLine
  last: SeatHolder | null
  answered: readonly PartyLine[]
  silent: readonly AnsweredParty[]
}

/** The facts of a body as they lived, with the places that its seats speak for, and those who were asked themselves. */
export type AppointingFacts = BodyFacts & PlaceFacts & { candidates: readonly WrittenCandidate[] }

/**
 * The seats that a round is about, with the answers of those whom each speaks for. Who was asked beside them answers about
 * every seat.
 */
export function askedSeats(
  facts: AppointingFacts,
  of: { body: string; seats: readonly string[] },
  parties: readonly AnsweredParty[],
  on: Day,
): AskedSeat[] {
  const asks = new Map(nameSeats(facts, of.body, on).map((each) => [each.seat.id, each.asks]))
  const asked = new Set(of.seats.flatMap((id) => asks.get(id) ?? []))
  return facts.seats
    .filter(({ id, body }) => body === of.body && of.seats.includes(id))
    .map((seat) => {
      const own = asks.get(seat.id) ?? []
      const about = parties.filter(({ place }) => own.includes(place) || !asked.has(place))
      return {
        line: lineOf(seat, facts.holders, on),
        last: lastOf(seat, facts.holders, on),
        answered: about.filter(hasAnswered).map((party) => partyLine(party, seat, facts, on)),
        silent: about.filter((party) => !hasAnswered(party)),
      }
    })
}

const hasAnswered = ({ on }: AnsweredParty): boolean => on !== null

const partyLine = (
  party: AnsweredParty,
  seat: Seat,
  { holders, candidates }: AppointingFacts,
  today: Day,
): PartyLine => {
  const from = answerTo(party, 'from')
  const day = from?.kind === 'day' && from.day > today ? from.day : today
  const proposed = (rank: ProposedRank): Proposed | null => {
    const proposal = proposalOf(party, rank)
    if (proposal === null) return null
    const own = askedAbout(candidates, proposal)
    const texts = [writtenTo(party, proposedRanks[rank]), own?.ownName ?? null]
    const putIn = putInOf(holders, {
      ...{ seats: [seat.id], rank, texts, day },
      address: proposal.candidate.email,
    })
    return {
      key: proposalKey(proposal),
      proposal,
      own,
      wasAnother: wasAnother(candidates, proposal),
      putIn,
    }
  }
  return { party, member: proposed(0), substitute: proposed(1) }
}

/** Who had a seat until a day that has come, the last of them. */
const lastOf = (seat: Seat, holders: readonly SeatHolder[], on: Day): SeatHolder | null =>
  holders
    .filter((holder) => holder.seat === seat.id && holder.rank === 0)
    .filter(({ until }) => until !== null && until <= on)
    .toSorted((one, other) => (other.until ?? '').localeCompare(one.until ?? ''))[0] ?? null
