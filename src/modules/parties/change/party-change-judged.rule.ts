import type { Day } from '../../../kernel/day.model.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { PartyFacts } from '../members/named-party.rule.ts'
import type { NamedCode } from '../municipality.model.ts'
import type { OrganisationStatement, PartyRole, RegionMembership } from '../organisation.model.ts'
import type { ChangeField, ChangeRefusal, ChangeRows } from './party-change.model.ts'

/** What a change of the parties is judged by. */
export type ChangeFacts = Omit<PartyFacts, 'municipalities'> & {
  municipalities: readonly NamedCode[]
  regions: readonly RegionMembership[]
  organisations: readonly OrganisationStatement[]
  roles: readonly PartyRole[]
}

/** The answer, the field that a refusal belongs to, and the rows that a yes is stored as. */
export type Judged = { verdict: Verdict<ChangeRefusal>; field: ChangeField; rows: ChangeRows }

const noRows: ChangeRows = { memberships: [], regions: [], organisations: [], roles: [] }
export const refused = (code: ChangeRefusal, field: ChangeField): Judged => ({
  verdict: refuse(code),
  field,
  rows: noRows,
})
export const granted = (rows: Partial<ChangeRows>): Judged => ({
  verdict: allow('party-decision'),
  field: 'dag',
  rows: { ...noRows, ...rows },
})

export const fromDay = (from: Day, source: string) =>
  ({ from, certainty: 'exact', until: null, source }) as const
