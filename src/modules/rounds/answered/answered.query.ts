import { type RawBuilder, sql } from 'kysely'
import { asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import { type ListedRound, listedRound } from '../round-row.model.ts'
import { answersTo, askedIn, formsOf, isRead, listedColumns, roundBySlug } from '../rounds.query.ts'

/** What `answeredOf` makes a round of, as far as the viewer may read it. */
export const answeredQuestions = (communityId: string, slug: string) => ({
  rounds: roundBySlug(communityId, slug),
  forms: formsOf(communityId, slug),
  asked: askedIn(communityId, slug),
  answers: answersTo(communityId, slug, null),
})

/** Those of some rounds, by a question for their ids, that the viewer may know of, the latest first. */
export const roundsAmong = (communityId: string, ids: RawBuilder<unknown>): Question<ListedRound> =>
  ofCommunity(
    asked(
      listedRound,
      sql`
    select ${listedColumns} from round
    where community_id = ${communityId} and id in (${ids}) and ${isRead} order by id desc`,
    ),
  )
