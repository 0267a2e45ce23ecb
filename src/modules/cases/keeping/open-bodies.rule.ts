import { type Day, isWithin } from '../../../kernel/day.model.ts'
import type { Body } from '../../bodies/index.ts'

/** The bodies of the community that a case can be with on a day. */
export const openBodies = (bodies: readonly Body[], on: Day): Body[] =>
  bodies.filter(({ sort, from, until }) => sort !== 'outside' && isWithin(on, from, until))
