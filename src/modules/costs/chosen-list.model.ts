import { type ListedShares, type ShareLineRow, withLines } from './share-list-row.model.ts'
import { type StoredList, stands } from './stored-list.model.ts'

/** What the pages of a community's shares have read. */
export type SharesAnswers = {
  /** Only where an address need not name a scheme. */
  schemes?: readonly { key: string }[]
  lists: readonly ListedShares[]
  lines: readonly ShareLineRow[]
}

/**
 * The list that an address asks for: the one named, or the one that stands. Without a scheme's key it
 * is that of the newest scheme that is more than a proposal, if there is one. Null when there is none.
 */
export function chooseList(
  { schemes = [], lists, lines }: SharesAnswers,
  schemeKey: string | null,
  listId: string | null,
): StoredList | null {
  const isProposed = (key: string) =>
    lists.every((list) => list.schemeKey !== key || list.origin === 'proposed')
  const first = schemes.find(({ key }) => !isProposed(key)) ?? schemes[0]
  const key = schemeKey ?? first?.key
  const chosen = lists.find(
    (list) => list.schemeKey === key && (listId === null ? stands(list) : list.id === listId),
  )
  return chosen ? withLines(chosen, lines) : null
}
