import { randomBytes } from 'node:crypto'
import type { Instant } from '../../kernel/day.model.ts'
import type { AudienceKey, AuditedSides, Role } from '../../kernel/deed.model.ts'
import { osloDay } from '../../kernel/oslo.model.ts'
import { giveRoleWithin } from '../../modules/access/index.ts'
import { type SeatRights, type SeatSide, seatSomebodyWithin } from '../../modules/bodies/index.ts'
import { addMinutes, now } from '../../platform/clock.ts'
import { cookieNames, hashToken } from '../../platform/cookies.ts'
import { type Db, inCommunity, type Tx } from '../../platform/db.ts'
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
  /** Do they let people in, there? */
  manages?: boolean
  cookie: string
}

/** Where somebody sits in a body, as a member unless it is said otherwise; `isOver`: until yesterday. */
type Sitting = { preMeeting: SeatSide; rights?: SeatRights; isOver?: true }

export type Seat = {
  role: Role
  party?: string
  sides?: AuditedSides
  /** The role was theirs once. */
  isOver?: true
  sits?: readonly Sitting[]
}

/** The body that they sit in. */
const satIn = 'asu'
const secretary = { preMeeting: 'none', rights: 'secretary' } as const

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
  { role: 'body-member', sits: [{ preMeeting: 'municipal' }] },
  { role: 'body-member', sits: [{ preMeeting: 'trust' }] },
  { role: 'body-member', sits: [{ preMeeting: 'none' }] },
  { role: 'body-member', sits: [{ preMeeting: 'municipal', isOver: true }] },
  { role: 'body-member', sits: [{ preMeeting: 'municipal' }, { preMeeting: 'trust' }] },
  { role: 'trust-secretariat', party: 'helse-nord-trondelag', sits: [secretary] },
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
  as: Seat,
): Promise<Viewer> {
  const { role, party = null, sides = null, isOver, sits = [] } = as
  const token = randomBytes(24).toString('base64url')
  const at = now()
  const name = [role, party, sides, isOver ? 'over' : null, ...sits.map(wordFor)]
    .filter((word) => word)
    .join(' ')
  const email = `${newId()}@godfot.example`
  const personId = await inCommunity(owner, community.id, async (tx) => {
    const given = await giveRoleWithin(tx, {
      communityId: community.id,
      typed: {
        navn: name,
        epost: email,
        rolle: role === 'body-secretary' ? 'body-member' : role,
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
    for (const sitting of sits) await seat(tx, { communityId: community.id, email, at }, sitting)
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
    ...(isOver ? { isOver } : { manages: ['administrator', 'secretariat'].includes(role) }),
    audiences: isOver ? ['public'] : [...(await audiencesOf(owner, role, sides)), ...keysOf(sits)],
    cookie: `${browserCookie()}; ${cookieNames.session}=${token}`,
  }
}

/** Puts somebody in a seat of a body. */
const seat = (
  tx: Tx,
  who: { communityId: string; email: string; at: Instant },
  { preMeeting, rights = 'speak', isOver }: Sitting,
) =>
  seatSomebodyWithin(tx, {
    ...{ ...who, preMeeting, rights, by: null },
    body: { key: satIn, name: satIn.toUpperCase() },
    until: isOver ? osloDay(who.at) : null,
  })

const wordFor = ({ preMeeting, rights, isOver }: Sitting) =>
  `${isOver ? 'sat' : 'sits'} ${rights ?? preMeeting}`

/** What some seats give; neither side's to somebody who sits for both and has not said which they act for. */
function keysOf(sits: readonly Sitting[]): AudienceKey[] {
  const now = sits.filter(({ isOver }) => !isOver)
  const sides = new Set(
    now.flatMap(({ preMeeting }) => (preMeeting === 'none' ? [] : [`side:${preMeeting}` as const])),
  )
  return now.length === 0
    ? []
    : [
        ...(['community', `body:${satIn}`] as const),
        ...(now.some(({ rights }) => rights === 'secretary')
          ? [`secretary:${satIn}` as const]
          : []),
        ...(sides.size === 1 ? [...sides] : []),
      ]
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
