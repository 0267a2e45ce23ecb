import type { Tx } from '../../platform/db.ts'
import { listShareLines, listShareLists, toStoredList } from './share-list.query.ts'
import type { StoredList } from './stored-list.model.ts'

/** The list that stands for a scheme, that nothing has replaced; null when none is made. */
export async function findCurrentList(
  tx: Tx,
  communityId: string,
  schemeKey: string,
): Promise<StoredList | null> {
  const lists = await tx.executeQuery(listShareLists(communityId, schemeKey).compile())
  const lines = await tx.executeQuery(listShareLines(communityId, schemeKey, null).compile())
  const current = lists.rows.find((list) => list.replaced_by === null)
  return current ? toStoredList(current, lines.rows) : null
}
