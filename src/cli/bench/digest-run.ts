import { instant } from '../../kernel/day.model.ts'
import type { DatabaseLogins } from '../../platform/database-logins.ts'
import { type Db, openDb, openPool, withOwner } from '../../platform/db.ts'
import { keepHouseAddress } from '../../platform/house-address.ts'
import { readSettings } from '../../platform/settings.ts'
import { passingKey } from '../../platform/signing-key.ts'
import { brought } from '../../rooms.ts'

export type DigestRun = { seconds: number; grownMegabytes: number; mails: number }

/** Runs the job once, as the calendar would on a Monday, in a process of its own. */
export const runDigests = ({ database }: { database: DatabaseLogins }): Promise<DigestRun> =>
  withOwner(database.owner, async (owner) => {
    await keepHouseAddress(owner, 'https://godfot.example')
    const db = openDb(openPool(database.app, { max: 1 }))
    const job = brought.jobs
      .find(({ name }) => name === 'send-digests')
      ?.open({
        ...brought,
        db,
        owner,
        settings: readSettings({ GODFOT_SMTP_URL: 'smtp://127.0.0.1:1' }),
        signingKey: passingKey(),
        clock: () => instant('2026-11-23T07:00:00.000Z'),
      })
    const before = await countMails(owner)
    const memory = watchMemory()
    const start = performance.now()
    await job?.()
    const seconds = (performance.now() - start) / 1_000
    const grownMegabytes = memory.grown()
    await db.destroy()
    return { seconds, grownMegabytes, mails: (await countMails(owner)) - before }
  })

const countMails = async (owner: Db): Promise<number> => {
  const { count } = await owner
    .selectFrom('outgoing_mail')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Looks at the memory of this process, and tells how much higher its highest was late in the run than early. */
function watchMemory(): { grown(): number } {
  const seen: number[] = []
  const looking = setInterval(() => seen.push(process.memoryUsage.rss()), 20)
  return {
    grown: () => {
      clearInterval(looking)
      const half = Math.ceil(seen.length / 2)
      const highest = (of: readonly number[]) => of.reduce((most, each) => Math.max(most, each), 0)
      const grown = highest(seen.slice(half)) - highest(seen.slice(0, half))
      return Math.max(0, grown) / 1_048_576
    },
  }
}
