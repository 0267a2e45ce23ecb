import type { Day } from '../../../kernel/day.model.ts'
import type { Organisation, OrganisationStatement } from '../organisation.model.ts'

type Statements = readonly OrganisationStatement[]

/** The organisations that take part on a day, as they are called and numbered that day, by name. */
export const organisationsOn = (statements: Statements, day: Day): Organisation[] =>
  keysOf(statements)
    .flatMap((key) => statedOn(statements, key, day) ?? [])
    .filter(({ takesPart }) => takesPart)
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'))

/** The health trusts that take part on a day. */
export const trustsOn = (statements: Statements, day: Day): Organisation[] =>
  organisationsOn(statements, day).filter(({ kind }) => kind === 'health-trust')

/** What decides of an organisation on a day, whether it takes part or not; null before it came. */
export const statedOn = (
  statements: Statements,
  key: string,
  day: Day,
): OrganisationStatement | null =>
  historyOf(statements, key).findLast(({ from }) => from === null || from <= day) ?? null

/** All that is stated of an organisation, in the order that it decides. */
export const historyOf = (statements: Statements, key: string): OrganisationStatement[] =>
  statements
    .filter((each) => each.key === key)
    .toSorted((a, b) =>
      a.from === b.from ? a.position - b.position : (a.from ?? '') < (b.from ?? '') ? -1 : 1,
    )

const keysOf = (statements: Statements): string[] => [...new Set(statements.map(({ key }) => key))]
