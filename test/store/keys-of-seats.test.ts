import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../src/kernel/day.model.ts'
import type { Role } from '../../src/kernel/deed.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { upsertActingSide } from '../../src/modules/access/acting/acting.store.ts'
import {
  insertBodies,
  insertSeatHolders,
  insertSeats,
} from '../../src/modules/bodies/bodies.store.ts'
import type { Body } from '../../src/modules/bodies/body.model.ts'
import type { Seat } from '../../src/modules/bodies/seat.model.ts'
import type { SeatHolder } from '../../src/modules/bodies/seat-holder.model.ts'
import { addMinutes, now } from '../../src/platform/clock.ts'
import { inCommunity } from '../../src/platform/db.ts'
import { newId } from '../../src/platform/id.ts'
import { aBody, aSeat, aSeatHolder } from '../builders/bodies.ts'
import { type TestDatabase, testDatabase } from '../database.ts'

const today = osloDay(now())
const yesterday = addDays(today, -1)
const tomorrow = addDays(today, 1)
let base: TestDatabase
beforeAll(async () => {
  base = await testDatabase('nordre-trondelag')
})
afterAll(() => base.close())

type Sitting = {
  body?: Partial<Body>
  seat?: Partial<Seat>
  holder?: Partial<SeatHolder>
  role?: Role | null
  party?: string
  /** A seat of another body that follows hers, with that body. */
  follower?: { body?: Partial<Body>; seat?: Partial<Seat> }
}

let number = 0
/** What the eyes of somebody who sits so are, on a page and in a deed, and the roles that she has there. */
async function eyesOf({ body, seat, holder, role = 'body-member', party, follower }: Sitting) {
  number += 1
  const email = `plass-${number}@prove.example`
  const person = newId()
  const token = randomBytes(12)
  const at = now()
  const bodies = [{ ...aBody({ key: `organ-${number}`, ...body }), name: `Organ ${number}` }]
  const own = aSeat(newId(), { body: bodies[0]?.key ?? '', ...seat })
  const seats = [own]
  if (follower) {
    const key = `andre-${number}`
    bodies.push({ ...aBody({ key, ...follower.body }), name: `Andre ${number}` })
    seats.push(aSeat(newId(), { body: key, follows: own.id, ...follower.seat }))
  }
  const sitting = aSeatHolder(newId(), own.id, { email: email.toUpperCase(), ...holder })
  await inCommunity(base.owner, base.communityId, async (tx) => {
    await insertBodies(tx, base.communityId, bodies)
    await insertSeats(tx, base.communityId, seats)
    await insertSeatHolders(tx, base.communityId, [sitting], { by: null, at })
    await tx.insertInto('person').values({ id: person, email, name: 'Prøve' }).execute()
    if (role)
      await tx
        .insertInto('role_grant')
        .values({
          ...{ community_id: base.communityId, id: newId(), person_id: person, role },
          ...{ party_code: party ?? null, granted_at: at },
        })
        .execute()
    const id_hash = createHash('sha256').update(token).digest()
    await tx
      .insertInto('session')
      .values({ id_hash, person_id: person, created_at: at, expires_at: addMinutes(at, 60) })
      .execute()
  })
  const read = () => readAs(person, createHash('sha256').update(token).digest())
  return {
    ...(await read()),
    again: read,
    choose: (side: 'municipal' | 'trust') =>
      inCommunity(base.owner, base.communityId, (tx) =>
        upsertActingSide(tx, { communityId: base.communityId, personId: person, side, at }),
      ),
  }
}

/** What a person sees with, on a page and in a deed alike. */
async function readAs(person: string, sessionHash: Buffer) {
  const eyes = sql<{ eyes: string }>`select current_setting('godfot.audiences') as eyes`
  const { session, answers } = await base.read(
    { communityId: base.communityId, sessionHash },
    { seen: { compile: () => eyes.compile(base.db) } },
  )
  const [seen] = answers.seen as { eyes: string }[]
  const told = await inCommunity(base.db, { communityId: base.communityId, by: person }, (tx) =>
    eyes.execute(tx),
  )
  expect(told.rows[0]?.eyes).toBe(seen?.eyes)
  return {
    keys: (seen?.eyes ?? '').replaceAll(`-${number}`, '').split(',').sort(),
    roles: (session?.roles ?? []).map((each) => each.role),
    actsFor: session?.actsFor ?? null,
  }
}

const sees = async (of: Sitting) => (await eyesOf(of)).keys
const member = ['body:organ', 'community', 'public', 'side:municipal']

