/** Why a body is not registered, or not changed. */
export type BodyRefusal =
  | 'same-name'
  | 'same-abbreviation'
  | 'own-parent'
  | 'parent-in-ring'
  | 'quorum-over-seats'
  | 'begins-after-it-ends'
  | 'seats-before'
  | 'mandate-before'
  | 'seats-of-other-side'

/** Why no round about names is begun. */
export type AskingRefusal = 'no-seat-chosen' | 'nobody-to-ask'

/** What is wrong with what somebody says to being proposed. */
export type StandProblem = 'name-needed' | 'address-in-words'

/** Why nobody is asked whether they stand. */
export type CandidateRefusal = 'mail-not-set-up' | 'nobody-to-ask' | 'on-its-way' | 'put-in-already'

/** Why a body is not ended, or not taken up again. */
export type BodyEndRefusal =
  | 'ends-before-it-begins'
  | 'seats-held'
  | 'not-ended'
  | 'open-in-body'
  | 'gives-two-places'
  | 'bodies-under'

/** Why it is not taken how a body works. */
export type PracticeRefusal =
  | 'template-without-counter'
  | 'template-with-two-counters'
  | 'yearly-without-year'
  | 'counter-not-chosen'
  | 'next-without-template'
  | 'deadline-without-circulation'
  | 'address-shown-to-all'
  | 'evaluation-passed'
  | 'evaluation-before-body'

/** Why somebody is not told as leading a body. */
export type LeadershipRefusal =
  | 'same-seat'
  | 'same-side'
  | 'seat-not-there'
  | 'outside-the-body'
  | 'ends-before-it-begins'
  | 'day-needed'
  | 'others-lead-then'
  | 'day-without-alternation'
  | 'alternates-before'
  | 'alternates-after'

/** Why a mandate of a body is not registered, or not put right. */
export type MandateRefusal =
  | 'nothing-written'
  | 'address-shown-to-all'
  | 'adopted-ahead'
  | 'adopted-after-asked'
  | 'before-the-body'
  | 'after-the-body'
  | 'far-ahead'
  | 'same-day'
  | 'day-needed'
  | 'passes-the-one-before'
  | 'passes-the-next'

/** Why a seat is not registered, not changed or not ended. */
export type SeatRefusal =
  | 'same-name'
  | 'nobody-spoken-for'
  | 'target-unknown'
  | 'ends-before-it-begins'
  | 'begins-after-it-ends'
  | 'outside-the-body'
  | 'holders-before'
  | 'side-does-not-fit'
  | 'holders-of-its-own'
  | 'is-followed'
  | 'follows-other-side'
  | 'followed-on-other-side'
  | 'followed-already'
  | 'holder-sits-already'
  | 'gives-two-places'
  | 'secretary-of-a-side'
  | 'opens-other-side'
  | 'by-secretariat'

/** Why somebody is not put in a seat, or not changed there. */
export type SeatHolderRefusal =
  | 'ends-before-it-begins'
  | 'reason-without-end'
  | 'outside-the-seat'
  | 'ends-after-the-seat'
  | 'taken'
  | 'same-name-asked'
  | 'same-address-asked'
  | 'same-person-twice'
  | 'sits-already'
  | 'is-substitute-already'
  | 'sits-where-followed'
  | 'nobody-moves-up'
  | 'seat-follows'
  | 'address-in-words'
  | 'begins-that-day'
  | 'opens-other-side'
  | 'by-secretariat'
