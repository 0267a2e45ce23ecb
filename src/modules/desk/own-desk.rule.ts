import type { Day } from '../../kernel/day.model.ts'
import type { DeskWords } from '../../kernel/desk.model.ts'
import { doubtsAt, type Holder } from '../directory/index.ts'
import { answersFor, codeOn, type PartyFacts, partyNameOn } from '../parties/index.ts'
import { contactsToConfirm, groupByDue, seenOn, waitingFor } from './desk.rule.ts'
import type { OwnDesk, ShownDesk } from './own-desk.model.ts'
import { inOrder, type KeptWaiting } from './waiting.model.ts'

/** What is the same to all: what became of each municipality, and what it was called. */
export type Registers = Pick<PartyFacts, 'changes' | 'municipalities'>

/** What waits for one who holds roles in a community: what deeds have left, and what the calendar brings. */
export function waitingOn(
  {
    roles,
    waiting,
    holders,
    organisations,
  }: Omit<OwnDesk, 'key' | 'name' | 'exercise' | 'awaited'>,
  { changes, municipalities }: Registers,
  today: Day,
): KeptWaiting[] {
  const doubts = (place: string, all: readonly Holder[]) =>
    doubtsAt(all, changes, codeOn(changes, place, today) ?? place, today)
  return [
    ...waitingFor(waiting, roles, (own, place) => answersFor(changes, own, place, today)),
    ...contactsToConfirm(
      roles,
      (place) => doubts(place, holders),
      (place) => partyNameOn({ changes, municipalities, organisations }, place, today),
    ),
  ]
}

/** Each community's Min side, with the one that hurries most first, and what is practised last. */
export const shownDesks = (
  desks: readonly OwnDesk[],
  registers: Registers,
  today: Day,
  words: DeskWords,
): ShownDesk[] =>
  desks
    .map((desk) => showDesk(desk, registers, today, words))
    .toSorted((one, other) => rank(one) - rank(other))

function showDesk(desk: OwnDesk, registers: Registers, today: Day, words: DeskWords): ShownDesk {
  const awaited = desk.awaited?.map(seenOn(today))
  return {
    key: desk.key,
    name: desk.name,
    exercise: desk.exercise,
    groups: groupByDue(waitingOn(desk, registers, today), today, words),
    others: awaited ? { count: awaited.length, late: awaited.filter(isLate).length } : null,
  }
}

const isLate = ({ daysLeft }: { daysLeft: number | null }): boolean =>
  daysLeft !== null && daysLeft < 0

/** Days until the first of it; what has no day comes after all that has, then where nothing waits. */
function rank({ exercise, groups }: ShownDesk): number {
  const all = inOrder(groups)
  const first = all.find(({ daysLeft }) => daysLeft !== null)
  const days = all.length === 0 ? 2_000_000 : (first?.daysLeft ?? 1_000_000)
  return exercise ? days + 10_000_000 : days
}
