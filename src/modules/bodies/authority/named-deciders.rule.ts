import type { Day } from '../../../kernel/day.model.ts'
import type { PlaceFacts } from '../../directory/index.ts'
import { partiesAsOf, trustsOn } from '../../parties/index.ts'
import type { Body } from '../body.model.ts'
import type { NamedDeciders } from './authority.model.ts'

/** Who can be named on a day. */
export const namedOn = (
  read: PlaceFacts & { bodies: readonly Body[] },
  on: Day,
): NamedDeciders => ({
  bodies: read.bodies,
  parties: partiesAsOf(read, on).length,
  trusts: trustsOn(read.organisations, on).length,
})
