/** Why a text does not go out for its fields: it has some that nobody knows, or some where none is filled in. */
export type FieldRefusal = 'unknown-fields' | 'field-only-in-text'

/** Why a text does not go out for its days: what comes after it would have been before it. */
export type PassedDay = 'deadline-passed' | 'review-day-passed'

/** Why a version is not changed, put forward or called back. */
export type VersionRefusal =
  | 'version-is-out'
  | 'version-is-withdrawn'
  | 'version-is-draft'
  | 'reason-missing'
  | 'text-missing'
  | FieldRefusal
  | PassedDay

/** Why no draft is begun: someone else was there first. */
export type DraftRefusal = 'draft-exists'

/** Why a draft is not thrown away. */
export type DiscardRefusal = 'nothing-to-discard'

/** Why the host of a version is not settled beside its text. */
export type HostRefusal =
  | 'version-is-draft'
  | 'version-is-withdrawn'
  | 'host-in-text'
  | 'host-already'
