import type { Tx } from '../../../platform/db.ts'

/** Puts a file last among those that follow a round; only of a draft. */
export async function attach(
  tx: Tx,
  communityId: string,
  roundId: string,
  file: { title: string; name: string; sha256: string },
): Promise<void> {
  const last = await tx
    .selectFrom('round_file')
    .where('community_id', '=', communityId)
    .where('round_id', '=', roundId)
    .select((eb) => eb.fn.max('position').as('position'))
    .executeTakeFirst()
  await tx
    .insertInto('round_file')
    .values({
      community_id: communityId,
      round_id: roundId,
      position: (last?.position ?? 0) + 1,
      title: file.title,
      file_name: file.name,
      sha256: file.sha256,
    })
    .execute()
}

/** Takes away some of what follows a round, by their place; a file that nothing else refers to goes with them. */
export async function detach(
  tx: Tx,
  communityId: string,
  roundId: string,
  positions: readonly number[],
): Promise<void> {
  if (positions.length === 0) return
  await tx
    .deleteFrom('round_file')
    .where('community_id', '=', communityId)
    .where('round_id', '=', roundId)
    .where('position', 'in', positions)
    .execute()
}
