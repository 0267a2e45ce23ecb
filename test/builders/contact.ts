import { type Day, day, instant } from '../../src/kernel/day.model.ts'
import { inCommunity } from '../../src/platform/db.ts'
import { newId } from '../../src/platform/id.ts'
import type { TestDatabase } from '../database.ts'

type Kept = Pick<TestDatabase, 'owner' | 'communityId'>

/** Puts a function in a community's list; its key. */
export const addFunction = ({ owner, communityId }: Kept, key: string, name: string) =>
  inCommunity(owner, communityId, async (tx) => {
    await tx
      .insertInto('contact_function')
      .values({
        community_id: communityId,
        key,
        name_nb: name,
        name_nn: name,
        name_en: name,
        holders: 'several',
        held_in: ['municipality', 'organisation'],
        position: 90,
      })
      .execute()
    return key
  })

type OfHolder = {
  place: string
  functionKey: string
  kind?: 'person' | 'mailbox' | 'vacancy'
  name?: string | null
  email?: string | null
  from?: Day | null
  until?: Day | null
  audience?: 'municipalities' | 'trust' | 'community' | 'public'
}

/** Lets somebody hold a function at a place; the id. */
export const addHolderAt = ({ owner, communityId }: Kept, of: OfHolder) =>
  inCommunity(owner, communityId, async (tx) => {
    const id = newId()
    await tx
      .insertInto('contact_holder')
      .values({
        community_id: communityId,
        id,
        function_key: of.functionKey,
        place: of.place,
        kind: of.kind ?? 'person',
        name: of.name ?? null,
        email: of.email ?? null,
        valid_from: of.from ?? null,
        valid_until: of.until ?? null,
        audience: of.audience ?? 'municipalities',
        registered_at: instant('2026-11-01T10:00:00.000Z'),
      })
      .execute()
    return id
  })

/** Lets a municipality be a party of a community. */
export const addMember = ({ owner, communityId }: Kept, code: string) =>
  inCommunity(owner, communityId, async (tx) => {
    const { key: source } = await tx
      .selectFrom('reference_source')
      .select('key')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('membership')
      .values({
        community_id: communityId,
        party_code: code,
        valid_from: day('2020-01-01'),
        certainty: 'exact',
        standing: 'settled',
        source,
      })
      .execute()
  })
