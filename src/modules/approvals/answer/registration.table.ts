import type { RegistrationRefusal } from '../refusal.model.ts'
import { type TreatmentState, treatmentStates } from '../treatment.model.ts'

const except = (...left: readonly TreatmentState[]) =>
  treatmentStates.filter((state) => !left.includes(state))

/**
 * What is asked of what is told before it is written down, in this order: the first that does not hold is the refusal. `of`:
 * the states it is asked of. `basis`: what it rests on; «Sakene i kommunene» are those like Verdal PS 49/17, which give
 * organ, day, case number and outcome.
 */
export const requirements: readonly {
  refusal: RegistrationRefusal
  of: readonly TreatmentState[]
  basis: string
}[] = [
  { refusal: 'version-not-out', of: treatmentStates, basis: 'framleggingen' },
  { refusal: 'body-missing', of: except('sent', 'received'), basis: 'sakene i kommunene' },
  { refusal: 'body-not-of-party', of: treatmentStates, basis: '5.2 a' },
  {
    refusal: 'day-missing',
    of: ['adopted', 'adopted-with-remark', 'adopted-with-reservation', 'rejected'],
    basis: 'regelen for ikrafttredelse',
  },
  { refusal: 'day-in-future', of: except('on-agenda'), basis: 'sakene i kommunene' },
  { refusal: 'day-before-put-forward', of: treatmentStates, basis: 'framleggingen' },
  {
    refusal: 'reservation-missing',
    of: ['adopted-with-reservation'],
    basis: 'regelen for ikrafttredelse',
  },
  { refusal: 'remark-missing', of: ['adopted-with-remark'], basis: 'sakene i kommunene' },
  {
    refusal: 'reservation-not-chosen',
    of: ['adopted', 'adopted-with-remark'],
    basis: 'regelen for ikrafttredelse',
  },
  { refusal: 'remark-not-chosen', of: ['adopted'], basis: 'sakene i kommunene' },
  { refusal: 'source-missing', of: treatmentStates, basis: '5.2 a' },
  { refusal: 'told-already', of: treatmentStates, basis: 'svaret som står' },
  { refusal: 'nothing-to-correct', of: treatmentStates, basis: 'retting' },
  { refusal: 'cannot-follow', of: treatmentStates, basis: 'rekkefølgen' },
]
