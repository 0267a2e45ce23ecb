import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { twoManagers } from '../../../../test/managers.ts'
import { instant } from '../../../kernel/day.model.ts'
import { addMinutes, now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { approveTextRemoval, askTextRemoval, writeEntry } from '../../journal/index.ts'
import { tellPeople } from './tell-people.command.ts'

const at = instant('2026-11-20T10:00:00.000Z')
let base: TestDatabase
let house: TestApp

beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
})
afterAll(() => base.close())

/** A contact without access, as the directory has it. */
async function aHolder(email: string, name = 'Kommuneoverlege, Verdal') {
  const holderId = newId()
  await inCommunity(base.owner, base.communityId, async (tx) => {
    await tx
      .insertInto('contact_function')
      .values({
        community_id: base.communityId,
        key: 'kommuneoverlege',
        name_nb: 'Kommuneoverlege',
        name_nn: 'Kommuneoverlege',
        name_en: 'Municipal medical officer',
        holders: 'one',
        held_in: ['municipality'],
        position: 1,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await tx
      .insertInto('contact_holder')
      .values({
        community_id: base.communityId,
        id: holderId,
        function_key: 'kommuneoverlege',
        place: '5038',
        kind: 'mailbox',
        email,
        audience: 'municipalities',
        registered_at: at,
      })
      .execute()
  })
  return { personId: null, holderId, name, email } as const
}

type Written = Awaited<ReturnType<typeof aHolder>>

const write = (...holders: Written[]) =>
  inCommunity(base.db, base.communityId, (tx) =>
    tellPeople(
      tx,
      {
        communityId: base.communityId,
        about: 'to-function',
        subject: 'contact-function:kommuneoverlege',
        deedAt: at,
      },
      holders.map((each) => ({ ...each, partyCode: '5038', subject: 'Møte', body: 'Til dere' })),
      at,
    ),
  )

const peopleAt = (email: string) =>
  base.owner.selectFrom('person').selectAll().where('email', '=', email).execute()
const nameHere = async (personId: string, communityId = base.communityId) =>
  (
    await inCommunity(base.owner, communityId, (tx) =>
      tx
        .selectFrom('community_person')
        .select('name')
        .where('community_id', '=', communityId)
        .where('person_id', '=', personId)
        .executeTakeFirst(),
    )
  )?.name

describe('E-post til en som er kjent med navn og adresse alene', () => {
  it('går dit, og historien om e-posten vet hvem i kontaktlista det er', async () => {
    const holder = await aHolder('overlege@verdal.example')
    const [told] = await write(holder)
    const [person, ...others] = await peopleAt(holder.email)
    expect(others).toEqual([])
    expect(await nameHere(person?.id ?? '')).toBe('Kommuneoverlege, Verdal')
    const letter = await base.owner
      .selectFrom('outgoing_mail')
      .innerJoin('community_mail as mail', 'mail.id', 'outgoing_mail.id')
      .select(['recipient', 'mail.person_id', 'mail.holder_id', 'about'])
      .where('mail.id', '=', told?.id ?? '')
      .executeTakeFirstOrThrow()
    expect(letter).toEqual({
      recipient: holder.email,
      person_id: person?.id,
      holder_id: holder.holderId,
      about: 'to-function',
    })
  })

  it('gjør ingen ny person andre gang, og endrer ikke navnet fellesskapet har', async () => {
    const holder = await aHolder('helse@leka.example', 'Kommuneoverlege, Leka')
    await write(holder)
    await write({ ...holder, name: 'Et annet navn' })
    const people = await peopleAt(holder.email)
    expect(people).toHaveLength(1)
    expect(await nameHere(people[0]?.id ?? '')).toBe('Kommuneoverlege, Leka')
  })

  it('gjør én person når to skriver samtidig, også i hver sin rekkefølge', async () => {
    const one = await aHolder('a@namsos.example')
    const other = await aHolder('b@namsos.example')
    await Promise.all([write(one, other), write(other, one)])
    expect(await peopleAt(one.email)).toHaveLength(1)
    expect(await peopleAt(other.email)).toHaveLength(1)
  })

  it('finner den som har adressen fra et annet fellesskap, uten å ta navnet derfra', async () => {
    const id = newId()
    const email = 'felles@steinkjer.example'
    const elsewhere = await base.addCommunity('naboen')
    await base.owner.insertInto('person').values({ id, email, name: 'Navnet der' }).execute()
    await inCommunity(base.owner, elsewhere, (tx) =>
      tx
        .insertInto('community_person')
        .values({ community_id: elsewhere, person_id: id, name: 'Navnet der' })
        .execute(),
    )
    await write(await aHolder(email, 'Kommuneoverlege, Steinkjer'))
    expect((await peopleAt(email)).map((each) => each.id)).toEqual([id])
    expect(await nameHere(id)).toBe('Kommuneoverlege, Steinkjer')
    expect(await nameHere(id, elsewhere)).toBe('Navnet der')
  })
})

describe('Den som er skrevet til og ikke har noen rolle', () => {
  it('ser ikke mer enn en fremmed når vedkommende logger inn', async () => {
    const holder = await aHolder('uten-rolle@verdal.example')
    await write(holder)
    const [person] = await peopleAt(holder.email)
    const reader = await signedIn(person?.id ?? '')
    const here = `/${base.communityKey}`
    for (const path of ['tilgang', 'kontakter/hos/5038', 'journal', 'avtaler/ny']) {
      const { status } = await house.get(`${here}/${path}`, reader)
      expect(`${path} ${status}`).toBe(`${path} 403`)
    }
    const own = await (await house.get(here, reader)).text()
    expect(own).not.toContain('Kontakter')
    const tilgang = `${here}/tilgang/${person?.id}`
    const secretariat = await house.signIn('secretariat')
    expect((await house.get(tilgang, secretariat)).status).toBe(404)
    expect((await house.post(tilgang, { epost: 'x@y.example' }, secretariat)).status).toBe(404)
    const people = await (await house.get(`${here}/tilgang`, secretariat)).text()
    expect(people).not.toContain(holder.email)
  })
})

describe('Når kontakten fjernes av to personer', () => {
  it('nevner ikke historien om e-posten navnet lenger, med mindre vedkommende har en rolle', async () => {
    const [asker, approver] = await twoManagers(base)
    const { communityId } = base
    for (const [email, hasRole] of [
      ['fjernes@verdal.example', false],
      ['blir@verdal.example', true],
    ] as const) {
      const holder = await aHolder(email, 'Lege Legesen')
      await write(holder)
      const [person] = await peopleAt(email)
      if (hasRole) await giveContactRole(person?.id ?? '')
      const subject = `contact:${holder.holderId}`
      const added = { communityId, deed: 'contact-added', subject, by: null, at } as const
      await inCommunity(base.db, communityId, (tx) =>
        writeEntry(tx, { ...added, basis: 'role-table', details: {} }),
      )
      await askTextRemoval(base.db, { communityId, subject, reason: 'Feil', by: asker, at: now() })
      const { id: removalId } = await inCommunity(base.owner, communityId, (tx) =>
        tx
          .selectFrom('text_removal')
          .select('id')
          .where('approved_at', 'is', null)
          .executeTakeFirstOrThrow(),
      )
      const order = { communityId, removalId, by: approver, at: now() }
      expect(await approveTextRemoval(base.db, order)).toMatchObject({ ok: true })
      expect(await nameHere(person?.id ?? '')).toBe(
        hasRole ? 'Lege Legesen' : '[teksten er fjernet]',
      )
    }
  })
})

const giveContactRole = (personId: string) =>
  inCommunity(base.owner, base.communityId, (tx) =>
    tx
      .insertInto('role_grant')
      .values({
        community_id: base.communityId,
        id: newId(),
        person_id: personId,
        role: 'party-contact',
        party_code: '5038',
        granted_at: at,
      })
      .execute(),
  )

async function signedIn(personId: string): Promise<Reader> {
  const token = randomBytes(12).toString('base64url')
  await base.owner
    .insertInto('session')
    .values({
      id_hash: createHash('sha256').update(token).digest(),
      person_id: personId,
      created_at: now(),
      expires_at: addMinutes(now(), 60),
    })
    .execute()
  const { cookie, csrf } = house.stranger
  return { cookie: `${cookie}; godfot_okt=${token}`, csrf }
}
