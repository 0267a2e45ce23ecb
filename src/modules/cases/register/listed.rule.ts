import { type Day, daysBetween } from '../../../kernel/day.model.ts'
import { formOfHeld } from '../held.rule.ts'
import { mayBeSameNumber } from '../number-key.rule.ts'
import type { HeldForm } from '../treatment.model.ts'
import { inOrder } from '../treatment.model.ts'
import type { Sought } from './filter.model.ts'
import type { ListedCase, ListedStop } from './listed.model.ts'

/** A treatment with another number; `isElsewhere` where it is not of the same body. */
export type OtherNumber = ListedStop & { isElsewhere: boolean }

/** A case as a list shows it. */
export type ShownCase = ListedCase & {
  /** The next treatment, or the last where none is planned; null where there is none. */
  stop: (ListedStop & { form: HeldForm | null; isNext: boolean }) | null
  /** The number of that treatment; null where it has none. */
  number: string | null
  /** Treatments that gave it another number, before that one and after it, the nearest first. */
  former: readonly OtherNumber[]
  later: readonly OtherNumber[]
  /** How many days it is past the day that it was wanted by, while it waits; null where it is not. */
  daysLate: number | null
}

/** The next treatment and the numbers of a case, of its treatments in their order, and how late it is on a day. */
export function shownCase(item: ListedCase, today: Day): ShownCase {
  const { waits, due } = item
  const stops = inOrder(item.stops.map((stop) => ({ ...stop, withdrawnAt: null })))
  const next = stops.find(({ outcome }) => outcome === null)
  const stop = next ?? stops.at(-1) ?? null
  const place = stop === null ? -1 : stops.indexOf(stop)
  const numbered = otherNumbers(stop)
  return {
    ...item,
    stop: stop && {
      ...stop,
      form: stop.held && formOfHeld(stop.held),
      isNext: stop.outcome === null,
    },
    number: stop?.number ?? null,
    former: numbered(stops.slice(0, Math.max(place, 0)).reverse()),
    later: numbered(stops.slice(place + 1)),
    daysLate: waits && due !== null && due < today ? daysBetween(due, today) : null,
  }
}

/** Are two treatments of the same body? */
const isOfSame = (
  one: Pick<ListedStop, 'body' | 'party' | 'bodyName'>,
  other: Pick<ListedStop, 'body' | 'party' | 'bodyName'>,
): boolean =>
  one.body === other.body && one.party === other.party && one.bodyName === other.bodyName

/** Those of some treatments with a number that is not the one of another, each number of a body once. */
const otherNumbers =
  (than: ListedStop | null) =>
  (stops: readonly ListedStop[]): OtherNumber[] =>
    stops
      .filter(
        (each, i) =>
          each.number !== null &&
          ![...(than ? [than] : []), ...stops.slice(0, i)].some(
            (one) => one.number === each.number && isOfSame(one, each),
          ),
      )
      .map((each) => ({ ...each, isElsewhere: than === null || !isOfSame(each, than) }))

type KeysOf = (number: string) => readonly string[]

/** Is a number the one that was typed, as far as its letters tell? */
export const isThatNumber = (number: string, sought: Sought, keysOf: KeysOf): boolean =>
  mayBeSameNumber(sought.text, number) && keysOf(number).some((key) => sought.numbers.includes(key))

/** Those of some cases that have a number which is that one, or that belong to one of the documents with it. */
export const withThatNumber = <Of extends Pick<ListedCase, 'stops' | 'document'>>(
  cases: readonly Of[],
  sought: Sought,
  keysOf: KeysOf,
  documents: readonly string[],
): Of[] =>
  cases.filter(
    ({ stops, document }) =>
      (document !== null && documents.includes(document)) ||
      stops.some(({ number }) => number !== null && isThatNumber(number, sought, keysOf)),
  )

/** Cases with that number first, and each but once. */
export const numberedFirst = <Of extends Pick<ListedCase, 'code'>>(
  numbered: readonly Of[],
  others: readonly Of[],
): Of[] => {
  const first = new Set(numbered.map(({ code }) => code))
  return [...numbered, ...others.filter(({ code }) => !first.has(code))]
}
