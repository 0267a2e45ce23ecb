/** What stands against sharing a cost so. */
export type SharingRefusal =
  | 'no-parties'
  | 'party-twice'
  | 'unknown-party'
  | 'population-not-whole'
  | 'population-zero'
  | 'population-unknown'
  | 'no-components'
  | 'amount-negative'
  | 'amount-too-high'
  | 'rate-negative'
  | 'rate-too-high'
  | 'fraction-invalid'
  | 'fraction-exceeds-whole'
  | 'contradicting-components'
  | 'more-than-one-rest'
  | 'rest-negative'
  | 'cost-negative'
  | 'cost-too-high'
  | 'net-negative'
  | 'period-reversed'
  | 'outside-period'

/** What stands against a trial as it was typed. */
export type TrialRefusal =
  | SharingRefusal
  | 'percent-not-readable'
  | 'percent-exceeds-whole'
  | 'day-not-counted'
  | 'day-without-figures'
  | 'borders-before-parties'
  | 'borders-unknown'
  | 'key-unknown'
  | 'host-missing'
  | 'percent-missing'
  | 'only-with-tariff'
  | 'only-with-part'
  | 'equal-percent-missing'
  | 'amount-missing'
  | 'rate-missing'
  | 'nothing-to-share'
  | 'already-party'
  | 'everyone-left-out'

/** What stands against a new way of sharing as it was typed. */
export type SchemeRefusal =
  | SharingRefusal
  | TrialRefusal
  | 'fraction-not-readable'
  | 'one-host'
  | 'listed-not-chosen'
  | 'not-paying'
  | 'names-without-scope'
  | 'value-for-rest'
