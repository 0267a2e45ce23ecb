import type { Deed, DeedRows } from '../../kernel/deed.model.ts'
import type { Viewer } from '../../kernel/page.model.ts'

/** Does one party answer for another: is it the same, or its successor? */
export type AnswersFor = (own: string, other: string) => boolean

/** May the viewer do the deed, for the party, by the rows of who may do what? Reading what is public is everyone's. */
export function mayDo(
  rows: DeedRows,
  viewer: Viewer | null,
  deed: Deed,
  partyCode: string | undefined,
  answersFor: AnswersFor,
): boolean {
  if (deed === 'read-public') return true
  return (viewer?.roles ?? []).some((held) => {
    const reach = rows[deed]?.[held.role]
    if (reach !== 'own-party') return reach === 'all'
    return (
      partyCode !== undefined && held.partyCode !== null && answersFor(held.partyCode, partyCode)
    )
  })
}
