import type { Deed, Role } from '../../kernel/deed.model.ts'
import type { Viewer } from '../../kernel/page.model.ts'
import { type Reach, roleDeeds } from './role-deeds.table.ts'

/** Does one party answer for another: is it the same, or its successor? */
export type AnswersFor = (own: string, other: string) => boolean

/** May the viewer do the deed, for the party? Reading what is public is everyone's. */
export function mayDo(
  viewer: Viewer | null,
  deed: Deed,
  partyCode: string | undefined,
  answersFor: AnswersFor,
): boolean {
  if (deed === 'read-public') return true
  return (viewer?.roles ?? []).some((held) => {
    const reach = reachOf(held.role, deed)
    if (reach !== 'own-party') return reach === 'all'
    return (
      partyCode !== undefined && held.partyCode !== null && answersFor(held.partyCode, partyCode)
    )
  })
}

const reachOf = (role: Role, deed: Deed): Reach | undefined =>
  (roleDeeds[role] as Partial<Record<Deed, Reach>>)[deed]
