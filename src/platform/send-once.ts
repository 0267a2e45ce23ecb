import { setTimeout as sleep } from 'node:timers/promises'
import type { Next } from 'hono'
import { sql } from 'kysely'
import type { Instant } from '../kernel/day.model.ts'
import { anInstant, aText, fields, orNull, type Shape } from '../kernel/row.model.ts'
import { asked } from './ask.ts'
import { addMinutes } from './clock.ts'
import { type Db, inTransaction, scopeTo } from './db.ts'
import { isPress, type Press, pressing } from './once.ts'
import type { ReadPage } from './reading.ts'
import { tellFault } from './tell-fault.ts'

/** When a press was spent, and where it led; null where that was never told. */
export type Spent = { at: Instant; ledTo: string | null }

/** A request, as far as a press must know it. */
type Asked = { res: Response; var: { read: ReadPage; db: Db } }

/**
 * Lets a route answer a form, unless the same was sent before: then what became of that. One that was refused is asked
 * of again, for what stood in its way can be what another press of the same did meanwhile.
 */
export async function sendOnce(c: Asked, press: Press, next: Next): Promise<Spent | null> {
  const earlier = await awaitSpent(c, press)
  if (earlier !== null) return earlier
  await pressing(press, next)
  const ledTo = c.res.headers.get('location')
  if (press.state !== 'spent') return awaitSpent(c, press)
  if (ledTo !== null) await keepWhereItLed(c, press, ledTo)
  return null
}

/** What became of an earlier press of the same, with a short wait where its answer is on the way; null when there was none. */
export async function awaitSpent(c: Asked, press: Press): Promise<Spent | null> {
  for (let asked = 1; ; asked += 1) {
    const { found } = await c.var.read({ found: findSpent(press) })
    const [spent = null] = found
    if (spent?.ledTo !== null || asked === mostAsked) return spent
    await sleep(50)
  }
}

const mostAsked = 20

/** Is the earlier press so near that this one was meant to be the same? */
export const isJustNow = (spent: Spent, now: Instant): boolean => now < addMinutes(spent.at, 10)

const spentRow: Shape<Spent> = fields({ at: anInstant, ledTo: orNull(aText) })

const findSpent = (press: Press) =>
  asked(
    spentRow,
    sql`select spent_at as at, led_to as "ledTo" from spent_form where ${isPress(press)}`,
  )

/** The deed is done whether or not this is kept. */
async function keepWhereItLed(c: Asked, press: Press, ledTo: string): Promise<void> {
  try {
    await inTransaction(c.var.db, async (tx) => {
      await scopeTo(tx, press.communityId)
      await tx.updateTable('spent_form').set({ led_to: ledTo }).where(isPress(press)).execute()
    })
  } catch (error) {
    tellFault(error)
  }
}
