import type { ReadPage } from '../../../platform/reading.ts'
import { type AnsweredRound, answeredOf } from '../../rounds/index.ts'
import { askingsOf } from './asked-round.rule.ts'
import { answeredAskingQuestions } from './asking.query.ts'
import { type Proposal, type ProposedRank, proposalOf } from './proposal.rule.ts'

/** Whom a party proposed for a seat, in the round at an address; null where that is not so, or not for the reader. */
export async function readProposal(
  read: ReadPage,
  communityId: string,
  of: { round: string; place: string; rank: ProposedRank; body: string; seat: string },
): Promise<{ proposal: Proposal; answered: AnsweredRound } | null> {
  const found = await read(answeredAskingQuestions(communityId, of.round))
  const isAsked = askingsOf(found, of.body).some(
    ({ asking, round }) => round.slug === of.round && asking.seats.includes(of.seat),
  )
  const answered = isAsked ? answeredOf(found) : null
  const party = answered?.parties.find(({ place }) => place === of.place)
  const proposal = party ? proposalOf(party, of.rank) : null
  return answered && proposal ? { proposal, answered } : null
}
