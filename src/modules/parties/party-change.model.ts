import type { Day, Instant } from '../../kernel/day.model.ts'
import type { Membership, Standing } from './membership.model.ts'
import type {
  Organisation,
  PartyRole,
  PartyRoleName,
  RegionMembership,
} from './organisation.model.ts'

/** What someone wants to state of the parties, from a day. */
export type PartyChange =
  /** Settles the place of a party that waits, as it was seen on a day; `chosen` are the codes that are parties. */
  | { kind: 'decide'; code: string; seenOn: Day; chosen: readonly string[]; day: Day }
  | { kind: 'end'; code: string; seenOn: Day; day: Day }
  | { kind: 'add'; codes: readonly string[]; region: string | null; day: Day }
  | {
      kind: 'organisation'
      name: string
      organisationNumber: string | null
      organisationKind: Organisation['kind']
    }
  | { kind: 'role'; role: PartyRoleName; holder: string; day: Day }

/** Why a change cannot stand beside what is stated already. */
export type ChangeRefusal =
  | 'nothing-to-decide'
  | 'before-question'
  | 'row-that-day'
  | 'changed-by-then'
  | 'not-in-force'
  | 'not-a-party'
  | 'already-party'
  | 'waits-for-decision'
  | 'organisation-known'
  | 'holder-unknown'
  | 'role-that-day'

/** What is wrong with what was typed, before anything else is asked. */
export type TypedProblem =
  | 'required'
  | 'not-a-day'
  | 'too-far-ahead'
  | 'too-long'
  | 'identity-number'
  | 'choice-missing'
  | 'none-chosen'
  | 'not-an-organisation-number'

export type ChangeField =
  | 'plass'
  | 'dag'
  | 'vedtak'
  | 'kommuner'
  | 'region'
  | 'navn'
  | 'orgnr'
  | 'slag'
  | 'rolle'
  | 'hvem'

/** Which form was filled in, and what its address and boxes say beside what was typed. */
export type ChangeForm =
  | {
      kind: 'decide'
      code: string
      seenOn: Day
      askedCodes: readonly string[]
      chosen: readonly string[]
    }
  | { kind: 'end'; code: string; seenOn: Day }
  | { kind: 'add'; chosen: readonly string[] }
  | { kind: 'organisation' }
  | { kind: 'role' }

export type TypedChange = Record<ChangeField, string>
export type ChangeProblems = Partial<Record<ChangeField, TypedProblem | ChangeRefusal>>

/** The rows that a change is stored as. */
export type ChangeRows = {
  memberships: readonly Membership[]
  regions: readonly RegionMembership[]
  organisations: readonly Organisation[]
  roles: readonly PartyRole[]
}

/** What the change does to one municipality on its day; null means that it has no place. */
export type PlaceChange = {
  code: string
  name: string
  before: 'settled' | 'unsettled' | null
  after: 'settled' | 'unsettled' | null
  /** What is already stated of it from a later day, and stays. */
  later: { day: Day; standing: Standing } | null
}

/** What will be different, told before it is confirmed. */
export type ChangePreview = {
  places: readonly PlaceChange[]
  partiesBefore: number
  partiesAfter: number
}

/** A decision on the parties, as it is shown; no wording where the text was lawfully removed. */
export type PartyDecision = { key: string; wording: string | null; registeredAt: Instant }
