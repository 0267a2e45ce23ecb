import type { Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import type { Mandate, WantedMandate } from './mandate.model.ts'

export async function insertMandates(
  tx: Tx,
  communityId: string,
  mandates: readonly Mandate[],
  { by, at }: { by: string | null; at: Instant },
): Promise<void> {
  if (mandates.length === 0) return
  await tx
    .insertInto('body_mandate')
    .values(
      mandates.map((of) => ({
        community_id: communityId,
        id: of.id,
        body_key: of.body,
        registered_at: at,
        registered_by: by,
        ...mandateColumns(of),
      })),
    )
    .execute()
}

export async function updateMandate(
  tx: Tx,
  communityId: string,
  id: string,
  of: WantedMandate,
): Promise<void> {
  await tx
    .updateTable('body_mandate')
    .set(mandateColumns(of))
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

const mandateColumns = (of: WantedMandate) => ({
  included: of.included,
  excluded: of.excluded,
  adopted_by: of.adoptedBy,
  adopted_on: of.adoptedOn,
  case_number: of.caseNumber,
  valid_from: of.from,
})

/** Takes a version away as never having been so; it stays in the database. */
export async function withdrawMandate(
  tx: Tx,
  communityId: string,
  id: string,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('body_mandate')
    .set({ withdrawn_at: at })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}
