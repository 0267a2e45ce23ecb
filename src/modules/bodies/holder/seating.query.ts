import type { Footing } from '../../../platform/footing.ts'
import type { Proposal, ProposedRank } from '../asking/proposal.rule.ts'
import type { AskedCandidate } from '../candidate/asked-candidate.model.ts'
import { readProposal } from '../candidate/asked-candidate.query.ts'
import { type BodyRead, readBodyBefore } from '../read-before/read-before.query.ts'

/** What the forms of those who have a seat stand over: its body, the answer that the form is filled in from, and what the proposed have said. */
export type SeatingRead =
  | (NonNullable<BodyRead> & {
      answer: Pick<Proposal['party'], 'name' | 'values'> | null
      own: Pick<AskedCandidate, 'stands' | 'ownName' | 'ownFunction' | 'ownWords'> | null
    })
  | null

/** That, of what is read. */
export const seatingRead = (
  body: BodyRead,
  proposed: { party: Proposal['party']; own: AskedCandidate | null } | null,
): SeatingRead => {
  if (!body) return null
  const { party, own } = proposed ?? { party: null, own: null }
  return {
    ...body,
    answer: party && { name: party.name, values: party.values },
    own: own && {
      stands: own.stands,
      ownName: own.ownName,
      ownFunction: own.ownFunction,
      ownWords: own.ownWords,
    },
  }
}

type Seating = {
  communityId: string
  body: string
  seat: string
  proposed: { round: string; place: string; rank: ProposedRank } | null
}

export const readSeating: Footing<Seating, SeatingRead> = async (ask, of) => {
  const { communityId, body, seat, proposed } = of
  const found = proposed && (await readProposal(ask, communityId, { body, seat, ...proposed }))
  const proposal = found && { party: found.proposal.party, own: found.own }
  return seatingRead(await readBodyBefore(ask, of), proposal)
}
