import { addDays, type Day } from '../../../kernel/day.model.ts'
import { folded } from '../../../kernel/typed-text.rule.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { Proposal, ProposedRank } from '../asking/proposal.rule.ts'
import type { SeatHolder } from '../seat-holder.model.ts'
import { type AskedCandidate, daysOpen, type StandRefusal } from './asked-candidate.model.ts'

/** Is it whom a party proposes now? A corrected answer with another name or address is about somebody else. */
export const isAbout = (
  asked: Pick<AskedCandidate, 'place' | 'rank' | 'name' | 'email'>,
  { party, rank, candidate }: Pick<Proposal, 'rank' | 'candidate'> & { party: { place: string } },
): boolean =>
  asked.place === party.place &&
  asked.rank === rank &&
  folded(asked.name) === folded(candidate.name) &&
  folded(asked.email) === folded(candidate.email)

/** Who was asked of those that a party proposes now, the last time that they were; null where nobody was. */
export const askedAbout = <Asked extends AskedCandidate>(
  candidates: readonly Asked[],
  proposal: Parameters<typeof isAbout>[1],
): Asked | null => candidates.findLast((each) => isAbout(each, proposal)) ?? null

/** Has somebody been asked in the same place whom the party has put another in place of? */
export const wasAnother = (
  candidates: readonly AskedCandidate[],
  proposal: Parameters<typeof isAbout>[1],
): boolean =>
  askedAbout(candidates, proposal) === null &&
  candidates.some(({ place, rank }) => place === proposal.party.place && rank === proposal.rank)

/** Who has a seat after a day, or is to have it, and is named in one of the texts, or reached at the address. */
export const putInOf = (
  holders: readonly SeatHolder[],
  of: {
    seats: readonly string[]
    rank: ProposedRank
    texts: readonly (string | null)[]
    /** What they are written to at; an empty one tells nothing. */
    address: string
    day: Day
  },
): SeatHolder | null => {
  const texts = of.texts.flatMap((text) => (text === null ? [] : [folded(text)]))
  const address = folded(of.address)
  const isMeant = ({ seat, rank, name, email, until }: SeatHolder) =>
    of.seats.includes(seat) &&
    (of.rank === 0 ? rank === 0 : rank > 0) &&
    (until === null || until > of.day) &&
    ((name !== null && texts.some((text) => text.includes(folded(name)))) ||
      (email !== null && address !== '' && folded(email) === address))
  return holders.find(isMeant) ?? null
}

/** The last day that a link opens its form. */
export const lastDayOpen = (sentOn: Day): Day => addDays(sentOn, daysOpen)

/** Does a link open its page? Whoever has got the seat is told so by it, whatever the answer says now. */
export function judgeStandLink(
  link: { isRevoked: boolean; sentOn: Day },
  { isProposed, isPutIn }: { isProposed: boolean; isPutIn: boolean },
  today: Day,
): Verdict<StandRefusal> {
  if (link.isRevoked) return refuse('revoked')
  if (today > lastDayOpen(link.sentOn)) return refuse('expired')
  return isProposed || isPutIn ? allow('coordination-round') : refuse('no-longer-proposed')
}
