import type { ExemptionProblem } from '../../kernel/exemption.model.ts'

/** Why a case is not submitted. */
export type SubmitRefusal =
  | 'body-not-here'
  | 'due-passed'
  | 'behalf-incomplete'
  | 'behalf-ahead'
  | 'same-case'
  | 'not-for-them'

/** Why a case is not taken in, asked back, joined or declined. */
export type AssessRefusal =
  | 'assessed-already'
  | 'joined-to-itself'
  | 'joined-in-ring'
  | 'joined-to-closed'
  | 'joined-out-of-sight'
  | 'case-not-found'
  | 'narrower-than-raiser'
  | 'narrower-than-joined'
  | 'out-of-own-sight'

/** Why a treatment is not planned, not changed, or what came of it not recorded. */
export type TreatmentRefusal =
  | 'body-ended'
  | 'number-taken'
  | 'number-without-digits'
  | 'outside-authority'
  | 'recommendation-first'
  | 'authority-unknown'
  | 'already-planned'
  | 'planned-here'
  | 'several-days'
  | 'day-passed'
  | 'day-ahead'
  | 'day-needed'
  | 'source-needed'
  | 'remark-needed'
  | 'remark-without-words'
  | 'body-needed'
  | 'body-in-list'
  | 'before-the-one-before'
  | 'recorded-already'
  | 'decision-rests-on-it'
  | 'not-on-this-side'

/** Why a case is not changed. */
export type CaseRefusal =
  | 'body-not-here'
  | 'matter-not-here'
  | 'decision-planned'
  | 'narrower-than-raiser'
  | 'narrower-than-joined'
  | 'not-on-this-side'
  | 'document-not-here'
  | ExemptionProblem
