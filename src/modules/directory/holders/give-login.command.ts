import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Db } from '../../../platform/db.ts'
import { type GivenRole, giveRole } from '../../access/index.ts'
import type { Holder } from '../holder.model.ts'
import type { Place } from '../place.model.ts'
import { loginRole } from './login.rule.ts'

export type GiveLogin = {
  communityId: string
  place: Place
  holder: Pick<Holder, 'name' | 'email'>
  by: string
  on: Day
  at: Instant
  /** The mail that tells of the role; null sends none. */
  invitation: { subject: string; body: string } | null
}

/** Gives whoever holds a function access for its place: a login beside the entry, which stays as it is. */
export const giveLogin = (db: Db, order: GiveLogin): Promise<GivenRole> => {
  const { communityId, place, holder, by, at, invitation } = order
  return giveRole(db, {
    communityId,
    typed: {
      navn: holder.name ?? '',
      epost: holder.email ?? '',
      rolle: loginRole(place) ?? '',
      part: place.key,
      sider: '',
    },
    by,
    at,
    invitation,
    kindOf: (code) =>
      code !== place.key
        ? null
        : place.side === 'trust'
          ? 'health-trust'
          : place.kind === 'municipality'
            ? 'municipality'
            : 'other',
  })
}
