import { type Day, daysBetween, isWithin } from '../../kernel/day.model.ts'
import type { Role } from '../../kernel/deed.model.ts'
import type { DeskWords } from '../../kernel/desk.model.ts'
import type { HeldRole } from '../../kernel/page.model.ts'
import type { ContactFunction, Holder } from '../directory/index.ts'
import { type MunicipalityChange, sameParty } from '../parties/index.ts'
import type { AwaitedThing, Callee, DeskGroups, DueWaiting, KeptWaiting } from './waiting.model.ts'

/** The roles that act for their own party. */
const actsForParty: readonly Role[] = ['party-contact', 'trust-secretariat']

/**
 * Is it told of on the day? What was written by another edition of the house can have words that no room has, and some of
 * it begins to wait only so many days before it is due.
 */
export const isToldOn =
  (words: DeskWords, today: Day) =>
  ({ what, due, shownOn }: Pick<KeptWaiting, 'what' | 'due' | 'shownOn'>): boolean => {
    const word = words[what]
    if (word === undefined) return false
    const { daysAhead } = word
    return (
      daysAhead === undefined || due === null || daysBetween(shownOn ?? today, due) <= daysAhead
    )
  }

/**
 * What waits for a reader, of all that waits in the community. `answers` tells whether a party answers for a place now; who holds a key is
 * told of what waits for that, and of nothing else by it.
 */
export const waitingFor = (
  all: readonly KeptWaiting[],
  roles: readonly HeldRole[],
  answers: (own: string, place: string) => boolean,
): KeptWaiting[] =>
  all.filter(
    ({ waitsFor, place, keptBy }) =>
      waitsFor === 'reader' ||
      roles.some(({ role, partyCode, bodyKey }) =>
        waitsFor === 'place'
          ? actsForParty.includes(role) && partyCode !== null && answers(partyCode, place)
          : role === 'secretariat' ||
            (waitsFor === 'secretariats' && role === 'trust-secretariat') ||
            (bodyKey != null && keptBy === bodyKey),
      ),
  )

/** That a reader's own parties are to confirm who holds what there: the calendar brings it, and confirming takes it away. */
export const contactsToConfirm = (
  roles: readonly HeldRole[],
  doubtsAt: (place: string) => number,
  nameOf: (place: string) => string,
): KeptWaiting[] =>
  [
    ...new Set(
      roles.filter(({ role }) => actsForParty.includes(role)).map(({ partyCode }) => partyCode),
    ),
  ]
    .filter((place) => place !== null)
    .filter((place) => doubtsAt(place) > 0)
    .map((place) => ({
      subject: `contacts:${place}`,
      what: 'confirm-contacts',
      place,
      placeName: nameOf(place),
      waitsFor: 'place',
      due: null,
      shownOn: null,
      title: '',
      way: {},
      functionKey: null,
      keptBy: null,
    }))

/** As many days ahead as count as soon. */
const soon = 7

/** An exercise stands still on the day that it is played on. */
export const seenOn =
  (today: Day) =>
  <Dated extends Pick<KeptWaiting, 'due' | 'shownOn'>>(
    waiting: Dated,
  ): Dated & { daysLeft: number | null } => ({
    ...waiting,
    daysLeft: waiting.due && daysBetween(waiting.shownOn ?? today, waiting.due),
  })

/** What several parties have done of a thing, as one where its words tell of them together. */
const gathered = (all: readonly DueWaiting[], words: DeskWords): DueWaiting[] =>
  [
    ...Map.groupBy(all, (row) =>
      words[row.what]?.together ? JSON.stringify([row.subject, row.what]) : row,
    ).values(),
  ].flatMap((rows) => {
    const [first] = rows
    if (!first || rows.length === 1) return rows
    return [{ ...first, together: rows.map(({ placeName: name, way }) => ({ name, way })) }]
  })

/** By when, what is late first, and what is latest at the top. */
export function groupByDue(all: readonly KeptWaiting[], today: Day, words: DeskWords): DeskGroups {
  const rows = gathered(all.map(seenOn(today)).sort(byDue), words)
  const [news, asked] = [true, false].map((isNews) =>
    rows.filter(({ what }) => (words[what]?.isNews ?? false) === isNews),
  ) as [DueWaiting[], DueWaiting[]]
  const due = (isIn: (daysLeft: number) => boolean) =>
    asked.filter(({ daysLeft }) => daysLeft !== null && isIn(daysLeft))
  return {
    late: due((days) => days < 0),
    news,
    soon: due((days) => days >= 0 && days <= soon),
    later: due((days) => days > soon),
    undated: asked.filter(({ daysLeft }) => daysLeft === null),
  }
}

/** What the community waits for from its parties, a thing at a time, in the order it is due. */
export const awaitedThings = (
  all: readonly KeptWaiting[],
  today: Day,
  calleesOf: (waiting: KeptWaiting) => readonly Callee[],
): AwaitedThing[] =>
  [
    ...Map.groupBy(
      all
        .filter(({ waitsFor }) => waitsFor === 'place')
        .map(seenOn(today))
        .sort(byDue),
      ({ subject, what }) => `${subject} ${what}`,
    ).values(),
  ].flatMap((rows) => {
    const [first] = rows
    const places = rows.map((row) => ({
      place: row.place,
      placeName: row.placeName,
      callees: calleesOf(row),
    }))
    return first ? [{ first, places }] : []
  })

/** The usual functions that a coordinator calls about anything; a community may have others instead. */
const calledFirst: readonly string[] = ['samhandlingskontakt', 'helseleder']

/**
 * Whom to call about something, of those who hold something at its place and have a number: whoever holds the function
 * that it names, else the contact for cooperation or the head of health, else the first in the community's own order.
 */
export function calleesAt(
  holders: readonly Pick<Holder, 'functionKey' | 'name' | 'phone'>[],
  functions: readonly ContactFunction[],
  named: string | null,
): Callee[] {
  const keys = [...(named === null ? [] : [named]), ...calledFirst]
  const wanted = keys.flatMap((key) => functions.filter((of) => of.key === key))
  for (const of of [...wanted, ...functions]) {
    const found = holders.flatMap(({ functionKey, name, phone }) =>
      functionKey === of.key && phone !== null ? [{ name, function: of, phone }] : [],
    )
    if (found.length > 0) return found
  }
  return []
}

/** Whom to call at a place about something that is meant for a function, of those who hold something there on the day. */
export function calleesOn(
  facts: {
    changes: readonly MunicipalityChange[]
    functions: readonly ContactFunction[]
    holders: readonly Holder[]
  },
  today: Day,
): (place: string, functionKey: string | null) => Callee[] {
  const reached = facts.holders.filter(
    ({ from, until, isRemoved }) => !isRemoved && isWithin(today, from, until),
  )
  return (place, functionKey) =>
    calleesAt(
      reached.filter((holder) => sameParty(facts.changes, holder.place, place, today)),
      facts.functions,
      functionKey,
    )
}

/** What has no day stands last. */
const byDue = (one: DueWaiting, other: DueWaiting): number =>
  one.daysLeft === other.daysLeft ? 0 : rank(one) - rank(other)

const rank = ({ daysLeft }: DueWaiting): number => daysLeft ?? Number.POSITIVE_INFINITY
