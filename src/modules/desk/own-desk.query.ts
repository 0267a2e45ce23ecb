import { sql } from 'kysely'
import { asked } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import { type OwnDesk, ownDeskRow } from './own-desk.model.ts'

/** Min side of each community where the one with the session has a role, by name, or of one; none where it opens nothing. */
export const ownDesks = (
  sessionHash: Buffer,
  communityId: string | null = null,
): Question<OwnDesk> =>
  asked(
    ownDeskRow,
    sql`
    select key, name, exercise, roles, waiting, awaited, holders, organisations
    from own_desk(${sessionHash}, ${communityId}::uuid)`,
  )
