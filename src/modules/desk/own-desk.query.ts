import { sql } from 'kysely'
import { asked } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import { ofReader } from '../../platform/kept-answers.ts'
import { type OwnDesk, ownDeskRow } from './own-desk.model.ts'

/** Min side of one community; none where the one with the session has no role there. */
export const ownDesk = (sessionHash: Buffer, communityId: string): Question<OwnDesk> =>
  ofReader(desksOf(sessionHash, communityId))

/** Min side of each community where the one with the session has a role, by name; none where it opens nothing. */
export const ownDesks = (sessionHash: Buffer): Question<OwnDesk> => desksOf(sessionHash, null)

const desksOf = (sessionHash: Buffer, communityId: string | null): Question<OwnDesk> =>
  asked(
    ownDeskRow,
    sql`
    select key, name, exercise, roles, waiting, awaited, holders, organisations
    from own_desk(${sessionHash}, ${communityId}::uuid)`,
  )
