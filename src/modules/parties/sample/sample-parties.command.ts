import type { Tx } from '../../../platform/db.ts'
import {
  insertMemberships,
  insertOrganisations,
  insertRegionMemberships,
  insertRoles,
  insertStatedCounts,
} from '../members/membership.store.ts'
import { samplePartiesOf } from './sample-parties.rule.ts'

/**
 * Gives a sample community what the papers say of its parties, regions, organisations and roles.
 * The transaction must be scoped to the community. Throws when the key names no sample.
 */
export async function addSampleParties(
  tx: Tx,
  communityId: string,
  communityKey: string,
): Promise<void> {
  const sample = samplePartiesOf(communityKey)
  if (!sample) throw new RangeError(`No sample parties for ${communityKey}`)
  await insertMemberships(tx, communityId, sample.memberships)
  await insertRegionMemberships(tx, communityId, sample.regions)
  await insertOrganisations(tx, communityId, sample.organisations)
  await insertRoles(tx, communityId, sample.roles)
  await insertStatedCounts(tx, communityId, sample.counts)
}
