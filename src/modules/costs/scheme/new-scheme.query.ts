import type { Day } from '../../../kernel/day.model.ts'
import { listMemberships } from '../../parties/index.ts'
import { registerQuestions } from '../calculation/register.query.ts'
import { listSchemes } from '../scheme.query.ts'
import { schemeReferenceDay, type TypedScheme } from './new-scheme.model.ts'

/** What a new scheme is read against. */
export const newSchemeQuestions = (communityId: string, typed: TypedScheme, today: Day) => ({
  ...registerQuestions(schemeReferenceDay(typed, today)),
  memberships: listMemberships(communityId),
  schemes: listSchemes(communityId),
})
