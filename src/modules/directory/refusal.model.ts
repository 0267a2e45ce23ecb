/** Why somebody is not put in the list, or is not changed there. */
export type HolderRefusal =
  | 'name-missing'
  | 'address-missing'
  | 'name-beside-mailbox'
  | 'vacancy-with-words'
  | 'not-a-phone'
  | 'ends-before-it-begins'
  | 'function-unknown'
  | 'function-ended'
  | 'holds-already'
  | 'held-by-another'
  | 'held-so-not-vacant'

/** Why a holder is not ended, confirmed or taken back. */
export type KeepRefusal = 'holder-unknown' | 'nothing-to-confirm'
