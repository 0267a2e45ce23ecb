import { sql } from 'kysely'
import { aText, fields, listOf, type Shape } from '../../../kernel/row.model.ts'
import { asked, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import { answeredQuestions, roundsAmong } from '../../rounds/index.ts'
import type { Asking } from './asking.model.ts'

const askingRow: Shape<Asking> = fields({
  id: aText,
  body: aText,
  round: aText,
  seats: listOf(aText),
})

/** Every round that asked for names, the latest first; whether the reader may know of it is told by its round. */
const listAskings: (communityId: string) => Question<Asking> = madeOnce((communityId: string) =>
  ofCommunity(
    asked(
      askingRow,
      sql`
    select id, body_key as body, round_id as round, seats from body_asking
    where community_id = ${communityId} order by begun_at desc, id`,
    ),
  ),
)

/** The rounds that asked for names, and how they stand: hand them to `askingsOf`. */
export const askingQuestions = (communityId: string) => ({
  askings: listAskings(communityId),
  asking: roundsAmong(
    communityId,
    sql`select round_id from body_asking where community_id = ${communityId}`,
  ),
})

/** The same with what was answered to one of them. */
export const answeredAskingQuestions = (communityId: string, slug: string) => ({
  ...askingQuestions(communityId),
  ...answeredQuestions(communityId, slug),
})
