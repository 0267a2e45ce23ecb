import type { Instant } from '../../../kernel/day.model.ts'
import { browserNames, systemNames } from './browser.table.ts'
import type { OwnSession } from './session.model.ts'

/** Which kind of browser it says that it is, `firefox windows`; `unknown` where nothing is recognised. No more is kept. */
export function browserKind(userAgent: string): string {
  const short = userAgent.slice(0, 500)
  const browser = browserNames.find(({ says }) => says.test(short))
  const system = systemNames.find(({ says }) => says.test(short))
  return [browser?.key, system?.key].filter((key) => key !== undefined).join(' ') || 'unknown'
}

/** The names of a kind, as their makers write them; null for what is not recognised. */
export function namesOfKind(kind: string): { browser: string | null; system: string | null } {
  const keys = kind.split(' ')
  const nameIn = (known: typeof browserNames | typeof systemNames) =>
    known.find(({ key }) => keys.includes(key))?.name ?? null
  return { browser: nameIn(browserNames), system: nameIn(systemNames) }
}

/** A session as its owner reads it; what was used after a moment is used now. */
export const shownSession = (session: OwnSession, recently: Instant) => ({
  ...session,
  names: namesOfKind(session.browser),
  isUsedNow: session.lastUsedAt > recently,
})
