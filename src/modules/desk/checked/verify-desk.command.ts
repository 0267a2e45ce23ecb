import type { Day } from '../../../kernel/day.model.ts'
import { type Db, lookInto } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import type { Room } from '../../../platform/room.ts'
import { type Difference, differencesOf } from './difference.rule.ts'
import { everyWaiting } from './kept-waiting.query.ts'

export type DeskVerdict = { waiting: number; differences: readonly Difference[] }

/** Holds what Min side of a community has written against what each room tells of itself. Nothing is changed. */
export const verifyDesk = (
  db: Db,
  communityId: string,
  rooms: readonly Pick<Room, 'waiting'>[],
  today: Day,
): Promise<DeskVerdict> =>
  lookInto(db, communityId, async (tx) => {
    const { kept } = await askWithin(tx)({ kept: everyWaiting(communityId) })
    const told = []
    for (const room of rooms) told.push(...((await room.waiting?.(tx, communityId, today)) ?? []))
    return { waiting: kept.length, differences: differencesOf(kept, told) }
  })
