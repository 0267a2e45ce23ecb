import type { Day } from '../../../kernel/day.model.ts'
import {
  type FieldName,
  type Form,
  type Problems,
  type Typed,
  typedIn,
} from '../../../kernel/form/form.model.ts'
import { agreementDays } from '../../../kernel/typed-day.rule.ts'
import type { Membership, Standing } from '../membership.model.ts'
import {
  type Organisation,
  type OrganisationStatement,
  organisationKinds,
  type PartyRole,
  type PartyRoleName,
  partyRoleNames,
  type RegionMembership,
} from '../organisation.model.ts'

/** What someone wants to state of the parties, from a day. */
export type PartyChange =
  /** Settles the place of a party that waits, as it was seen on a day; `chosen` are the codes that are parties. */
  | { kind: 'decide'; code: string; seenOn: Day; chosen: readonly string[]; day: Day }
  | { kind: 'end'; code: string; seenOn: Day; day: Day }
  | { kind: 'add'; codes: readonly string[]; region: string | null; day: Day }
  /** The region of several, as they were seen on a day; null takes them out of the one they are in. */
  | {
      kind: 'regions'
      codes: readonly string[]
      seenOn: Day
      region: string | null
      day: Day
    }
  | ({ kind: 'organisation' } & OrganisationFacts)
  /** Without a day it holds for as long as the organisation has been here. */
  | ({ kind: 'organisation-changed'; key: string } & OrganisationFacts)
  | { kind: 'organisation-ended'; key: string; day: Day }
  /** No holder means that nobody has the task from the day. */
  | { kind: 'role'; role: PartyRoleName; holder: string | null; day: Day }

/** What an organisation is called and numbered, from a day or for as long as it has been here. */
export type OrganisationFacts = {
  name: string
  organisationNumber: string | null
  organisationKind: Organisation['kind']
  day: Day | null
}

/** Why a change cannot stand beside what is stated already. */
export type ChangeRefusal =
  | 'nothing-to-decide'
  | 'before-question'
  | 'row-that-day'
  | 'changed-by-then'
  | 'not-in-force'
  | 'not-a-party'
  | 'already-party'
  | 'one-without-place'
  | 'region-that-day'
  | 'in-region-already'
  | 'waits-for-decision'
  | 'organisation-known'
  | 'is-municipality'
  | 'organisation-absent'
  | 'organisation-later'
  | 'holds-task'
  | 'nothing-changed'
  | 'holder-unknown'
  | 'holder-leaves'
  | 'role-that-day'

/** What is wrong with a field beside how it is written, before anything else is asked. */
export type TypedProblem = 'too-far-ahead' | 'none-chosen'

const line = { kind: 'line', longest: 200 } as const
const decision = { kind: 'lines', longest: 4_000, required: true } as const

/** The first day that a change holds, and who decided it. */
export const datedForm = {
  dag: { kind: 'day', range: agreementDays, required: true },
  vedtak: decision,
} as const satisfies Form

export const decideForm = {
  plass: { kind: 'choice', choices: ['part', 'ikke'], required: true },
  ...datedForm,
} as const satisfies Form

export const addForm = { ...datedForm, region: line } as const satisfies Form

export const regionsForm = {
  region: { ...line, required: true },
  nyregion: line,
  ...datedForm,
} as const satisfies Form

/** The choices of a region beside those that there are, each of which begins with `regionNamed`. */
export const [newRegion, noRegion, regionNamed] = ['ny', 'ingen', 'navn:']

export const organisationForm = {
  navn: { ...line, required: true },
  orgnr: { kind: 'organisation-number' },
  slag: { kind: 'choice', choices: organisationKinds, required: true },
  dag: { kind: 'day', range: agreementDays },
  vedtak: decision,
} as const satisfies Form

export const roleForm = {
  rolle: { kind: 'choice', choices: partyRoleNames, required: true },
  hvem: line,
  ...datedForm,
} as const satisfies Form

/** The fields of all the forms; `kommuner` holds the municipalities chosen. */
const changeFields = {
  ...decideForm,
  kommuner: line,
  ...addForm,
  ...regionsForm,
  ...organisationForm,
  ...roleForm,
}

export type ChangeField = FieldName<typeof changeFields>

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
  | { kind: 'regions'; chosen: readonly string[]; seenOn: Day }
  | { kind: 'organisation' }
  | { kind: 'organisation-changed'; key: string }
  | { kind: 'organisation-ended'; key: string }
  | { kind: 'role' }

export type TypedChange = Typed<typeof changeFields>

/** Every field of the forms as it was typed, empty where it was not, and where several are chosen in it. */
export const typedChange = (
  sent: Partial<Record<string, string>>,
  chosenIn: 'plass' | 'kommuner' | null = null,
): TypedChange =>
  typedIn(changeFields, chosenIn === null ? sent : { ...sent, [chosenIn]: undefined })

/** The choice that gives a task to nobody. */
export const nobody = 'ingen'

export type ChangeProblems = Problems<ChangeField, TypedProblem | ChangeRefusal>

/** The rows that a change is stored as. */
export type ChangeRows = {
  memberships: readonly Membership[]
  regions: readonly RegionMembership[]
  organisations: readonly OrganisationStatement[]
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

/** What the change does to the region of one municipality on its day: none, one, or several that sources name. */
export type RegionChange = {
  code: string
  name: string
  before: readonly string[]
  after: readonly string[]
  /** What is already stated of its region from a later day, and stays; null is that it then has none. */
  later: { day: Day; region: string | null } | null
}

/** What will be different, told before it is confirmed. */
export type ChangePreview = {
  places: readonly PlaceChange[]
  regions: readonly RegionChange[]
  partiesBefore: number
  partiesAfter: number
}
