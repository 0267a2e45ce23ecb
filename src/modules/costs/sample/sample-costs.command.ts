import { type Instant, yearOf } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { writeEntry } from '../../journal/index.ts'
import { readListInput } from '../calculation/register.query.ts'
import { calculateShares } from '../calculation/share.rule.ts'
import { insertScheme, insertShareList } from '../costs.store.ts'
import { sampleSchemeOf } from './sample-schemes.rule.ts'

/**
 * Gives a sample community its scheme from the papers, and the share list that we work out from it. The
 * transaction must be scoped to the community, whose parties and population are in place already.
 * A community that is no sample gets nothing.
 */
export async function addSampleCosts(
  tx: Tx,
  communityId: string,
  communityKey: string,
  at: Instant,
): Promise<void> {
  const scheme = sampleSchemeOf(communityKey)
  if (scheme === null) return
  await insertScheme(tx, communityId, scheme)
  const input = await readListInput(askWithin(tx), communityId, scheme, scheme.population.day)
  const list = calculateShares(scheme, input.facts)
  const id = newId()
  await insertShareList(tx, communityId, {
    ...list,
    id,
    schemeKey: scheme.key,
    origin: 'reconstructed',
    year: yearOf(scheme.from),
    referenceDay: scheme.population.day,
    madeAt: at,
    madeBy: null,
    decision: scheme.decision,
    replaces: null,
    input,
  })
  await writeEntry(tx, {
    communityId,
    deed: 'share-list-reconstructed',
    subject: `share-list:${id}`,
    by: null,
    at,
    basis: 'reconstructed',
    details: { scheme: scheme.key, parties: list.lines.length, knownTotalOre: list.knownTotal },
  })
}
