import type { Tx } from '../../platform/db.ts'
import type { Membership } from './membership.model.ts'
import type {
  Organisation,
  PartyRole,
  RegionMembership,
  StatedCount,
} from './organisation.model.ts'

const dated = ({ from, certainty, until, source }: Omit<Membership, 'partyCode' | 'standing'>) => ({
  valid_from: from,
  certainty,
  valid_until: until,
  source,
})

export async function insertMemberships(
  tx: Tx,
  communityId: string,
  rows: readonly Membership[],
): Promise<void> {
  if (rows.length === 0) return
  const values = rows.map((row) => ({
    community_id: communityId,
    party_code: row.partyCode,
    standing: row.standing,
    ...dated(row),
  }))
  await tx.insertInto('membership').values(values).execute()
}

export async function insertRegionMemberships(
  tx: Tx,
  communityId: string,
  rows: readonly RegionMembership[],
): Promise<void> {
  if (rows.length === 0) return
  const values = rows.map((row) => ({
    community_id: communityId,
    region: row.region,
    party_code: row.partyCode,
    ...dated(row),
  }))
  await tx.insertInto('region_membership').values(values).execute()
}

export async function insertOrganisations(
  tx: Tx,
  communityId: string,
  rows: readonly Organisation[],
): Promise<void> {
  if (rows.length === 0) return
  const values = rows.map(({ organisationNumber, ...row }) => ({
    community_id: communityId,
    organisation_number: organisationNumber,
    ...row,
  }))
  await tx.insertInto('organisation').values(values).execute()
}

export async function insertRoles(
  tx: Tx,
  communityId: string,
  rows: readonly PartyRole[],
): Promise<void> {
  if (rows.length === 0) return
  const values = rows.map((row) => ({
    community_id: communityId,
    role: row.role,
    party_code: row.partyCode,
    ...dated(row),
  }))
  await tx.insertInto('party_role').values(values).execute()
}

export async function insertStatedCounts(
  tx: Tx,
  communityId: string,
  rows: readonly StatedCount[],
): Promise<void> {
  if (rows.length === 0) return
  const values = rows.map(({ on, explanation, ...row }, place) => ({
    community_id: communityId,
    position: place + 1,
    stated_on: on,
    explanation: JSON.stringify(explanation),
    ...row,
  }))
  await tx.insertInto('stated_count').values(values).execute()
}
