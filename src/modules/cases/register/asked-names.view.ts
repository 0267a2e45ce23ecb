import type { Named } from '../../../kernel/words.model.ts'
import { actorNames, standingNames } from '../cases.text.ts'
import type { ActsAsked, StandingAsked } from './filter.model.ts'
import { sayRegister, standingGroupNames } from './register.text.ts'

export const standingAskedNames: Record<StandingAsked, Named> = {
  ...standingGroupNames,
  ...standingNames,
}

export const actsAskedNames: Record<ActsAsked, Named> = {
  ...actorNames,
  unsaid: {
    nb: sayRegister('nb', 'actsUnknown'),
    nn: sayRegister('nn', 'actsUnknown'),
    en: sayRegister('en', 'actsUnknown'),
  },
}
