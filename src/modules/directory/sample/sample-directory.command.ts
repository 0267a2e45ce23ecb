import type { Instant } from '../../../kernel/day.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { placeQuestions } from '../directory.query.ts'
import { insertExternals, insertFunctions, insertHolders } from '../directory.store.ts'
import { placesOn } from '../place.rule.ts'
import { sampleDirectoryOf } from './sample-directory.rule.ts'

/**
 * Gives a sample community the contacts that the papers tell of, or the sample's exercise its made-up ones. The
 * transaction must be scoped to the community, whose parties are in place already. One that is no sample gets nothing.
 */
export async function addSampleDirectory(
  tx: Tx,
  { id, key }: { id: string; key: string },
  at: Instant,
): Promise<void> {
  const on = osloDay(at)
  const facts = await askWithin(tx)(placeQuestions(id))
  const sample = sampleDirectoryOf(key, placesOn(facts, on), on)
  if (sample === null) return
  await insertFunctions(tx, id, sample.functions)
  await insertExternals(tx, id, sample.externals)
  await insertHolders(
    tx,
    id,
    sample.holders.map((holder) => ({ ...holder, id: newId() })),
    { by: null, at },
  )
}
