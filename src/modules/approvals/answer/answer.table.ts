import type { RegistrationRefusal } from '../refusal.model.ts'
import type { AnswerPlace } from './answer.model.ts'

/** The field that a refusal belongs beside; null where the answer as a whole cannot stand. */
export const refusalFields: Record<RegistrationRefusal, AnswerPlace | null> = {
  'version-not-out': null,
  'told-already': null,
  'cannot-follow': null,
  'nothing-to-correct': null,
  'nothing-changed': 'save',
  'body-missing': 'body',
  'body-not-of-party': 'body',
  'day-missing': 'day',
  'day-in-future': 'day',
  'day-before-put-forward': 'day',
  'day-after-deadline': 'day',
  'day-far-ahead': 'day',
  'source-missing': 'source',
  'reservation-missing': 'reservation',
  'remark-missing': 'remark',
  'reservation-not-chosen': 'state',
  'remark-not-chosen': 'state',
}
