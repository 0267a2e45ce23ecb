import type { AudienceKey, AuditedSides, Role } from '../../../kernel/deed.model.ts'
import { type Db, lookInto } from '../../../platform/db.ts'
import { type Mark, mayRead, receiver } from '../marks.ts'
import type { ReceivedMail } from '../received-mail.ts'
import { audiencesOf } from '../viewers.ts'
import { marksIn } from './alike.ts'

type Reader = { audiences: readonly AudienceKey[]; party: string | null }

/** What came by mail and was not for whoever got it. */
export async function foreignInMail(
  owner: Db,
  communityId: string,
  mails: readonly ReceivedMail[],
  marks: ReadonlyMap<string, Mark>,
): Promise<string[]> {
  const readers = await readersByAddress(owner, communityId)
  return mails.flatMap(({ to, subject, text }) =>
    to.flatMap((address) =>
      [...marksIn(`${subject}\n${text}`)]
        .flatMap((word) => marks.get(word) ?? [])
        .filter((mark) => !mayBeTold(mark, address, readers.get(address.toLowerCase()) ?? []))
        .map(
          (mark) => `${address} får i e-post det som er for ${mark.readers.join('+')}: ${subject}`,
        ),
    ),
  )
}

/** Whoever has a mark in their own address, is who it is about. */
const mayBeTold = (mark: Mark, address: string, readers: readonly Reader[]): boolean =>
  address.includes(mark.word) ||
  [receiver, 'public'].some((each) => mark.readers.includes(each)) ||
  readers.some((reader) => mayRead(mark, reader))

/** Who reads what comes to an address: each role of its person, and the place whose list it stands on. */
async function readersByAddress(owner: Db, communityId: string): Promise<Map<string, Reader[]>> {
  const byAddress = new Map<string, Reader[]>()
  const add = (email: string | null, reader: Reader) => {
    const address = (email ?? '').toLowerCase()
    byAddress.set(address, [...(byAddress.get(address) ?? []), reader])
  }
  const { roles, holders } = await lookInto(owner, communityId, async (tx) => ({
    roles: await tx
      .selectFrom('role_grant')
      .innerJoin('person', 'person.id', 'role_grant.person_id')
      .select(['person.email', 'role_grant.role', 'role_grant.party_code', 'role_grant.sides'])
      .where('role_grant.community_id', '=', communityId)
      .where('role_grant.ended_at', 'is', null)
      .execute(),
    holders: await tx
      .selectFrom('contact_holder')
      .select(['email', 'place'])
      .where('community_id', '=', communityId)
      .where('withdrawn_at', 'is', null)
      .execute(),
  }))
  const known = new Map<string, readonly AudienceKey[]>()
  for (const { email, role, party_code, sides } of roles) {
    const key = `${role} ${sides}`
    const audiences =
      known.get(key) ?? (await audiencesOf(owner, role as Role, sides as AuditedSides | null))
    known.set(key, audiences)
    add(email, { audiences, party: party_code })
  }
  for (const { email, place } of holders)
    add(email, { audiences: ['public', 'community', sideOf(place)], party: place })
  return byAddress
}

const sideOf = (place: string): AudienceKey =>
  /^\d{4}$/.test(place) ? 'side:municipal' : 'side:trust'