describe('Det en plass gir å se', () => {
  it('er organet, fellesskapet og siden hun går til formøte med', async () => {
    expect(await eyesOf({})).toMatchObject({ keys: member, roles: ['body-member'] })
    expect(await sees({ seat: { preMeeting: 'trust' } })).toEqual([
      ...['body:organ', 'community', 'public', 'side:trust'],
    ])
    expect(await sees({ seat: { preMeeting: 'none' } })).toEqual([
      ...['body:organ', 'community', 'public'],
    ])
  })

  it('er ikke siden plassen teller for, når formøtet er et annet: fastlegen går med kommunene', async () => {
    const seat = { side: 'none', preMeeting: 'municipal', rights: 'speak' } as const
    expect(await sees({ seat })).toEqual(member)
  })

  it('er det samme for en vara', async () =>
    expect(await sees({ holder: { rank: 1 } })).toEqual(member))

  it.each<[string, Sitting]>([
    ['plassen er fra i morgen', { holder: { from: tomorrow } }],
    ['tiden var ute i går', { holder: { until: today } }],
    ['plassen sluttet i går', { seat: { until: today } }],
    ['organet sluttet i går', { body: { until: today } }],
    ['organet begynner i morgen', { body: { from: tomorrow } }],
    ['adressen er en annens', { holder: { email: 'en-annen@prove.example' } }],
    ['ingen adresse er kjent', { holder: { email: null } }],
    ['organet er utenfor fellesskapet', { body: { sort: 'outside' } }],
  ])('er ingenting når %s: hun er som en fremmed', async (_title, of) =>
    expect(await eyesOf(of)).toMatchObject({ keys: ['public'], roles: [] }),
  )

  it('gjelder til og med siste dag', async () => {
    expect(await sees({ holder: { from: today, until: tomorrow } })).toEqual(member)
    expect(await sees({ holder: { from: yesterday } })).toEqual(member)
  })

  it('er ingenting for den som ikke er sluppet inn', async () =>
    expect(await sees({ role: null })).toEqual(['public']))

  it('kommer i tillegg til det rollen gir', async () => {
    const ended = { until: today }
    const contact = ['community', 'party:5038', 'public', 'side:municipal']
    const of = { role: 'party-contact' as const, party: '5038' }
    expect(await sees({ ...of, holder: ended })).toEqual(contact)
    expect(await sees(of)).toEqual(['body:organ', ...contact])
  })

  it('er også organet der en plass følger hennes, mens begge er der', async () => {
    expect(await sees({ follower: {} })).toEqual(['body:andre', ...member])
    expect(await sees({ follower: { seat: { until: today } } })).toEqual(member)
    expect(await sees({ seat: { until: today }, follower: {} })).toEqual(['public'])
  })
})

describe('En sekretær i et organ', () => {
  const seat = { side: 'none', preMeeting: 'none', rights: 'secretary' } as const
  const keys = ['body:organ', 'community', 'public', 'secretary:organ']

  it('er det av plassen, på dagen, og leser ingen sides formøte', async () => {
    expect(await eyesOf({ seat })).toMatchObject({ keys, roles: ['body-member', 'body-secretary'] })
    expect(await eyesOf({ seat, holder: { until: today } })).toMatchObject({
      keys: ['public'],
      roles: [],
    })
    expect(await eyesOf({ seat, role: null })).toMatchObject({ keys: ['public'], roles: [] })
  })

  it('er det ved siden av sin egen rolle, og leser sin egen side', async () => {
    const of = { role: 'trust-secretariat', party: 'helse-nord-trondelag' } as const
    expect(await eyesOf({ ...of, seat })).toMatchObject({
      keys: [...keys, 'party:helse-nord-trondelag', 'secretariat:trust', 'side:trust'].sort(),
      roles: ['body-secretary', 'trust-secretariat'],
    })
  })

  it('som er av begge sider, holder organet også før hun har sagt hvem hun handler for', async () => {
    const of = { seat, role: 'party-contact', party: '5038' } as const
    const eyes = await eyesOf({ ...of, follower: { seat: { preMeeting: 'trust' } } })
    expect(eyes).toMatchObject({
      ...{ keys: ['body:andre', ...keys], roles: ['body-member', 'body-secretary'] },
      actsFor: 'unsaid',
    })
  })

  it('teller for ingen side', async () => {
    await expect(eyesOf({ seat: { ...seat, side: 'trust' } })).rejects.toThrow(/secretary/)
    await expect(eyesOf({ seat: { ...seat, preMeeting: 'trust' } })).rejects.toThrow(/secretary/)
  })
})

describe('Den som har noe på begge sider', () => {
  const of = { role: 'trust-secretariat', party: 'helse-nord-trondelag' } as const
  const shared = ['body:organ', 'community', 'public']
  const trusts = [
    ...shared,
    ...['party:helse-nord-trondelag', 'secretariat:trust', 'side:trust'],
  ].sort()

  it('ser ingen av dem før det er valgt, og så den ene om gangen', async () => {
    const unsaid = await eyesOf(of)
    expect(unsaid).toMatchObject({ keys: shared, roles: ['body-member'], actsFor: 'unsaid' })
    await unsaid.choose('trust')
    expect(await unsaid.again()).toMatchObject({
      ...{ keys: trusts, roles: ['trust-secretariat'], actsFor: 'trust' },
    })
    await unsaid.choose('municipal')
    expect(await unsaid.again()).toMatchObject({
      ...{ keys: [...shared, 'side:municipal'], roles: ['body-member'], actsFor: 'municipal' },
    })
  })

  it('spørres ikke når begge deler er på samme side', async () => {
    const { actsFor, keys } = await eyesOf({ ...of, seat: { preMeeting: 'trust' } })
    expect({ actsFor, keys }).toEqual({ actsFor: null, keys: trusts })
  })

  it('leser som før når plassen på den andre siden er over', async () => {
    const { actsFor, keys } = await eyesOf({ ...of, holder: { until: today } })
    expect({ actsFor, keys }).toEqual({
      actsFor: null,
      keys: trusts.filter((key) => key !== 'body:organ'),
    })
  })

  it('er også den som sitter på to plasser, gjennom et organ som følger', async () => {
    const { actsFor } = await eyesOf({ follower: { seat: { preMeeting: 'trust' } } })
    expect(actsFor).toBe('unsaid')
  })
})
