import type { Day } from '../../../kernel/day.model.ts'
import type { Footing } from '../../../platform/footing.ts'
import type { ReadPage } from '../../../platform/reading.ts'
import { partyContacts } from '../../access/index.ts'
import { answersFor, codeOn } from '../../parties/index.ts'
import { askPlaceList } from '../directory.query.ts'
import type { ContactFunction } from '../function.model.ts'
import type { Holder } from '../holder.model.ts'
import type { PlaceLanguage, SeenSides } from '../place.model.ts'
import type { PlaceFacts } from '../place.rule.ts'
import { loginsOf } from './login.rule.ts'
import { placeListOn } from './place-list.rule.ts'
import type { ListRead } from './read-before.model.ts'

export type PlaceListFacts = PlaceFacts & {
  functions: readonly ContactFunction[]
  holders: readonly Holder[]
  languages: readonly PlaceLanguage[]
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

export const readListBefore: Footing<{ communityId: string; place: string }, ListRead> = async (
  ask,
  { communityId, place },
) => listRead(await askPlaceList(ask, communityId, place))

/**
 * The list of a place on a day, as much of it as the viewer sees; null where there is no such place. `current` is the
 * code that it has on the day.
 */
export async function readPlaceList(read: ReadPage, communityId: string, place: string, on: Day) {
  return seenList(await askPlaceList(read, communityId, place), place, on)
}

/** The same with those who speak for the place already. */
export async function readPlaceAndLogins(
  read: ReadPage,
  communityId: string,
  place: string,
  on: Day,
) {
  const seen = await readPlaceList(read, communityId, place, on)
  const { contacts } = await read({ contacts: partyContacts(communityId) })
  const isAnswered = (own: string, other: string) => answersFor(seen.facts.changes, own, other, on)
  const logins = seen.list === null ? [] : loginsOf(contacts, seen.list.place, isAnswered)
  return { ...seen, logins }
}

function seenList(facts: PlaceListFacts & { sides: readonly SeenSides[] }, place: string, on: Day) {
  const current = codeOn(facts.changes, place, on) ?? place
  const whole = placeListOn(facts, current, on)
  const seesAll = whole !== null && (facts.sides[0]?.[whole.place.side] ?? false)
  const list = whole === null || seesAll ? whole : placeListOn(facts, current, on, false)
  return { facts, list, current }
}
