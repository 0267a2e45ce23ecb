import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { now } from '../platform/clock.ts'
import { inCommunity } from '../platform/db.ts'
import { newId } from '../platform/id.ts'
import { queueMail } from '../platform/mail.ts'
import { forget } from './forget.ts'

let base: TestDatabase
let other: string
let made = 0
let email = ''

beforeAll(async () => {
  base = await testDatabase()
  other = await base.addCommunity('naboen')
  for (const communityId of [base.communityId, other]) {
    await inCommunity(base.owner, communityId, (tx) =>
      sql`insert into contact_function values (${communityId}, 'kommuneoverlege', 'Kommuneoverlege',
        'Kommuneoverlege', 'Chief physician', 'several', '{municipality}', 1)`.execute(tx),
    )
  }
})
beforeEach(() => {
  made += 1
  email = `kari${made}@verdal.example`
})
afterAll(() => base.close())

const asContact = async (communityId: string, until: string | null = null) => {
  const id = newId()
  await inCommunity(base.owner, communityId, (tx) =>
    sql`insert into contact_holder (community_id, id, function_key, place, kind, name, email, phone, valid_until,
        audience, registered_at)
      values (${communityId}, ${id}, 'kommuneoverlege', '5038', 'person', 'Kari Nordmann',
        ${email.replace('kari', 'Kari')}, '74 04 82 00', ${until}, 'community', now())`.execute(tx),
  )
  return id
}

const asUser = async () => {
  const id = newId()
  await inCommunity(base.owner, base.communityId, async (tx) => {
    await tx.insertInto('person').values({ id, email, name: 'Kari Nordmann' }).execute()
    await tx
      .insertInto('role_grant')
      .values({
        community_id: base.communityId,
        id: newId(),
        person_id: id,
        role: 'body-member',
        granted_at: now(),
      })
      .execute()
  })
  return id
}

const endRoles = (person: string) =>
  inCommunity(base.owner, base.communityId, (tx) =>
    sql`update role_grant set ended_at = now(), ended_by = ${person} where person_id = ${person}`.execute(
      tx,
    ),
  )

const contact = (communityId: string, id: string) =>
  inCommunity(base.owner, communityId, (tx) =>
    tx
      .selectFrom('contact_holder')
      .select(['name', 'email', 'phone', 'removed_at as removedAt'])
      .where('community_id', '=', communityId)
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  )

const forgotten = { name: null, email: null, phone: null, removedAt: expect.any(String) }

describe('./godfot forget', () => {
  it('glemmer en som bare står under Kontakter og Organer, i alle fellesskap og med e-posten som er sendt dit', async () => {
    const [here, there] = [await asContact(base.communityId), await asContact(other, '2020-01-01')]
    const mail = { recipient: email, personId: null, subject: 'Hei', body: 'Kari', replyTo: null }
    await inCommunity(base.owner, base.communityId, (tx) =>
      queueMail(tx, { ...mail, expiresAt: null }, now()),
    )
    expect(await forget(base.owner, `Kari <${email.toUpperCase()}>`, now())).toContain(
      'er borte i 2 oppføringer under Kontakter og Organer. Ingen bruker hadde adressen.',
    )
    expect(await contact(base.communityId, here)).toEqual(forgotten)
    expect(await contact(other, there)).toEqual(forgotten)
    const mails = await base.owner
      .selectFrom('outgoing_mail')
      .select('id')
      .where('recipient', '=', email)
      .execute()
    expect(mails).toEqual([])
  })

  it('glemmer en som har en plass i et organ, også når plassen er historie', async () => {
    const id = newId()
    await inCommunity(base.owner, base.communityId, async (tx) => {
      const community_id = base.communityId
      await sql`insert into community_body (community_id, key, name, sort, owner_side, audience)
        values (${community_id}, 'psu', 'PSU', 'political', 'both', 'public')`.execute(tx)
      await sql`insert into body_seat (community_id, id, body_key, label, side, pre_meeting, speaks_for, rights,
          position, names_published)
        values (${community_id}, ${id}, 'psu', 'Leder', 'none', 'none', '{gruppe.itself}', 'decide', 1, true)`.execute(
        tx,
      )
      await sql`insert into body_seat_holder (community_id, id, seat_id, rank, name, function_name, email, decision,
          valid_until, audience, registered_at)
        values (${community_id}, ${id}, ${id}, 0, 'Kari', 'Ordfører', ${email}, 'Sak 4/26', '2020-01-01', 'public', now())`.execute(
        tx,
      )
    })
    expect(await forget(base.owner, email, now())).toContain(
      '1 oppføring under Kontakter og Organer',
    )
    const left = await inCommunity(base.owner, base.communityId, (tx) =>
      tx
        .selectFrom('body_seat_holder')
        .select([
          'name',
          'function_name as function',
          'email',
          'decision',
          'removed_at as removedAt',
        ])
        .where('id', '=', id)
        .executeTakeFirstOrThrow(),
    )
    expect(left).toEqual({
      ...{ name: null, function: null, email: null, decision: null },
      removedAt: expect.any(String),
    })
  })

  it('glemmer en som både har vært bruker og er kontakt', async () => {
    const id = await asContact(base.communityId)
    await endRoles(await asUser())
    expect(await forget(base.owner, email, now())).toBe(
      `${email} er glemt: navnet og adressen er borte, også i 1 oppføring under Kontakter og Organer, og det personen gjorde, står.`,
    )
    expect(await contact(base.communityId, id)).toEqual(forgotten)
  })

  it('tar også bort listene som er laget med navnet, men ikke naboens', async () => {
    for (const communityId of [base.communityId, other]) {
      await inCommunity(base.owner, communityId, (tx) =>
        sql`insert into kept_paper values (${communityId}, ${'a'.repeat(64)}, 'x', null, now(), now())`.execute(
          tx,
        ),
      )
    }
    await asContact(base.communityId)
    await forget(base.owner, email, now())
    const kept = await Promise.all(
      [base.communityId, other].map((communityId) =>
        inCommunity(base.owner, communityId, (tx) =>
          tx
            .selectFrom('kept_paper')
            .where('community_id', '=', communityId)
            .select('hash')
            .execute(),
        ),
      ),
    )
    expect(kept.map(({ length }) => length)).toEqual([0, 1])
  })

  it('glemmer en som bare har vært bruker', async () => {
    await endRoles(await asUser())
    expect(await forget(base.owner, email, now())).toBe(
      `${email} er glemt: navnet og adressen er borte, og det personen gjorde, står.`,
    )
  })

  it('nekter så lenge personen har en rolle, og da glemmes heller ikke kontakten', async () => {
    const id = await asContact(base.communityId)
    await asUser()
    await expect(forget(base.owner, email, now())).rejects.toThrow('har en rolle ennå')
    expect(await contact(base.communityId, id)).toMatchObject({ name: 'Kari Nordmann' })
  })

  it('sier fra når adressen ikke finnes noe sted', async () => {
    await expect(forget(base.owner, email, now())).rejects.toThrow(
      `Fant ingen med adressen ${email}, verken blant brukerne eller under Kontakter og Organer.`,
    )
  })
})
