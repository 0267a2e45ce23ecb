import type { Day } from '../../../kernel/day.model.ts'
import type { Waiting } from '../../desk/index.ts'

/** A reader who has not said all that they were asked of a version. */
export type OpenReader = {
  name: string
  keys: readonly string[]
  due: Day
  title: string
  code: string
  audience: string
}

/** What Min side knows what waits with a paper by. */
export const paperSubject = (paperId: string): string => `paper:${paperId}`

/** One who was let in to write a paper that no body was shown yet. */
export type OpenWriter = Omit<OpenReader, 'keys' | 'due'> & { key: string }

type Waits = Waiting<'read-paper' | 'write-paper'>

/**
 * What waits with a paper: with its readers to read it by the day, and with those who were let in, to write. Whoever is asked twice, as a
 * municipality and within its region, is asked once, by the first day. `nameOf` is what a party of a region is called on a day.
 */
export function waitingOf(
  { readers, writers }: { readers: readonly OpenReader[]; writers: readonly OpenWriter[] },
  nameOf: (code: string, on: Day) => string,
): Waits[] {
  const asked = readers.flatMap(({ keys, name, due, ...of }) =>
    keys.map((key) => ({
      ...{ ...of, key, due },
      name: keys.length === 1 ? name : nameOf(partyOf(key) ?? key, due),
    })),
  )
  const first = new Map<string, (typeof asked)[number]>()
  for (const each of asked) {
    const before = first.get(each.key)
    if (!before || each.due < before.due) first.set(each.key, each)
  }
  return [
    ...[...first.values()].map((each) => waitsFor('read-paper', each)),
    ...writers.map((each) => waitsFor('write-paper', { ...each, due: null })),
  ]
}

const partyOf = (key: string): string | null =>
  key.startsWith('party:') ? key.slice('party:'.length) : null

function waitsFor(what: Waits['what'], of: OpenWriter & { due: Day | null }): Waits {
  const { key, name, due, title, code, audience } = of
  const party = partyOf(key)
  return {
    ...{ what, due, title, audience },
    place: party ?? key,
    placeName: name,
    waitsFor: party === null ? 'reader' : 'place',
    shownOn: null,
    way: { case: code },
    functionKey: null,
  }
}
