import type { IdentityProblem } from '../../kernel/identity-number.rule.ts'

/** Why somebody does not act for a side. */
export type ActingRefusal = 'not-of-the-side'

/** Why no code is sent to what was typed as an address. */
export type AddressRefusal = 'not-an-address' | IdentityProblem

/** Why a code opens nothing. */
export type CodeRefusal = 'no-code-asked' | 'code-expired' | 'too-many-attempts' | 'wrong-code'

/** Why a link opens nothing. */
export type LinkRefusal = 'link-spent'

/** What hinders giving a role. */
export type GrantRefusal =
  | 'party-missing'
  | 'party-unknown'
  | 'party-of-another-kind'
  | 'party-not-for-role'
  | 'sides-missing'
  | 'sides-not-for-role'
  | 'held-already'

/** Why a role is not ended. */
export type EndRefusal = 'grant-unknown' | 'last-manager'

/** Why a person is not given another address. */
export type MendRefusal =
  | 'person-unknown'
  | 'not-an-address'
  | 'same-address'
  | 'address-taken'
  | 'own-address'
  | 'not-changed-here'

/** Why a mail is not sent once more. */
export type AgainRefusal = 'no-such-mail' | 'sent-again-already' | 'arrived-already' | 'on-its-way'
