import type { Municipality } from '../municipality.model.ts'
import { countyNames } from '../packaged/county.table.ts'

type Labelled = Pick<Municipality, 'code' | 'name'> & Partial<Pick<Municipality, 'label'>>

/** The county in the label of those that share their name. */
const labelled = ({ label }: Labelled): string | undefined =>
  / \(([^()]*)\)$/.exec(label ?? '')?.[1]

/** The counties that a municipality can be said to lie in: as its label has it, and by its number. */
export const countiesOf = (row: Labelled): string[] =>
  [labelled(row), countyNames.get(row.code.slice(0, 2))].filter((each) => each !== undefined)

/** The name that means this municipality and no other: with its county where others have the name too, or always. */
export function nameApart(row: Labelled, when: 'shared' | 'always' = 'shared'): string {
  const county = when === 'always' ? (countiesOf(row)[0] ?? row.code) : labelled(row)
  return county === undefined ? row.name : `${row.name} (${county})`
}
