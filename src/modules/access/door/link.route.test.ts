import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { openTestBrowser } from '../../../../test/door.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import { now } from '../../../platform/clock.ts'
import { giveRole } from '../people/grant.command.ts'
import { grantForm } from '../people/grant.model.ts'
import { handOverLink } from './link.command.ts'

let base: TestDatabase
let house: TestApp
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base, { sendsMail: false })
})
afterAll(() => base.close())

let people = 0
async function anAdministrator(): Promise<string> {
  people += 1
  const email = `admin${people}@verdal.example`
  await giveRole(base.owner, {
    communityId: base.communityId,
    typed: { ...emptyForm(grantForm), navn: 'Kari', epost: email, rolle: 'administrator' },
    by: null,
    at: now(),
    invitation: null,
    kindOf: () => null,
  })
  return email
}

async function aLink(email: string): Promise<string> {
  const handed = await handOverLink(base.owner, email, now())
  if (!handed.ok) throw new Error(handed.code)
  return handed.token
}

const isIn = async (ask: Awaited<ReturnType<typeof openTestBrowser>>) =>
  (await ask(`/${base.communityKey}/tilgang`)).status === 200

describe('En engangslenke fra kommandolinja', () => {
  it('logger inn uten e-post, én gang', async () => {
    const token = await aLink(await anAdministrator())
    const [ask, other] = [await openTestBrowser(house), await openTestBrowser(house)]
    expect((await ask('/logg-inn/lenke', { nokkel: token })).status).toBe(303)
    expect(await isIn(ask)).toBe(true)
    const again = await other('/logg-inn/lenke', { nokkel: token })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('brukt eller gått ut')
    expect(await isIn(other)).toBe(false)
  })

  it('brukes ikke opp av en som bare ser på den, og ingen er inne før knappen er valgt', async () => {
    const token = await aLink(await anAdministrator())
    const ask = await openTestBrowser(house)
    for (let i = 0; i < 3; i += 1) {
      const page = await ask(`/logg-inn/lenke?nokkel=${token}`)
      expect(page.status).toBe(200)
      expect(page.headers.get('referrer-policy')).toBe('strict-origin')
      const links = [...(await page.text()).matchAll(/href="([^"]*)"/g)].map(([, to]) => to)
      expect(links.join()).not.toContain(token)
    }
    expect(
      (await house.app.request(`/logg-inn/lenke?nokkel=${token}`, { method: 'HEAD' })).status,
    ).toBe(200)
    expect(await isIn(ask)).toBe(false)
    expect((await ask('/logg-inn/lenke', { nokkel: token })).status).toBe(303)
  })

  it('slipper inn bare én når mange bruker den samtidig', async () => {
    const token = await aLink(await anAdministrator())
    const browsers = await Promise.all(Array.from({ length: 12 }, () => openTestBrowser(house)))
    const answers = await Promise.all(
      browsers.map((ask) => ask('/logg-inn/lenke', { nokkel: token })),
    )
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
  })

  it('virker ikke når den er gått ut', async () => {
    const token = await aLink(await anAdministrator())
    await base.owner.updateTable('sign_in_link').set({ expires_at: now() }).execute()
    const ask = await openTestBrowser(house)
    expect((await ask('/logg-inn/lenke', { nokkel: token })).status).toBe(422)
  })

  it.each(['', 'x', 'x'.repeat(5_000), "' or true --"])(
    'finnes ikke for «%.20s»',
    async (nokkel) => {
      const ask = await openTestBrowser(house)
      expect((await ask('/logg-inn/lenke', { nokkel })).status).toBe(422)
    },
  )

  it('kan ikke sendes av et fremmed sted', async () => {
    const token = await aLink(await anAdministrator())
    const ask = await openTestBrowser(house)
    expect((await ask('/logg-inn/lenke', { nokkel: token, _csrf: 'feil' })).status).toBe(403)
    expect((await ask('/logg-inn/lenke', { nokkel: token })).status).toBe(303)
  })

  it('finnes i databasen bare som et merke, og står ikke i journalen', async () => {
    const token = await aLink(await anAdministrator())
    const kept = await base.owner.selectFrom('sign_in_link').selectAll().execute()
    expect(JSON.stringify(kept)).not.toContain(token)
    const ask = await openTestBrowser(house)
    await ask('/logg-inn/lenke', { nokkel: token })
    const at = `/${base.communityKey}/journal`
    const journal = await (await house.get(at, await house.signIn('secretariat'))).text()
    expect(journal).toContain('Engangslenke laget på kommandolinja')
    expect(journal).not.toContain(token)
  })

  it('lages ikke for en som ikke finnes, eller ikke har noen rolle', async () => {
    expect(await handOverLink(base.owner, 'ingen@verdal.example', now())).toEqual({
      ok: false,
      code: 'person-unknown',
    })
    const email = await anAdministrator()
    await base.owner.transaction().execute(async (tx) => {
      const { id } = await tx
        .selectFrom('person')
        .select('id')
        .where('email', '=', email)
        .executeTakeFirstOrThrow()
      await tx
        .updateTable('role_grant')
        .set({ ended_at: now(), ended_by: id })
        .where('person_id', '=', id)
        .execute()
    })
    expect(await handOverLink(base.owner, email, now())).toEqual({ ok: false, code: 'no-role' })
  })
})
