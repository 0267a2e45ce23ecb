import type { Deed, DeedRows } from '../../kernel/deed.model.ts'
import type { Viewer } from '../../kernel/page.model.ts'

/** Does one party answer for another: is it the same, or its successor? */
export type AnswersFor = (own: string, other: string) => boolean

/**
 * May the viewer do the deed, for the party or in the body that is asked of, by the rows of who may do what? Reading what is
 * public is everyone's.
 */
export function mayDo(
  rows: DeedRows,
  viewer: Viewer | null,
  deed: Deed,
  of: string | undefined,
  answersFor: AnswersFor,
): boolean {
  if (deed === 'read-public') return true
  return (viewer?.roles ?? []).some(({ role, partyCode, bodyKey }) => {
    switch (rows[deed]?.[role]) {
      case 'all':
        return true
      case 'own-party':
        return of !== undefined && partyCode !== null && answersFor(partyCode, of)
      case 'own-body':
        return of !== undefined && bodyKey === of
      default:
        return false
    }
  })
}
