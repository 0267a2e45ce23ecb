import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDeskRow, aPersonWith, type RoleThere } from '../../../test/builders/desk.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { instant } from '../../kernel/day.model.ts'
import { openDb, openPool } from '../../platform/db.ts'
import { loadReferenceData } from '../parties/index.ts'
import { ownDesk, ownDesks } from './own-desk.query.ts'

let base: TestDatabase
let [here, there, elsewhere] = ['', '', '']
beforeAll(async () => {
  base = await testDatabase('her')
  await loadReferenceData(base.owner)
  here = base.communityId
  there = await base.addCommunity('der')
  elsewhere = await base.addCommunity('annetsteds')
  for (const communityId of [here, there, elsewhere]) {
    const at = [here, there, elsewhere].indexOf(communityId)
    const row = (of: string, more: object) =>
      aDeskRow(base, { communityId, title: `${of} ${at}`, ...more })
    await row('Verdals', {})
    await row('Verdals fra før 2018', { place: '1721' })
    await row('Levangers', { place: '5037' })
    await row('Foretakets', { place: 'hnt', audience: 'trust' })
    await row('Sekretariatets', { waitsFor: 'secretariat', place: '5054' })
    await row('Skjult for kommunene', { audience: 'trust' })
  }
})
afterAll(() => base.close())

const read = async (hash: Buffer, communityId: string | null = null) =>
  base.read({ communityId, sessionHash: hash }, { desks: ownDesks(hash) })

/** The titles that whoever has the roles is told of, by community. */
async function toldTo(roles: readonly RoleThere[]) {
  const { hash } = await aPersonWith(base, roles)
  const { answers } = await read(hash)
  return Object.fromEntries(
    answers.desks.map(({ key, waiting }) => [key, waiting.map(({ title }) => title).toSorted()]),
  )
}

const contact = (communityId: string): RoleThere => ({
  communityId,
  role: 'party-contact',
  partyCode: '5038',
})

describe('Det som venter i alle fellesskapene til en person', () => {
  it('er det som gjelder parten hennes, også under en eldre kode, der hun har en rolle', async () =>
    expect(await toldTo([contact(here), contact(there)])).toEqual({
      der: ['Verdals 1', 'Verdals fra før 2018 1'],
      her: ['Verdals 0', 'Verdals fra før 2018 0'],
    }))

  it('er sett med de øynene hun har i hvert av dem', async () =>
    expect(
      await toldTo([
        contact(here),
        { communityId: there, role: 'secretariat' },
        { communityId: elsewhere, role: 'trust-secretariat', partyCode: 'hnt' },
      ]),
    ).toEqual({
      annetsteds: ['Foretakets 2'],
      der: ['Sekretariatets 1'],
      her: ['Verdals 0', 'Verdals fra før 2018 0'],
    }))

  it('er ingenting for den som ikke har noen rolle', async () =>
    expect(await toldTo([])).toEqual({}))

  it('er ikke noe der rollen er avsluttet', async () => {
    const { personId, hash } = await aPersonWith(base, [contact(here), contact(there)])
    await base.owner
      .updateTable('role_grant')
      .set({ ended_at: instant('2026-01-01T00:00:00.000Z'), ended_by: personId })
      .where('person_id', '=', personId)
      .where('community_id', '=', there)
      .execute()
    const { answers, session } = await read(hash)
    expect(answers.desks.map(({ key }) => key)).toEqual(['her'])
    expect(session?.isElsewhere).toBe(true)
    expect((await read(hash, here)).session?.isElsewhere).toBe(false)
    expect((await read(hash, there)).session?.isElsewhere).toBe(true)
  })

  it('gjelder fortsatt der en av to roller er avsluttet', async () => {
    const { personId, hash } = await aPersonWith(base, [
      contact(here),
      { communityId: here, role: 'auditor' },
    ])
    await base.owner
      .updateTable('role_grant')
      .set({ ended_at: instant('2026-01-01T00:00:00.000Z'), ended_by: personId })
      .where('person_id', '=', personId)
      .where('role', '=', 'auditor')
      .execute()
    expect((await read(hash)).answers.desks.map(({ key }) => key)).toEqual(['her'])
  })

  it.each([
    ['en innlogging som er gått ut', { expires_at: instant('2020-01-01T00:00:00.000Z') }],
    ['en innlogging som ikke er brukt', { last_used_at: instant('2020-01-01T00:00:00.000Z') }],
  ])('fortelles ikke til %s', async (_what, over) => {
    const { hash } = await aPersonWith(base, [contact(here)])
    await base.owner.updateTable('session').set(over).where('id_hash', '=', hash).execute()
    expect((await read(hash)).answers.desks).toEqual([])
  })

  it('fortelles ikke til en annens innlogging, eller til en som ikke finnes', async () => {
    await aPersonWith(base, [contact(here)])
    const other = await aPersonWith(base, [])
    expect((await read(other.hash)).answers.desks).toEqual([])
    expect((await read(Buffer.alloc(32))).answers.desks).toEqual([])
  })

  it('flytter ikke resten av sida til et annet fellesskap', async () => {
    const { hash } = await aPersonWith(base, [contact(here), contact(there)])
    const seen = () => ({
      compile: () =>
        sql<{ at: string; eyes: string }>`select current_setting('godfot.community') as at,
          current_setting('godfot.audiences') as eyes`.compile(base.db),
    })
    const { answers } = await base.read(
      { communityId: there, sessionHash: hash },
      { before: seen(), desks: ownDesks(hash), after: seen() },
    )
    expect(answers.after).toEqual(answers.before)
    expect(answers.after).toMatchObject([{ at: there }])
  })

  it('teller for sekretariatet hver ting som partene er spurt om, én gang', async () => {
    const { hash } = await aPersonWith(base, [{ communityId: there, role: 'secretariat' }])
    const [desk] = (await read(hash)).answers.desks
    expect(desk?.awaited).toHaveLength(3)
  })
})

