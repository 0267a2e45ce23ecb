import { sql } from 'kysely'
import { ask } from '../../../platform/ask.ts'
import type { Wanted } from '../board.query.ts'

/** The versions before it whose answers stand in a version; none where it is treated anew. */
export const countedIn = (wanted: Wanted): Wanted =>
  ask
    .selectFrom(wanted)
    .innerJoin('circulation as standing', (join) =>
      join
        .onRef('standing.community_id', '=', 'wanted.community_id')
        .onRef('standing.version_id', '=', 'wanted.version_id'),
    )
    .innerJoin('circulation as counted', (join) =>
      join
        .onRef('counted.community_id', '=', 'standing.community_id')
        .on('counted.version_id', '=', sql<string>`any (standing.answers_from)`),
    )
    .select(['counted.community_id', 'counted.version_id'])
    .as('wanted')
