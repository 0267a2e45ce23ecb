import type { TestDatabase } from '../database.ts'

/** Makes a document one for other readers, whatever may be chosen in the house today: such texts can be older than the rule. */
export async function makeReadBy(
  base: Pick<TestDatabase, 'owner' | 'communityId'>,
  slug: string,
  audience: string,
): Promise<void> {
  await base.owner
    .updateTable('document')
    .set({ audience })
    .where('community_id', '=', base.communityId)
    .where('slug', '=', slug)
    .execute()
}
