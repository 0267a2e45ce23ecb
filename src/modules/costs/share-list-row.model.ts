import {
  aDay,
  aNumber,
  anInstant,
  aText,
  fields,
  listOf,
  oneOf,
  orNull,
  type Shaped,
  someOre,
} from '../../kernel/row.model.ts'
import { componentShape } from './stored-input.model.ts'
import type { StoredList } from './stored-list.model.ts'

/** A share list as the database tells it, without its lines; `input` is read by `readInput`. */
export const shareListRow = fields({
  id: aText,
  schemeKey: aText,
  origin: oneOf('reconstructed', 'proposed', 'adopted'),
  year: aNumber,
  referenceDay: aDay,
  madeAt: anInstant,
  madeOn: aDay,
  madeBy: orNull(aText),
  decision: orNull(aText),
  textRemovedOn: orNull(aDay),
  unnamed: aNumber,
  knownTotal: someOre,
  total: orNull(someOre),
  net: orNull(someOre),
  surplus: orNull(someOre),
  replaces: orNull(aText),
  replacedBy: orNull(aText),
  followedBy: orNull(aNumber),
})

export const shareLineRow = fields({
  listId: aText,
  code: aText,
  name: aText,
  inhabitants: orNull(aNumber),
  amount: orNull(someOre),
  rounding: someOre,
  parts: listOf(
    fields({ component: componentShape, of: orNull(someOre), amount: orNull(someOre) }),
  ),
})
export type ShareLineRow = Shaped<typeof shareLineRow>

/** A share list without its lines. */
export type ListedShares = Omit<StoredList, 'lines'>

/** A list with those of the lines that are its own. */
export const withLines = (list: ListedShares, lines: readonly ShareLineRow[]): StoredList => ({
  ...list,
  lines: lines.flatMap(({ listId, ...line }) => (listId === list.id ? [line] : [])),
})
