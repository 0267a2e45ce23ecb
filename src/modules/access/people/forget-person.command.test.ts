import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { instant } from '../../../kernel/day.model.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import { verifyChainOf } from '../../journal/index.ts'
import { forgetPerson } from './forget-person.command.ts'
import { endRole, giveRole } from './grant.command.ts'
import { grantForm } from './grant.model.ts'

const at = instant('2026-11-22T12:00:00.000Z')
const email = 'Kari@verdal.example'

let base: TestDatabase
beforeAll(async () => {
  base = await testDatabase()
})
afterAll(() => base.close())

const give = (to: string) =>
  giveRole(base.db, {
    communityId: base.communityId,
    typed: { ...emptyForm(grantForm), navn: 'Kari Nordmann', epost: to, rolle: 'secretariat' },
    by: null,
    at,
    invitation: { subject: 'Velkommen', body: 'Kari Nordmann' },
    kindOf: () => null,
  })

describe('Å glemme en person', () => {
  it('går ikke så lenge personen har en rolle, eller når ingen har adressen', async () => {
    await give(email)
    expect(await forgetPerson(base.owner, email, at)).toEqual({ ok: false, code: 'holds-role' })
    expect(await forgetPerson(base.owner, 'ukjent@verdal.example', at)).toEqual({
      ok: false,
      code: 'person-unknown',
    })
  })

  it('tar navnet og adressen, også i utgående e-post; journalens kjede er hel', async () => {
    const other = await give('ola@verdal.example')
    const { id: grantId } = await base.owner
      .selectFrom('role_grant')
      .innerJoin('person', 'person.id', 'role_grant.person_id')
      .where('person.email', '=', email)
      .select('role_grant.id')
      .executeTakeFirstOrThrow()
    const by = other.ok ? other.personId : ''
    const { communityId } = base
    expect(await endRole(base.db, { communityId, grantId, by, at })).toEqual({ ok: true })
    expect(await forgetPerson(base.owner, 'Kari <kari@VERDAL.example>;', at)).toEqual({ ok: true })

    const people = await base.owner.selectFrom('person').select(['name', 'email']).execute()
    const mails = await base.owner.selectFrom('outgoing_mail').select('recipient').execute()
    expect(JSON.stringify([people, mails])).not.toMatch(/kari@/i)
    expect(people.map(({ name }) => name).toSorted()).toEqual(['Kari Nordmann', 'Tidligere bruker'])
    expect(await verifyChainOf(base.db, communityId)).toMatchObject({ ok: true })
  })
})
