import type { Footing } from '../../../platform/footing.ts'
import { listFunctions, listHolders, listHoldersOf, placeQuestions } from '../directory.query.ts'
import type { ContactFunction } from '../function.model.ts'
import type { Holder } from '../holder.model.ts'

/** All that the list of functions shows. */
export const listQuestions = (communityId: string) => ({
  functions: listFunctions(communityId),
  holders: listHolders(communityId),
})

/** The list, and who has one of its functions where. */
export const functionQuestions = (communityId: string, functionKey: string) => ({
  ...placeQuestions(communityId),
  functions: listFunctions(communityId),
  holders: listHoldersOf(communityId, functionKey),
})

type List = { functions: readonly ContactFunction[] }
type Users = List & { holders: readonly UserRead[] }

/** Who a form that takes a function out of the list was opened over. */
export type UserRead = Pick<Holder, 'id' | 'place' | 'kind' | 'name' | 'email' | 'from' | 'until'>

export const usersRead = (holders: readonly Holder[]): UserRead[] =>
  holders.map(({ id, place, kind, name, email, from, until }) => ({
    id,
    place,
    kind,
    name,
    email,
    from,
    until,
  }))

export const readListBefore: Footing<{ communityId: string }, List> = async (
  ask,
  { communityId },
) => ask({ functions: listFunctions(communityId) })

export const readUsersBefore: Footing<{ communityId: string; function: string }, Users> = async (
  ask,
  of,
) => {
  const { functions, holders } = await ask({
    functions: listFunctions(of.communityId),
    holders: listHoldersOf(of.communityId, of.function),
  })
  return { functions, holders: usersRead(holders) }
}
