import type { Basis } from '../../../kernel/journal.model.ts'
import type { RegistrationRefusal } from '../refusal.model.ts'
import { type TreatmentState, treatmentStates } from '../treatment.model.ts'

const except = (...left: readonly TreatmentState[]) =>
  treatmentStates.filter((state) => !left.includes(state))

/**
 * What is asked of what is told before it is written down, in this order: the first that does not hold is the refusal. `of`:
 * the states it is asked of. `basis`: what it rests on; `municipal-cases` are those like Verdal PS 49/17, which give
 * organ, day, case number and outcome.
 */
export const requirements: readonly {
  refusal: RegistrationRefusal
  of: readonly TreatmentState[]
  basis: Basis
}[] = [
  { refusal: 'version-not-out', of: treatmentStates, basis: 'putting-forward' },
  { refusal: 'body-missing', of: except('sent', 'received'), basis: 'municipal-cases' },
  { refusal: 'body-not-of-party', of: treatmentStates, basis: 'clause-5-2-a' },
  {
    refusal: 'day-missing',
    of: ['adopted', 'adopted-with-remark', 'adopted-with-reservation', 'rejected'],
    basis: 'entry-rule',
  },
  { refusal: 'day-in-future', of: except('on-agenda'), basis: 'municipal-cases' },
  { refusal: 'day-before-put-forward', of: treatmentStates, basis: 'putting-forward' },
  { refusal: 'day-far-ahead', of: ['on-agenda'], basis: 'putting-forward' },
  { refusal: 'day-after-deadline', of: ['on-agenda'], basis: 'putting-forward' },
  {
    refusal: 'reservation-missing',
    of: ['adopted-with-reservation'],
    basis: 'entry-rule',
  },
  { refusal: 'remark-missing', of: ['adopted-with-remark'], basis: 'municipal-cases' },
  {
    refusal: 'reservation-not-chosen',
    of: ['adopted', 'adopted-with-remark'],
    basis: 'entry-rule',
  },
  { refusal: 'remark-not-chosen', of: ['adopted'], basis: 'municipal-cases' },
  { refusal: 'source-missing', of: treatmentStates, basis: 'clause-5-2-a' },
  { refusal: 'nothing-changed', of: treatmentStates, basis: 'correction' },
  { refusal: 'told-already', of: treatmentStates, basis: 'current-answer' },
  { refusal: 'nothing-to-correct', of: treatmentStates, basis: 'correction' },
  { refusal: 'cannot-follow', of: treatmentStates, basis: 'order-of-states' },
]
