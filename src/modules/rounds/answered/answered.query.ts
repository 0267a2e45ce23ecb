import { type RawBuilder, sql } from 'kysely'
import { asked as question } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import type { Answer } from '../answer.model.ts'
import type { FormVersion } from '../question.model.ts'
import type { Asked, Round } from '../round.model.ts'
import {
  answerRow,
  askedRow,
  formRow,
  type ListedRound,
  listedRound,
  roundRow,
} from '../round-row.model.ts'
import {
  answerColumns,
  answersTo,
  askedIn,
  formsOf,
  isRead,
  listedColumns,
  roundBySlug,
  roundColumns,
} from '../rounds.query.ts'

/** What `answeredOf` makes a round of, as far as the viewer may read it. */
export const answeredQuestions = (communityId: string, slug: string) => ({
  rounds: roundBySlug(communityId, slug),
  forms: formsOf(communityId, slug),
  asked: askedIn(communityId, slug),
  answers: answersTo(communityId, slug, null),
})

/**
 * The same of one place in a round that a part of SQL finds by its id, for a door that is opened by a key: who is reading is not
 * asked, and of whoever answered nothing is told.
 */
export function answeredByKey(
  communityId: string,
  { round, place }: { round: RawBuilder<unknown>; place: RawBuilder<unknown> },
) {
  const ofRound = (table: string) =>
    sql`${sql.raw(table)} found where found.community_id = ${communityId} and found.round_id = ${round}`
  return {
    rounds: question(
      roundRow,
      sql`select ${roundColumns} from round where round.community_id = ${communityId} and round.id = ${round}`,
    ) as Question<Round>,
    forms: question(
      formRow,
      sql`select found.version, found.questions from ${ofRound('round_form')} order by found.version`,
    ) as Question<FormVersion>,
    asked: question(
      askedRow,
      sql`select found.place, found.name, found.inhabitants, found.region, found.added_because as "addedBecause"
        from ${ofRound('round_place')} and found.place = ${place}`,
    ) as Question<Asked>,
    answers: question(
      answerRow,
      sql`select ${answerColumns}, answer.answers as "values", null as name, null as "functionName", null as source,
          null as "sourceFile"
        from (select found.* from ${ofRound('round_answer')} and found.place = ${place}) answer
        order by answer.answered_at, answer.id`,
    ) as Question<Answer>,
  }
}

/** Those of some rounds, by a question for their ids, that the viewer may know of, the latest first. */
export const roundsAmong = (communityId: string, ids: RawBuilder<unknown>): Question<ListedRound> =>
  ofCommunity(
    question(
      listedRound,
      sql`
    select ${listedColumns} from round
    where community_id = ${communityId} and id in (${ids}) and ${isRead} order by id desc`,
    ),
  )
