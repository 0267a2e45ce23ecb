import { randomBytes } from 'node:crypto'
import { addMinutes, now } from '../../platform/clock.ts'
import { hashToken } from '../../platform/cookies.ts'
import type { Tx } from '../../platform/db.ts'
import { newId } from '../../platform/id.ts'

/** A session of a community's secretariat, or of the contact of a party, by its token. */
export async function addSession(
  tx: Tx,
  communityId: string,
  email: string,
  partyCode: string | null = null,
): Promise<string> {
  const session = randomBytes(24).toString('base64url')
  const person = newId()
  const at = now()
  const name = partyCode === null ? 'Sekretariatet' : 'Kommunekontakten'
  await tx.insertInto('person').values({ id: person, email, name }).execute()
  await tx
    .insertInto('community_person')
    .values({ community_id: communityId, person_id: person, name })
    .execute()
  await tx
    .insertInto('role_grant')
    .values({
      community_id: communityId,
      id: newId(),
      person_id: person,
      role: partyCode === null ? 'secretariat' : 'party-contact',
      party_code: partyCode,
      granted_at: at,
    })
    .execute()
  await tx
    .insertInto('session')
    .values({
      id_hash: hashToken(session),
      person_id: person,
      created_at: at,
      expires_at: addMinutes(at, 600),
    })
    .execute()
  return session
}
