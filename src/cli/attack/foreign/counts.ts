import type { Addresses } from '../../../kernel/address.model.ts'
import type { Drill } from '../../../kernel/drill.model.ts'
import { type Answered, type Ask, tellAsked } from '../asking.ts'
import type { Chance } from '../chance.ts'
import { inParallel } from '../in-parallel.ts'
import { type Mark, mayRead, newMarks } from '../marks.ts'
import type { Outlet } from '../outlets.ts'
import type { Viewer } from '../viewers.ts'
import { difference } from './alike.ts'
import { listsIn } from './survey.ts'

/** Drills whose every mark is hidden from the same viewers, and those viewers. */
export type HiddenGroup = { drills: readonly Drill[]; from: readonly Viewer[] }

/** The drills by whom all that they make is hidden from. What everybody may read something of is in none. */
export function hiddenGroups(
  drills: readonly Drill[],
  viewers: readonly Viewer[],
  chance: Chance,
): HiddenGroup[] {
  const groups = new Map<string, HiddenGroup>()
  for (const drill of drills) {
    const marks = newMarks(chance)
    marks.fill(JSON.stringify(drill.steps), { 'last-entry': '', 'own-key': '' })
    const made: readonly Mark[] = marks.all()
    const from = viewers.filter((viewer) => !made.some((mark) => mayRead(mark, viewer)))
    if (made.length === 0 || from.length === 0 || drill.once) continue
    const key = from.map(({ cookie }) => cookie).join()
    groups.set(key, { from, drills: [...(groups.get(key)?.drills ?? []), drill] })
  }
  return [...groups.values()]
}

/** Where whoever sees to who is reached is told of every mail, and of those that are not for them no more than that. */
const mailList: keyof Addresses = 'outgoingMail'

/**
 * All lists and counts of a community, as each of some viewers is shown them; the journal tells its readers of every deed, and the list
 * of mails of every mail.
 */
export type Lists = ReadonlyMap<Viewer, ReadonlyMap<string, Answered>>

const atOnce = 8

export async function listsFor(
  viewers: readonly Viewer[],
  ask: Ask,
  outlets: readonly Outlet[],
  former?: Lists,
): Promise<Lists> {
  const told = outlets.filter(
    ({ deed, name, pattern }) =>
      deed !== 'read-journal' && name !== mailList && pattern.startsWith('/:community'),
  )
  const lists = new Map(viewers.map((viewer) => [viewer, new Map<string, Answered>()]))
  const all = viewers.flatMap((viewer) =>
    (former ? [...(former.get(viewer)?.keys() ?? [])] : listsIn(viewer.community, told)).map(
      (path) => ({ viewer, path }),
    ),
  )
  await inParallel(all, atOnce, async ({ viewer, path }) => {
    const answer = await ask({ path, as: viewer })
    if (isText(answer)) lists.get(viewer)?.set(path, answer)
  })
  return lists
}

const isText = ({ status, headers }: Answered): boolean =>
  status === 200 && /^(?:text|application\/json)/.test(headers['content-type'] ?? '')

/** Where a list tells that something was made which its viewer may not read. */
export const changedLists = (before: Lists, after: Lists): string[] =>
  [...before].flatMap(([as, lists]) =>
    [...lists].flatMap(([path, was]) => {
      const is = after.get(as)?.get(path)
      const differs = is ? difference(was, is) : 'svarer ikke lenger'
      return differs
        ? [`${tellAsked({ path, as })} forteller at noe skjult ble laget: ${differs}`]
        : []
    }),
  )
