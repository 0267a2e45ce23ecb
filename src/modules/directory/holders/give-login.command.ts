import type { Db } from '../../../platform/db.ts'
import { type GivenRole, giveRoleWithin } from '../../access/index.ts'
import type { Place } from '../place.model.ts'
import { inList, type ListOrder } from './keep-holder.command.ts'
import { loginRole } from './login.rule.ts'
import { standing } from './place-list.rule.ts'

export type GiveLogin = ListOrder & {
  holderId: string
  /** The mail that tells of the role; null sends none. */
  invite(email: string, role: string): { subject: string; body: string } | null
}
export type LoginGiven = GivenRole | { ok: false; code: 'place-unknown' | 'holder-unknown' }

/** Gives whoever holds a function access for its place: a login beside the entry, which stays as it is. */
export const giveLogin = (db: Db, order: GiveLogin): Promise<LoginGiven> =>
  inList(db, order, async (tx, { place, holders }): Promise<LoginGiven> => {
    const holder = standing(holders, order.holderId)
    if (!holder) return { ok: false, code: 'holder-unknown' }
    const role = loginRole(place) ?? ''
    const { communityId, by, at } = order
    return giveRoleWithin(tx, {
      communityId,
      typed: {
        navn: holder.name ?? '',
        epost: holder.email ?? '',
        rolle: role,
        part: place.key,
        sider: '',
      },
      by,
      at,
      invitation: order.invite(holder.email ?? '', role),
      kindOf: (code) => (code === place.key ? roleKindOf(place) : null),
    })
  })

const roleKindOf = ({ side, kind }: Place) => {
  if (side === 'trust') return 'health-trust'
  return kind === 'municipality' ? 'municipality' : 'other'
}
