import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.model.ts'
import { aDay, aText, aTruth, fields } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import type { Footing } from '../../../platform/footing.ts'
import { answeredByKey, answeredOf } from '../../rounds/index.ts'
import { answerTo, type Proposal, proposalOf } from '../asking/proposal.rule.ts'
import { bodyColumns, seatColumns } from '../bodies.query.ts'
import { bodyRow, seatHolderRow, seatRow } from '../bodies-row.model.ts'
import type { Body } from '../body.model.ts'
import { lived } from '../lived.rule.ts'
import type { Seat } from '../seat.model.ts'
import type { SeatHolder } from '../seat-holder.model.ts'
import type { AskedCandidate } from './asked-candidate.model.ts'
import { candidateColumns, candidateRow, sentOn } from './asked-candidate.query.ts'
import { isAbout, putInOf } from './asked-candidate.rule.ts'

type OpenedLink = { id: string; sentOn: Day; isRevoked: boolean }
const linkRow = fields({ id: aText, sentOn: aDay, isRevoked: aTruth })

/**
 * What a link to somebody who is proposed opens, for whoever has it, whether or not they are signed in: what they were asked, what
 * their party answers now, the body and the seats.
 */
export function standQuestions(communityId: string, tokenHash: Buffer) {
  const link = sql`(select * from round_link
    where community_id = ${communityId} and token_hash = ${tokenHash} and candidate_id is not null) link`
  const candidate = sql`(select asked.* from ${link}
    join body_candidate asked on asked.community_id = link.community_id and asked.id = link.candidate_id
    where asked.removed_at is null) candidate`
  return {
    ...answeredByKey(communityId, {
      round: sql`(select candidate.round_id from ${candidate})`,
      place: sql`(select candidate.place from ${candidate})`,
    }),
    links: asked(
      linkRow,
      sql`select link.id, ${sentOn} as "sentOn", link.revoked_at is not null as "isRevoked" from ${link}`,
    ) as Question<OpenedLink>,
    candidates: asked(candidateRow, sql`select ${candidateColumns} from ${candidate}`),
    bodies: asked(
      bodyRow,
      sql`select ${bodyColumns} from community_body
        where community_id = ${communityId} and key = (select candidate.body_key from ${candidate})`,
    ),
    seats: asked(
      seatRow,
      sql`select ${seatColumns} from body_seat
        where community_id = ${communityId} and id in (select unnest(candidate.seats) from ${candidate})
        order by position, label collate norwegian, id`,
    ),
    holders: asked(
      seatHolderRow,
      sql`select holder.id, holder.seat_id as seat, holder.rank, holder.name, holder.function_name as "functionName",
          case when lower(holder.email) = lower((select candidate.email from ${candidate})) then holder.email end as email,
          null as decision, holder.valid_from as "from", holder.valid_until as until,
          holder.ended_because as "endedBecause", holder.audience, true as "isShown",
          holder.removed_at is not null as "isRemoved"
        from body_seat_holder holder
        where holder.community_id = ${communityId} and holder.withdrawn_at is null
          and holder.seat_id in (select unnest(candidate.seats) from ${candidate})
        order by holder.rank, holder.valid_from nulls first, holder.id`,
    ),
  }
}

/** What a link opens, as it is read at once. */
export type Standing = {
  link: OpenedLink
  asked: AskedCandidate
  body: Body
  /** The seats that they may get, as long as those are there. */
  seats: readonly Seat[]
  /** What the party is called. */
  party: string
  /** What it answers now; null where that is about somebody else, or the seats are no more. */
  proposal: Proposal | null
  /** The day that they are to begin, where the party has told it. */
  from: Day | null
  /** Themselves, put in one of the seats. */
  putIn: SeatHolder | null
}

type Found = Parameters<typeof answeredOf>[0] & {
  links: readonly OpenedLink[]
  candidates: readonly AskedCandidate[]
  bodies: readonly Body[]
  seats: readonly Seat[]
  holders: readonly SeatHolder[]
}

/** Null where it is none of ours. */
export function readStanding(found: Found, today: Day): Standing | null {
  const [link] = found.links
  const [candidate] = found.candidates
  const { bodies, seats, holders } = lived(found)
  const [body] = bodies
  const party = answeredOf(found)?.parties.find(({ place }) => place === candidate?.place)
  if (!link || !candidate || !body || !party) return null
  const open = seats.filter(({ until }) => until === null || until > today)
  const now = proposalOf(party, candidate.rank)
  const from = answerTo(party, 'from')
  const { seats: ids, rank, name, ownName } = candidate
  return {
    link,
    asked: candidate,
    body,
    seats: open,
    party: party.name,
    proposal: now && open.length > 0 && isAbout(candidate, now) ? now : null,
    from: from?.kind === 'day' ? from.day : null,
    putIn: putInOf(holders, {
      seats: ids,
      rank,
      texts: [name, ownName],
      address: candidate.email,
      day: today,
    }),
  }
}

/** What somebody's own word stands over: what they are proposed for, and what they have said before. */
export type StandRead = {
  proposed: { seats: readonly string[]; from: Day | null; isPutIn: boolean; isProposed: boolean }
  said: Pick<AskedCandidate, 'stands' | 'ownName' | 'ownFunction' | 'ownWords'>
} | null

export const standRead = (standing: Standing | null): StandRead =>
  standing && {
    proposed: {
      seats: standing.seats.map(({ label }) => label),
      from: standing.from,
      isPutIn: standing.putIn !== null,
      isProposed: standing.proposal !== null,
    },
    said: {
      stands: standing.asked.stands,
      ownName: standing.asked.ownName,
      ownFunction: standing.asked.ownFunction,
      ownWords: standing.asked.ownWords,
    },
  }

export const readStandBefore: Footing<
  { communityId: string; tokenHash: Buffer; today: Day },
  StandRead
> = async (ask, { communityId, tokenHash, today }) =>
  standRead(readStanding(await ask(standQuestions(communityId, tokenHash)), today))