describe('Det som venter i ett fellesskap', () => {
  const titlesOf = async (hash: Buffer, communityId = elsewhere) => {
    const scope = { communityId, sessionHash: hash }
    const { answers } = await base.read(scope, { own: ownDesk(hash, communityId) })
    return answers.own.flatMap(({ waiting }) => waiting.map(({ title }) => title)).toSorted()
  }
  const verdal = ['Verdals 2', 'Verdals fra før 2018 2']

  it('huskes for den som spør igjen, og er nytt med det samme noe er endret der', async () => {
    const { hash } = await aPersonWith(base, [contact(elsewhere), contact(here)])
    const scope = { communityId: elsewhere, sessionHash: hash }
    const answer = async () =>
      (await base.read(scope, { own: ownDesk(hash, elsewhere) })).answers.own
    const first = await answer()
    expect(await answer()).toBe(first)
    await aDeskRow(base, { communityId: here, title: 'I et annet fellesskap' })
    expect(await answer()).toBe(first)
    await aDeskRow(base, { communityId: elsewhere, title: 'Ny' })
    expect(await titlesOf(hash)).toEqual(['Ny', ...verdal])
    await base.owner.deleteFrom('desk_row').where('title', '=', 'Ny').execute()
    expect(await titlesOf(hash)).toEqual(verdal)
  })

  it('fortelles ikke til en annen med de samme øynene', async () => {
    const own = await aPersonWith(base, [contact(elsewhere)])
    const levanger = await aPersonWith(base, [{ ...contact(elsewhere), partyCode: '5037' }])
    for (let n = 0; n < 2; n += 1) {
      expect(await titlesOf(own.hash)).toEqual(verdal)
      expect(await titlesOf(levanger.hash)).toEqual(['Levangers 2'])
    }
  })

  it('er borte med det samme rolla er avsluttet, eller innlogginga er gått ut', async () => {
    const [one, other] = [
      await aPersonWith(base, [contact(elsewhere)]),
      await aPersonWith(base, [contact(elsewhere)]),
    ]
    for (const { hash } of [one, other]) expect(await titlesOf(hash)).toEqual(verdal)
    await base.owner
      .updateTable('role_grant')
      .set({ ended_at: instant('2026-01-01T00:00:00.000Z'), ended_by: one.personId })
      .where('person_id', '=', one.personId)
      .execute()
    await base.owner
      .updateTable('session')
      .set({ expires_at: instant('2020-01-01T00:00:00.000Z') })
      .where('id_hash', '=', other.hash)
      .execute()
    for (const { hash } of [one, other]) expect(await titlesOf(hash)).toEqual([])
  })
})

describe('Hvem som har roller hvor', () => {
  it.each(['app', 'reader'] as const)('spør ingen om på tvers: %s', async (login) => {
    const pool = openPool(base.logins[login], { max: 1 })
    const db = openDb(pool)
    const { personId } = await aPersonWith(base, [contact(here)])
    await expect(sql`select * from person_community`.execute(db)).rejects.toThrow(
      'permission denied',
    )
    await expect(sql`select * from desk_of(${personId}, null)`.execute(db)).rejects.toThrow(
      'permission denied',
    )
    await pool.end()
  })
})
