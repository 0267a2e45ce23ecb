import { sql } from 'kysely'
import type { Day, Instant } from '../../kernel/day.model.ts'
import { holdName, type Tx } from '../../platform/db.ts'
import type { ContactFunction } from './function.model.ts'
import type { Holder } from './holder.model.ts'
import type { ExternalOrganisation } from './organisation.model.ts'

/** One deed at a time about who holds what in a community. */
export const holdDirectory = (tx: Tx, communityId: string): Promise<void> =>
  holdName(tx, `directory:${communityId}`)

export type NewHolder = Omit<Holder, 'isRemoved'>

export async function insertHolders(
  tx: Tx,
  communityId: string,
  holders: readonly NewHolder[],
  { by, at }: { by: string | null; at: Instant },
): Promise<void> {
  if (holders.length === 0) return
  await tx
    .insertInto('contact_holder')
    .values(
      holders.map((holder) => ({
        ...columns(holder),
        community_id: communityId,
        id: holder.id,
        place: holder.place,
        function_key: holder.functionKey,
        registered_at: at,
        registered_by: by,
      })),
    )
    .execute()
}

export async function updateHolder(
  tx: Tx,
  communityId: string,
  holder: Omit<NewHolder, 'place' | 'functionKey'>,
): Promise<void> {
  await tx
    .updateTable('contact_holder')
    .set(columns(holder))
    .where('community_id', '=', communityId)
    .where('id', '=', holder.id)
    .execute()
}

const columns = (holder: Omit<NewHolder, 'place' | 'functionKey'>) => ({
  kind: holder.kind,
  name: holder.name,
  email: holder.email,
  phone: holder.phone,
  valid_from: holder.from,
  valid_until: holder.until,
  confirmed_on: holder.confirmedOn,
  audience: holder.audience,
  source: holder.source,
})

/** `until` is the first day that it is not held. */
export async function endHolders(
  tx: Tx,
  communityId: string,
  ids: readonly string[],
  until: Day,
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('contact_holder')
    .set({ valid_until: until })
    .where('community_id', '=', communityId)
    .where('id', 'in', ids)
    .execute()
}

export async function withdrawHolder(
  tx: Tx,
  communityId: string,
  id: string,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('contact_holder')
    .set({ withdrawn_at: at })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

export async function confirmHolders(
  tx: Tx,
  communityId: string,
  ids: readonly string[],
  on: Day,
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('contact_holder')
    .set({ confirmed_on: on })
    .where('community_id', '=', communityId)
    .where('id', 'in', ids)
    .execute()
}

export async function insertFunctions(
  tx: Tx,
  communityId: string,
  functions: readonly ContactFunction[],
): Promise<void> {
  await tx
    .insertInto('contact_function')
    .values(
      functions.map(({ key, ...of }) => ({
        community_id: communityId,
        key,
        ...functionColumns(of),
      })),
    )
    .execute()
}

export async function updateFunction(
  tx: Tx,
  communityId: string,
  { key, ...of }: ContactFunction,
): Promise<void> {
  await tx
    .updateTable('contact_function')
    .set(functionColumns(of))
    .where('community_id', '=', communityId)
    .where('key', '=', key)
    .execute()
}

const functionColumns = ({
  names,
  holders,
  heldIn,
  position,
  endedOn,
}: Omit<ContactFunction, 'key'>) => ({
  name_nb: names.nb,
  name_nn: names.nn,
  name_en: names.en,
  holders,
  held_in: [...heldIn],
  position,
  ended_on: endedOn,
})

export async function insertExternals(
  tx: Tx,
  communityId: string,
  organisations: readonly ExternalOrganisation[],
): Promise<void> {
  await tx
    .insertInto('external_organisation')
    .values(organisations.map((of) => ({ community_id: communityId, ...externalColumns(of) })))
    .execute()
}

export async function updateExternal(
  tx: Tx,
  communityId: string,
  organisation: ExternalOrganisation,
): Promise<void> {
  await tx
    .updateTable('external_organisation')
    .set(externalColumns(organisation))
    .where('community_id', '=', communityId)
    .where('key', '=', organisation.key)
    .execute()
}

const externalColumns = ({ endedOn, ...of }: ExternalOrganisation) => ({ ...of, ended_on: endedOn })

/** Empties an exercise's directory; the database refuses it in any other community. */
export async function deleteExerciseDirectory(tx: Tx): Promise<void> {
  await sql`select clear_exercise('contacts')`.execute(tx)
}

/** Only the owner may; answers how many entries there were, in every community. */
export async function forgetHolders(tx: Tx, addresses: readonly string[]): Promise<number> {
  const { rows } = await sql<{ forgotten: number }>`
    select forget_contacts(${addresses}) as forgotten`.execute(tx)
  const forgotten = rows[0]?.forgotten ?? 0
  if (forgotten > 0)
    await tx.deleteFrom('outgoing_mail').where(sql`lower(recipient)`, 'in', addresses).execute()
  return forgotten
}
