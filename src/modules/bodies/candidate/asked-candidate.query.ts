import { sql } from 'kysely'
import {
  aDay,
  aText,
  aTruth,
  fields,
  listOf,
  orNull,
  type Shape,
} from '../../../kernel/row.model.ts'
import { asked, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import type { ReadPage } from '../../../platform/reading.ts'
import { type AnsweredRound, answeredOf } from '../../rounds/index.ts'
import { askingsOf } from '../asking/asked-round.rule.ts'
import { answeredAskingQuestions } from '../asking/asking.query.ts'
import { type Proposal, type ProposedRank, proposalOf } from '../asking/proposal.rule.ts'
import type { AskedCandidate, WrittenCandidate } from './asked-candidate.model.ts'
import { askedAbout, wasAnother } from './asked-candidate.rule.ts'

const aRank: Shape<ProposedRank> = (stored) =>
  stored === 0 || stored === 1 ? null : 'is no rank that is asked for'

const candidateFields = {
  id: aText,
  place: aText,
  rank: aRank,
  seats: listOf(aText),
  name: aText,
  email: aText,
  askedOn: aDay,
  stands: orNull(aTruth),
  saidOn: orNull(aDay),
  ownName: orNull(aText),
  ownFunction: orNull(aText),
  ownWords: orNull(aText),
} as const
export const candidateRow: Shape<AskedCandidate> = fields(candidateFields)
const writtenRow: Shape<WrittenCandidate> = fields({
  ...candidateFields,
  mailId: orNull(aText),
  sentOn: orNull(aDay),
  isRevoked: aTruth,
})

/** What `candidateRow` reads of whoever is left to be told of. */
export const candidateColumns = sql`candidate.id, candidate.place, candidate.rank, candidate.seats, candidate.name,
  candidate.email, candidate.asked_on as "askedOn", candidate.stands, candidate.said_on as "saidOn",
  candidate.own_name as "ownName", candidate.own_function as "ownFunction", candidate.own_words as "ownWords"`

/** The day here that a link was made. */
export const sentOn = sql`(link.made_at at time zone 'Europe/Oslo')::date`

/** Those who were asked themselves, of those proposed in the round with an address, in the order that they were; for the secretariat alone. */
export const candidatesOf: (communityId: string, round: string) => Question<WrittenCandidate> =
  madeOnce((communityId: string, round: string) =>
    ofCommunity(
      asked(
        writtenRow,
        sql`
    select ${candidateColumns}, link.mail_id as "mailId", ${sentOn} as "sentOn",
      coalesce(link.revoked_at is not null, false) as "isRevoked"
    from body_candidate candidate
    join round on round.community_id = candidate.community_id and round.id = candidate.round_id
    left join lateral (select * from round_link link
      where link.community_id = candidate.community_id and link.candidate_id = candidate.id
      order by link.made_at desc, link.id desc limit 1) link on true
    where candidate.community_id = ${communityId} and round.slug = ${round} and candidate.removed_at is null
      and viewer_sees('secretariat')
    order by candidate.asked_at, candidate.id`,
      ),
    ),
  )

/** Somebody proposed, with what they have said themselves: null where they were not asked, or another was in their place. */
export type ReadProposal = {
  proposal: Proposal
  answered: AnsweredRound
  own: AskedCandidate | null
  wasAnother: boolean
}

/** Whom a party proposed for a seat, in the round at an address; null where that is not so, or not for the reader. */
export async function readProposal(
  read: ReadPage,
  communityId: string,
  of: { round: string; place: string; rank: ProposedRank; body: string; seat: string },
): Promise<ReadProposal | null> {
  const { candidates, ...found } = await read({
    ...answeredAskingQuestions(communityId, of.round),
    candidates: candidatesOf(communityId, of.round),
  })
  const isAsked = askingsOf(found, of.body).some(
    ({ asking, round }) => round.slug === of.round && asking.seats.includes(of.seat),
  )
  const answered = isAsked ? answeredOf(found) : null
  const party = answered?.parties.find(({ place }) => place === of.place)
  const proposal = party ? proposalOf(party, of.rank) : null
  if (!answered || !proposal) return null
  return {
    proposal,
    answered,
    own: askedAbout(candidates, proposal),
    wasAnother: wasAnother(candidates, proposal),
  }
}
