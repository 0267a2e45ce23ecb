import { sql } from 'kysely'
import { aTruth, fields } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import type { Seen } from './opened-side.rule.ts'

const seen = asked(
  fields({ municipal: aTruth, trust: aTruth, all: aTruth }),
  sql`select viewer_sees('municipalities') or viewer_sees('secretariat') as municipal,
    viewer_sees('trust') or viewer_sees('secretariat') as trust, viewer_sees('secretariat') as all`,
)

/** What the doer of the deed sees, of what a seat can open. */
export async function seenBy(tx: Tx): Promise<Seen> {
  const { rows } = await askWithin(tx)({ rows: seen })
  return rows[0] ?? { municipal: false, trust: false, all: false }
}
