import type { Footing } from '../../../platform/footing.ts'
import type { Proposal, ProposedRank } from '../asking/proposal.rule.ts'
import { readProposal } from '../candidate/asked-candidate.query.ts'
import { type BodyRead, readBodyBefore } from '../read-before/read-before.query.ts'

/** What the forms of those who have a seat stand over: its body, and the answer that the form is filled in from. */
export type SeatingRead =
  | (NonNullable<BodyRead> & { answer: Pick<Proposal['party'], 'name' | 'values'> | null })
  | null

/** That, of what is read. */
export const seatingRead = (
  body: BodyRead,
  proposal: Pick<Proposal, 'party'> | null,
): SeatingRead => {
  if (!body) return null
  const { name, values } = proposal?.party ?? {}
  return { ...body, answer: name !== undefined && values ? { name, values } : null }
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
  return seatingRead(await readBodyBefore(ask, of), found?.proposal ?? null)
}
