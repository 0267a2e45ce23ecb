import { osloDay } from '../kernel/oslo.model.ts'
import { differenceText, sayCheck, verifyDesk } from '../modules/desk/index.ts'
import { sayJournal, verifyJournal } from '../modules/journal/index.ts'
import { now } from '../platform/clock.ts'
import type { Db } from '../platform/db.ts'
import { UserError } from '../platform/user-error.ts'
import { brought } from '../rooms.ts'
import { command } from './command.ts'
import { withDatabase } from './with-database.ts'

export const run = command({
  options: { data: { type: 'string' } },
  words: 1,
  run: ({ values, positionals: [key] }) =>
    withDatabase(values.data, async (db) => {
      const all = await db.selectFrom('community').select(['id', 'key']).orderBy('key').execute()
      const chosen = all.filter((community) => key === undefined || community.key === key)
      if (key !== undefined && chosen.length === 0) {
        const known = all.map((community) => community.key).join(', ') || 'ingen'
        throw new UserError(`Fant ikke fellesskapet «${key}»: velg blant ${known}.`)
      }
      let broken = 0
      for (const { id, key } of chosen) {
        for (const { isWhole, told } of [await ofJournal(db, id), await ofDesk(db, id)]) {
          if (!isWhole) broken += 1
          for (const line of told) console.log(`${key}: ${line}`)
        }
      }
      return broken === 0 ? 0 : 1
    }),
})

type Found = { isWhole: boolean; told: readonly string[] }

async function ofJournal(db: Db, communityId: string): Promise<Found> {
  const verdict = await verifyJournal(db, communityId)
  const told = verdict.ok
    ? sayJournal('nb', 'whole', String(verdict.entries), verdict.head)
    : `${sayJournal('nb', 'broken', String(verdict.number))} ${sayJournal('nb', verdict.code)}`
  return { isWhole: verdict.ok, told: [told] }
}

async function ofDesk(db: Db, communityId: string): Promise<Found> {
  const { waiting, differences } = await verifyDesk(db, communityId, brought.rooms, osloDay(now()))
  const told = differences.map((each) => differenceText('nb', each, brought.deskWords))
  return differences.length === 0
    ? { isWhole: true, told: [sayCheck('nb', 'agrees', waiting)] }
    : { isWhole: false, told }
}
