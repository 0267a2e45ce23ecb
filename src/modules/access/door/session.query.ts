import { sql } from 'kysely'
import type { Instant } from '../../../kernel/day.model.ts'
import { askRaw } from '../../../platform/ask.ts'
import { namesOfKind } from './browser.rule.ts'
import type { OwnSession } from './session.model.ts'

/** The sessions of the person whose session is given, the one used last first. */
export const ownSessions = (sessionHash: Buffer) =>
  askRaw(sql<OwnSession>`
    select id, created_at as "createdAt", last_used_at as "lastUsedAt", browser, is_this as "isThis"
    from own_sessions(${sessionHash})`)

/** A session as its owner reads it; what was used after a moment is used now. */
export const shownSession = (session: OwnSession, recently: Instant) => ({
  ...session,
  names: namesOfKind(session.browser),
  isUsedNow: session.lastUsedAt > recently,
})
