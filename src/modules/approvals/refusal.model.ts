import type { FieldProblem } from '../agreements/index.ts'

/** Why a treatment is not taken down. */
export type RegistrationRefusal =
  | 'version-not-out'
  | 'told-already'
  | 'cannot-follow'
  | 'body-missing'
  | 'body-not-of-party'
  | 'day-missing'
  | 'day-in-future'
  | 'day-before-put-forward'
  | 'day-after-deadline'
  | 'day-far-ahead'
  | 'source-missing'
  | 'reservation-missing'
  | 'remark-missing'
  | 'reservation-not-chosen'
  | 'remark-not-chosen'
  | 'nothing-to-correct'
  | 'nothing-changed'

/** What can be wrong with a field beside how it is written: with its file, or what the rule asks of it. */
export type AnswerProblem = FieldProblem | RegistrationRefusal | 'not-with-choice'

/** Why it is not taken down whether a reservation hinders, or whether this is a party. */
export type AnswerRefusal =
  | 'version-not-out'
  | 'no-reservation'
  | 'standing-is-settled'
  | 'standing-not-settled'
  | 'has-adopted'
  | 'nothing-answered'
  | 'last-party'
  | 'source-missing'
  | 'told-already'

/** Why a version is not put forward this way. */
export type PlanRefusal =
  | 'no-parties'
  | 'more-than-parties'
  | 'impossible-share'
  | 'party-twice'
  | 'day-passed'
  | 'no-trust'
  | 'nothing-stands'
  | 'parties-cannot-read'
  | 'trust-cannot-read'
  | 'no-party-then'
  | 'parties-far-ahead'
  | 'share-not-readable'
