import { randomBytes } from 'node:crypto'
import type { AudienceKey, AuditedSides, Role } from '../../kernel/deed.model.ts'
import { giveRoleWithin } from '../../modules/access/index.ts'
import { addMinutes, now } from '../../platform/clock.ts'
import { cookieNames, hashToken } from '../../platform/cookies.ts'
import { type Db, inCommunity } from '../../platform/db.ts'
import { newId } from '../../platform/id.ts'

/** Somebody at a browser. */
export type Viewer = {
  /** As a finding tells of them. */
  name: string
  role: Role | 'stranger'
  party: string | null
  /** The community in which they have the role. */
  community: string
  personId: string | null
  /** The role was theirs once. */
  isOver?: true
  audiences: readonly AudienceKey[]
  cookie: string
}

export type Seat = {
  role: Role
  party?: string
  sides?: AuditedSides
  /** The role was theirs once. */
  isOver?: true
}

/** What sort of party a role is held for, where that is no municipality. */
const kinds: Readonly<Record<string, 'health-trust' | 'ks'>> = {
  'helse-nord-trondelag': 'health-trust',
  'ks-nord-trondelag': 'ks',
}

/** Every role, for each sort of party that it is held for, and those whose role is over. */
export const seats: readonly Seat[] = [
  { role: 'secretariat' },
  { role: 'administrator' },
  { role: 'trust-secretariat', party: 'helse-nord-trondelag' },
  { role: 'party-contact', party: '5038' },
  { role: 'party-contact', party: '5037' },
  { role: 'party-contact', party: '5007' },
  { role: 'body-member' },
  { role: 'treasurer', party: 'ks-nord-trondelag' },
  { role: 'auditor', sides: 'municipalities' },
  { role: 'auditor', sides: 'trust' },
  { role: 'auditor', sides: 'both' },
  { role: 'secretariat', isOver: true },
  { role: 'party-contact', party: '5038', isOver: true },
]

export const aStranger = (community: string): Viewer => ({
  name: 'stranger',
  role: 'stranger',
  party: null,
  community,
  personId: null,
  audiences: ['public'],
  cookie: browserCookie(),
})

const browserCookie = () => `${cookieNames.browser}=${randomBytes(12).toString('base64url')}`

/** Somebody new in a seat of a community, and signed in. */
export async function seated(
  owner: Db,
  community: { id: string; key: string },
  seat: Seat,
): Promise<Viewer> {
  const { role, party = null, sides = null } = seat
  const { isOver } = seat
  const token = randomBytes(24).toString('base64url')
  const at = now()
  const name = [role, party, sides, isOver ? 'over' : null].filter((word) => word).join(' ')
  const personId = await inCommunity(owner, community.id, async (tx) => {
    const given = await giveRoleWithin(tx, {
      communityId: community.id,
      typed: {
        navn: name,
        epost: `${newId()}@godfot.example`,
        rolle: role,
        part: party ?? '',
        sider: sides ?? '',
      },
      by: null,
      at: addMinutes(at, -60),
      invitation: null,
      kindOf: (code) => kinds[code] ?? 'municipality',
    })
    if (!given.ok) throw new Error(`Nobody can be ${name}: ${JSON.stringify(given.problems)}`)
    const person_id = given.personId
    if (isOver)
      await tx
        .updateTable('role_grant')
        .set({ ended_at: addMinutes(at, -30), ended_by: person_id })
        .where('community_id', '=', community.id)
        .where('person_id', '=', person_id)
        .execute()
    // Signed in on another machine as well.
    const sessions = [token, randomBytes(24).toString('base64url')].map((each) => ({
      ...{ id_hash: hashToken(each), person_id },
      ...{ created_at: at, expires_at: addMinutes(at, 600) },
    }))
    await tx.insertInto('session').values(sessions).execute()
    return person_id
  })
  return {
    name: `${name} (${community.key})`,
    role,
    party: isOver ? null : party,
    community: community.key,
    personId,
    ...(isOver ? { isOver } : {}),
    audiences: isOver ? ['public'] : await audiencesOf(owner, role, sides),
    cookie: `${browserCookie()}; ${cookieNames.session}=${token}`,
  }
}

/** Whose eyes a role reads with. */
export async function audiencesOf(
  owner: Db,
  role: Role,
  sides: AuditedSides | null,
): Promise<readonly AudienceKey[]> {
  const ofRole = await owner
    .selectFrom('role_audience')
    .select('audience')
    .where('role', '=', role)
    .execute()
  const ofSides = await owner
    .selectFrom('audited_audience')
    .select('audience')
    .where('sides', '=', sides)
    .execute()
  return ['public', ...[...ofRole, ...ofSides].map(({ audience }) => audience as AudienceKey)]
}
