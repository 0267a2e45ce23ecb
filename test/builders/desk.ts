import { createHash, randomBytes } from 'node:crypto'
import type { Role } from '../../src/kernel/deed.model.ts'
import { addMinutes, now } from '../../src/platform/clock.ts'
import { newId } from '../../src/platform/id.ts'
import type { TestDatabase } from '../database.ts'

/** A role in a community. */
export type RoleThere = { communityId: string; role: Role; partyCode?: string }

/** A new person with roles here and there, and a session of theirs by its token. */
export async function aPersonWith(
  { owner }: Pick<TestDatabase, 'owner'>,
  roles: readonly RoleThere[],
): Promise<{ personId: string; email: string; token: string; hash: Buffer }> {
  const personId = newId()
  const email = `${personId}@godfot.example`
  await owner.insertInto('person').values({ id: personId, email, name: 'Kari Prøve' }).execute()
  for (const { communityId, role, partyCode = null } of roles)
    await owner
      .insertInto('role_grant')
      .values({
        community_id: communityId,
        id: newId(),
        person_id: personId,
        role,
        party_code: partyCode,
        granted_at: now(),
      })
      .execute()
  const token = randomBytes(12).toString('base64url')
  const hash = createHash('sha256').update(token).digest()
  await owner
    .insertInto('session')
    .values({
      id_hash: hash,
      person_id: personId,
      created_at: now(),
      expires_at: addMinutes(now(), 60),
    })
    .execute()
  return { personId, email, token, hash }
}

/** Something that waits, as a deed leaves it. */
export async function aDeskRow(
  { owner }: Pick<TestDatabase, 'owner'>,
  row: {
    communityId: string
    title: string
    place?: string
    placeName?: string
    waitsFor?: 'place' | 'secretariat'
    due?: string | null
    shownOn?: string | null
    audience?: string
    what?: string
    subject?: string
    way?: Record<string, string>
  },
): Promise<void> {
  await owner
    .insertInto('desk_row')
    .values({
      community_id: row.communityId,
      subject: row.subject ?? `document:${newId()}`,
      what: row.what ?? 'treat-version',
      place: row.place ?? '5038',
      place_name: row.placeName ?? 'Verdal',
      waits_for: row.waitsFor ?? 'place',
      due: (row.due ?? null) as never,
      shown_on: (row.shownOn ?? null) as never,
      title: row.title,
      way: JSON.stringify(row.way ?? { slug: 'avtalen' }),
      audience: row.audience ?? 'community',
      function_key: null,
    })
    .execute()
}
