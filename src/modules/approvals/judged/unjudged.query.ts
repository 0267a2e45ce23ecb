import { ask } from '../../../platform/ask.ts'
import { questionsOf } from '../board.query.ts'

/** The versions of a community that no rule of this edition has judged, as many as are taken at a time, with all that makes their boards. */
export const unjudgedQuestions = (communityId: string, edition: number, most: number) =>
  questionsOf(
    ask
      .selectFrom('circulation')
      .where('community_id', '=', communityId)
      .where((is) => is.or([is('judged_by', 'is', null), is('judged_by', '<>', edition)]))
      .select(['community_id', 'version_id'])
      .orderBy('version_id')
      .limit(most)
      .as('wanted'),
  )
