import { sql } from 'kysely'
import { ask } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { questionsOf } from '../board.query.ts'
import { reportedOf } from '../waiting/pending-report.query.ts'
import type { ShownDocument } from './told-waiting.rule.ts'

/** The documents after one that show a version, as many as are taken at a time, with all that makes its board. */
export function shownQuestions(communityId: string, after: string | null, most: number) {
  const shown = ask
    .selectFrom('document')
    .where('document.community_id', '=', communityId)
    .where('document.shown_version_id', 'is not', null)
    .$if(after !== null, (some) => some.where('document.shown_version_id', '>', after))
    .orderBy('document.shown_version_id')
    .limit(most)
  const documents: Question<ShownDocument> = shown
    .leftJoin('answers_seen as seen', (join) =>
      join
        .onRef('seen.community_id', '=', 'document.community_id')
        .onRef('seen.document_id', '=', 'document.id'),
    )
    .select(['document.id', 'document.slug', 'document.audience'])
    .select(['document.shown_version_id as versionId', 'seen.seen_to as seenTo'])
    .$narrowType<{ versionId: string }>()
  const wanted = shown
    .select(['document.community_id', 'document.shown_version_id as version_id'])
    .$narrowType<{ version_id: string }>()
    .as('wanted')
  const reported = reportedOf(
    sql`${shown.select(['document.community_id', 'document.shown_version_id as version_id'])}`,
  )
  return { documents, reported, ...questionsOf(wanted) }
}
