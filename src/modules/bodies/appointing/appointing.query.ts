import { type Day, yearOf } from '../../../kernel/day.model.ts'
import type { Answers } from '../../../platform/db.ts'
import { listCommunityPopulation } from '../../parties/index.ts'
import { type AnsweredRound, answeredOf } from '../../rounds/index.ts'
import { type AskedRound, askingsOf } from '../asking/asked-round.rule.ts'
import { answeredAskingQuestions } from '../asking/asking.query.ts'
import { seatedQuestions } from '../bodies.query.ts'
import type { Body } from '../body.model.ts'
import { candidatesOf } from '../candidate/asked-candidate.query.ts'
import { lived } from '../lived.rule.ts'
import { type AskedSeat, askedSeats } from './appointing.rule.ts'

/** The body with its places, what was answered to a round that asked for names, and who was asked themselves. */
export const namedQuestions = (communityId: string, round: string) => ({
  ...seatedQuestions(communityId),
  ...answeredAskingQuestions(communityId, round),
  candidates: candidatesOf(communityId, round),
})

/** The same with how many live where. */
export const appointingQuestions = (communityId: string, round: string, on: Day) => ({
  ...namedQuestions(communityId, round),
  population: listCommunityPopulation(communityId, yearOf(on)),
})

/** A round that asked for names to a body, seat by seat. */
export type Named = {
  body: Body
  asked: AskedRound
  answered: AnsweredRound
  seats: readonly AskedSeat[]
}

/** Null where there is none of that body that the reader may read. */
export function readNamed(
  read: Answers<ReturnType<typeof namedQuestions>>,
  of: { body: string; round: string },
  on: Day,
): Named | null {
  const facts = { ...read, ...lived(read) }
  const body = facts.bodies.find(({ key }) => key === of.body)
  const asked = body && askingsOf(read, body.key).find(({ round }) => round.slug === of.round)
  const answered = answeredOf(read)
  if (!body || !asked || !answered) return null
  const at = { body: body.key, seats: asked.asking.seats }
  return { body, asked, answered, seats: askedSeats(facts, at, answered.parties, on) }
}
