import type { Tx } from '../../../platform/db.ts'
import { isId } from '../../../platform/id.ts'
import type { Membership } from '../membership.model.ts'
import type {
  OrganisationStatement,
  PartyRole,
  RegionMembership,
  StatedCount,
} from '../organisation.model.ts'

/** A source is a key among the reference data, or the identifier of the community's own decision. */
const restsOn = (source: string) => (isId(source) ? { decision_id: source } : { source })

const dated = ({ from, certainty, until, source }: Omit<Membership, 'partyCode' | 'standing'>) => ({
  valid_from: from,
  certainty,
  valid_until: until,
  ...restsOn(source),
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
    disputed: row.disputed,
    instead: row.instead,
    gone: row.gone || null,
    ...dated(row),
  }))
  await tx.insertInto('region_membership').values(values).execute()
}

export async function insertOrganisations(
  tx: Tx,
  communityId: string,
  rows: readonly OrganisationStatement[],
): Promise<void> {
  if (rows.length === 0) return
  const values = rows.map(({ organisationNumber, source, from, takesPart, ...row }) => ({
    community_id: communityId,
    organisation_number: organisationNumber,
    valid_from: from,
    takes_part: takesPart,
    ...restsOn(source),
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
    vacant: row.vacant,
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
