import type { Day } from '../../../kernel/day.model.ts'
import type { Footing } from '../../../platform/footing.ts'
import { listFunctions, listHoldersAt, placeQuestions, seenSides } from '../directory.query.ts'
import type { ContactFunction } from '../function.model.ts'
import type { Holder } from '../holder.model.ts'
import type { PlaceFacts } from '../place.rule.ts'
import type { ListRead } from './read-before.model.ts'

/** All that the list of one place asks for. */
export const placeListQuestions = (communityId: string, place: string) => ({
  ...placeQuestions(communityId),
  functions: listFunctions(communityId),
  holders: listHoldersAt(communityId, place),
  sides: seenSides(),
})

export type PlaceListFacts = PlaceFacts & {
  functions: readonly ContactFunction[]
  holders: readonly Holder[]
}

/** What a form of a place's list stands over: who has and has had what there, and the list of functions. */
export const listRead = ({ functions, holders }: PlaceListFacts): ListRead => ({
  holders: holders.map(
    ({ id, functionKey, kind, name, email, phone, from, until, confirmedOn, audience }) => ({
      id,
      functionKey,
      kind,
      name,
      email,
      phone,
      from,
      until,
      confirmedOn,
      audience,
    }),
  ),
  functions: functions.map(({ key, names, holders: count, endedOn }) => ({
    key,
    names,
    count,
    endedOn,
  })),
})

export const readListBefore: Footing<
  { communityId: string; place: string; on: Day },
  ListRead
> = async (ask, { communityId, place }) =>
  listRead(await ask(placeListQuestions(communityId, place)))
