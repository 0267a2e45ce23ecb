import type { AddressBook } from '../../kernel/address.model.ts'
import type { Role } from '../../kernel/deed.model.ts'
import { type Db, lookInto } from '../../platform/db.ts'
import type { Ask } from './asking.ts'
import type { Ground } from './drilling.ts'
import type { MailServer } from './mail-server.ts'
import { until } from './until.ts'
import { aStranger, type Seat, seated, type Viewer } from './viewers.ts'

/** For whom a role is held, where it is held for somebody. */
const seatOf: Partial<Record<Role, Omit<Seat, 'role'>>> = {
  'party-contact': { party: '5038' },
  'trust-secretariat': { party: 'helse-nord-trondelag' },
  treasurer: { party: 'ks-nord-trondelag' },
  auditor: { sides: 'both' },
  'body-member': { sits: [{ preMeeting: 'municipal' }, { preMeeting: 'trust' }] },
  'body-secretary': { sits: [{ preMeeting: 'none', rights: 'secretary' }] },
}

export type Communities = ReadonlyMap<string, string>

export async function communitiesOf(owner: Db): Promise<Communities> {
  const rows = await owner.selectFrom('community').select(['id', 'key']).execute()
  return new Map(rows.map(({ id, key }) => [key, id]))
}

type GroundHouse = {
  ask: Ask
  owner: Db
  addresses: AddressBook
  communities: Communities
  mail: Pick<MailServer, 'refuse' | 'pathsTo'>
}

/** A community to drill in, with people of its own for every role. */
export function groundIn(house: GroundHouse, community: string): Ground {
  const people = new Map<string, Promise<Viewer>>()
  const newPerson = async (role: Role | 'stranger', key: string): Promise<Viewer> => {
    const id = house.communities.get(key) ?? ''
    if (role === 'stranger') return aStranger(key)
    return seated(house.owner, { id, key }, { role, ...seatOf[role] })
  }
  return {
    ask: house.ask,
    addresses: house.addresses,
    community,
    doer: (role, key) => {
      const known = people.get(`${role} ${key}`) ?? newPerson(role, key)
      people.set(`${role} ${key}`, known)
      // Who could not be let in while the database was away, is let in the next time.
      known.catch(() => people.delete(`${role} ${key}`))
      return known
    },
    refuseMail: house.mail.refuse,
    awaitMail: async () => {
      await until(async () => {
        const waiting = await house.owner
          .selectFrom('outgoing_mail')
          .select('id')
          .where('state', 'not in', ['failed', 'sent'])
          .limit(1)
          .execute()
        return waiting.length === 0
      })
    },
    pathsInMail: house.mail.pathsTo,
    lastEntry: (key) => lastEntryIn(house.owner, house.communities.get(key) ?? ''),
  }
}

/** The number that the journal of a community has come to. */
export const lastEntryIn = (owner: Db, communityId: string): Promise<number> =>
  lookInto(owner, communityId, async (tx) => {
    const { last } = await tx
      .selectFrom('journal_entry')
      .select(({ fn }) => fn.max('number').as('last'))
      .where('community_id', '=', communityId)
      .executeTakeFirstOrThrow()
    return Number(last ?? 0)
  })
