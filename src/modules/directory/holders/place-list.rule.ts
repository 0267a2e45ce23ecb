import { addDays, type Day } from '../../../kernel/day.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { type ContactFunction, isAskedFor } from '../function.model.ts'
import type { HeldBy, Holder } from '../holder.model.ts'
import { holdingOf, holdingsOn } from '../holding.rule.ts'
import { answeringPlaces, type PlaceFacts, placesOn } from '../place.rule.ts'
import type { KeepRefusal } from '../refusal.model.ts'
import { endForm, type TypedEnd } from './holder-form.model.ts'
import type { PlaceList } from './place-list.model.ts'
import type { WantedHolder } from './wanted-holder.rule.ts'

/** The list of a place as a reader who sees all of it has it; null where there is no such place on the day. */
export function placeListOn(
  facts: PlaceFacts & { functions: readonly ContactFunction[]; holders: readonly Holder[] },
  key: string,
  on: Day,
  seesAll = true,
): PlaceList | null {
  const place = placesOn(facts, on).find((each) => each.key === key)
  if (!place) return null
  const holders = facts.holders.filter((holder) =>
    answeringPlaces(facts.changes, holder.place, on).includes(key),
  )
  const holdings = holdingsOn(holders, facts.changes, on)
  const lines = facts.functions.flatMap((of) => {
    const holding = holdingOf(holdings, of.key, key, seesAll)
    const isLookedFor = isAskedFor(of, on) && of.heldIn.includes(place.kind)
    return isLookedFor || holding.state === 'held' ? [{ function: of, holding }] : []
  })
  return { place, functions: facts.functions, holders, lines }
}

/** The holder with an id; whoever was removed for good is none. */
export const standing = (holders: readonly Holder[], holderId: string): Holder | undefined =>
  holders.find(({ id, isRemoved }) => id === holderId && !isRemoved)

/** Those who hold something there now, that one or all can be confirmed of. */
export function toConfirm({ lines }: PlaceList, holderId: string | null): HeldBy[] {
  const held = lines.flatMap(({ holding }) => (holding.state === 'held' ? holding.holders : []))
  return holderId === null ? held : held.filter(({ id }) => id === holderId)
}

type EndVerdict =
  /** `until` is the first day that it is not held; null where it never was. */
  | { ok: true; until: Day | null }
  | { ok: false; problems: { til?: ReadingProblem | 'ends-before-it-begins' } }
  | { ok: false; code: KeepRefusal }

/** May a holding be ended this way? One that has ended already may be ended on another day. */
export function judgeEnd(holder: Holder | undefined, typed: TypedEnd, today: Day): EndVerdict {
  if (!holder) return { ok: false, code: 'holder-unknown' }
  const read = readFields(endForm, typed)
  if (!read.ok)
    return { ok: false, problems: { ...(read.problems.til ? { til: read.problems.til } : {}) } }
  if (read.values.aldri) return { ok: true, until: null }
  const last = read.values.til ?? addDays(today, -1)
  if (holder.from !== null && last < addDays(holder.from, -1)) {
    return { ok: false, problems: { til: 'ends-before-it-begins' } }
  }
  return { ok: true, until: addDays(last, 1) }
}

const parts = ['kind', 'name', 'email', 'phone', 'from', 'until', 'audience'] as const
export type HolderPart = (typeof parts)[number]

/** What of a holder would be another than it is. */
export const changedParts = (holder: Holder, wanted: WantedHolder): HolderPart[] =>
  parts.filter((part) => holder[part] !== wanted[part])
