import { sql } from 'kysely'
import { anInstant, aText, aTruth, fields } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import type { OwnSession } from './session.model.ts'

const ownSession = fields({
  id: aText,
  createdAt: anInstant,
  lastUsedAt: anInstant,
  browser: aText,
  isThis: aTruth,
})

/** The sessions of the person whose session is given, the one used last first. */
export const ownSessions = (sessionHash: Buffer): Question<OwnSession> =>
  asked(
    ownSession,
    sql`
    select id, created_at as "createdAt", last_used_at as "lastUsedAt", browser, is_this as "isThis"
    from own_sessions(${sessionHash})`,
  )
