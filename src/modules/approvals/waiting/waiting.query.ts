import { ask, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import type { WaitedVersion } from './waiting.rule.ts'

/** What of a version tells who waits for whom, where it is the one that its document shows. */
export const waitedVersion = madeOnce(
  (communityId: string, versionId: string): Question<WaitedVersion> =>
    ask
      .selectFrom('document')
      .innerJoin('document_version as version', (join) =>
        join
          .onRef('version.community_id', '=', 'document.community_id')
          .onRef('version.id', '=', 'document.shown_version_id'),
      )
      .innerJoin('circulation', (join) =>
        join
          .onRef('circulation.community_id', '=', 'version.community_id')
          .onRef('circulation.version_id', '=', 'version.id'),
      )
      .leftJoin('answers_seen as seen', (join) =>
        join
          .onRef('seen.community_id', '=', 'document.community_id')
          .onRef('seen.document_id', '=', 'document.id'),
      )
      .where('version.community_id', '=', communityId)
      .where('version.id', '=', versionId)
      .select(['document.id as documentId', 'document.slug', 'document.audience'])
      .select(['version.title', 'version.deadline', 'circulation.shown_on as shownOn'])
      .select(['circulation.record', 'circulation.function_key as functionKey'])
      .select('seen.seen_to as seenTo')
      .select(({ eb }) => eb('version.state', '=', 'out').$castTo<boolean>().as('isOut')),
)

/** What the parties of a version were called when it was put before them. */
export const partyNames = madeOnce(
  (communityId: string, versionId: string): Question<{ code: string; name: string }> =>
    ask
      .selectFrom('circulation_party')
      .where('community_id', '=', communityId)
      .where('version_id', '=', versionId)
      .select(['party_code as code', 'name']),
)
