import { sql } from 'kysely'
import { aTruth, fields } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import type { Seat } from '../seat.model.ts'
import { opensUnseen } from './opened-side.rule.ts'

const seenSides = asked(
  fields({ municipal: aTruth, trust: aTruth }),
  sql`select viewer_sees('municipalities') or viewer_sees('secretariat') as municipal,
    viewer_sees('trust') or viewer_sees('secretariat') as trust`,
)

/** Does a seat let whoever has it in where the doer of the deed does not read? */
export async function opensToOthers(
  tx: Tx,
  seat: Pick<Seat, 'id' | 'preMeeting'>,
  seats: readonly Seat[],
): Promise<boolean> {
  const { sides } = await askWithin(tx)({ sides: seenSides })
  return opensUnseen(seat, seats, sides[0] ?? { municipal: false, trust: false })
}
