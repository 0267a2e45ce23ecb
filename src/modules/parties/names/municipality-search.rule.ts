import type { Day } from '../../../kernel/day.model.ts'
import type { NamedCode } from '../municipality.model.ts'
import { readMunicipalities } from './municipality-list.rule.ts'
import { nameBook } from './municipality-name.rule.ts'
import { nameKeys, typedParts } from './municipality-typed.rule.ts'

/**
 * The municipalities that a text may be looking for on a day: by number, by a part of a name in any language it has
 * and with the letters of any keyboard, or several of them in a list.
 */
export function searchMunicipalities<Row extends NamedCode>(
  rows: readonly Row[],
  text: string,
  on: Day,
): Row[] {
  const { name, code } = typedParts(text)
  const parts = [name, ...name.split(/ ?[/\u2012-\u2015] ?| - /)].filter(Boolean)
  for (const keyOf of nameKeys) {
    const sought = parts.map(keyOf)
    const found = rows.filter(
      (row) =>
        row.code === code ||
        [row.name, ...(row.parallelNames ?? [])]
          .map(keyOf)
          .some((each) => sought.some((part) => each.includes(part))),
    )
    if (found.length > 0) return found
  }
  const listed = readMunicipalities(text, nameBook(rows, []), on).map(({ read }) => read)
  return rows.filter((row) => listed.some((read) => read.ok && read.value === row.code))
}
