import type { TreatmentState } from '../treatment.model.ts'

/**
 * Which report may follow which in the same body of the same party; `none` is the first one.
 * An adoption stands: what was wrong is corrected in a new line, and a new resolution in the same body
 * follows only a rejection, a postponement or a forbehold that is taken up again.
 */
export const followingStates: Record<TreatmentState | 'none', readonly TreatmentState[]> = {
  none: [
    'sent',
    'received',
    'on-agenda',
    'adopted',
    'adopted-with-remark',
    'adopted-with-reservation',
    'rejected',
    'postponed',
    'outcome-not-stated',
  ],
  sent: [
    'received',
    'on-agenda',
    'adopted',
    'adopted-with-remark',
    'adopted-with-reservation',
    'rejected',
    'postponed',
    'outcome-not-stated',
  ],
  received: [
    'on-agenda',
    'adopted',
    'adopted-with-remark',
    'adopted-with-reservation',
    'rejected',
    'postponed',
    'outcome-not-stated',
  ],
  'on-agenda': [
    'on-agenda',
    'adopted',
    'adopted-with-remark',
    'adopted-with-reservation',
    'rejected',
    'postponed',
    'outcome-not-stated',
  ],
  postponed: [
    'on-agenda',
    'adopted',
    'adopted-with-remark',
    'adopted-with-reservation',
    'rejected',
    'postponed',
    'outcome-not-stated',
  ],
  'outcome-not-stated': [
    'adopted',
    'adopted-with-remark',
    'adopted-with-reservation',
    'rejected',
    'postponed',
  ],
  'adopted-with-reservation': ['on-agenda', 'adopted', 'adopted-with-remark', 'rejected'],
  rejected: ['on-agenda', 'adopted', 'adopted-with-remark', 'adopted-with-reservation'],
  adopted: [],
  'adopted-with-remark': [],
}
