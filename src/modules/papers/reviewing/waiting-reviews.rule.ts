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

/**
 * What waits with the readers of a paper: to read it by the day. Whoever is asked twice, as a municipality and within its region, is asked once,
 * by the first day. `nameOf` is what a party is called on a day.
 */
export function waitingReads(
  open: readonly OpenReader[],
  nameOf: (code: string, on: Day) => string,
): Waiting<'read-paper'>[] {
  const asked = open.flatMap((reader) => reader.keys.map((key) => ({ ...reader, key })))
  const first = new Map<string, (typeof asked)[number]>()
  for (const each of asked) {
    const before = first.get(each.key)
    if (!before || each.due < before.due) first.set(each.key, each)
  }
  return [...first.values()].map(({ key, name, due, title, code, audience }) => {
    const party = key.startsWith('party:') ? key.slice('party:'.length) : null
    return {
      what: 'read-paper',
      place: party ?? key,
      placeName: party === null ? name : nameOf(party, due),
      waitsFor: party === null ? 'reader' : 'place',
      due,
      shownOn: null,
      title,
      way: { case: code },
      audience,
      functionKey: null,
    }
  })
}
