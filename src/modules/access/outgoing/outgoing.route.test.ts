import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { sentRound } from '../../../../test/builders/sent-round.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { failMailTo } from '../../../../test/failed-mail.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { tellPeople } from '../people/tell-people.command.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const all = '/nordre-trondelag/e-post'
const toVerdal = 'verdal@nordre-trondelag.example'
const textOf = async (path: string, as = secretariat) =>
  (await (await house.get(path, as)).text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')

describe('All e-post fra fellesskapet', () => {
  it('er for sekretariatet og administratoren, og ingen andre', async () => {
    for (const role of ['secretariat', 'administrator'] as const) {
      expect((await house.get(all, await house.signIn(role))).status).toBe(200)
    }
    const auditor = await house.signIn('auditor', undefined, 'both')
    expect((await house.get(all, auditor)).status).toBe(403)
    expect((await house.get(all, await house.signIn('party-contact', '5037'))).status).toBe(403)
    expect((await house.get(all)).status).toBe(303)
  })

  it('viser først det som ikke kom fram, med hva det gjaldt og hvem det gikk til', async () => {
    await sentRound(house, secretariat, { emne: 'Runde om sårstell', hvem: ['5038'] })
    expect(await textOf(all)).toContain('All e-post har kommet fram, eller er på vei.')
    expect(await textOf(`${all}?vis=venter`)).toContain('Runde om sårstell')
    await failMailTo(base, toVerdal)
    const failed = await textOf(all)
    expect(failed).toContain('Runde om sårstell')
    expect(failed).toContain(toVerdal)
    expect(failed).toContain('Postkassa finnes ikke hos mottakeren.')
    expect(await textOf(`${all}?vis=venter`)).not.toContain('Runde om sårstell')
  })

  it('sier om det leseren ikke ser, bare adressen, når, og hvordan det gikk', async () => {
    const administrator = await house.signIn('administrator')
    await sentRound(house, secretariat, { emne: 'Runde om kateter', hvem: ['5037'] })
    const { recipient, name } = await base.owner
      .selectFrom('outgoing_mail as letter')
      .innerJoin('community_mail as mail', 'mail.id', 'letter.id')
      .innerJoin('community_person as known', 'known.person_id', 'mail.person_id')
      .where('mail.about', '=', 'round')
      .select(['letter.recipient', 'known.name'])
      .orderBy('letter.id', 'desc')
      .executeTakeFirstOrThrow()
    await failMailTo(base, recipient)
    expect(await textOf(all)).toContain(`Runde, ${name}: `)
    const html = await textOf(all, administrator)
    expect(html).toContain(`E-post om noe du ikke ser, ${recipient}`)
    expect(html).toContain('Postkassa finnes ikke hos mottakeren.')
    for (const hidden of ['Runde om kateter', 'Runde om sårstell', `Runde, `, name])
      expect(html).not.toContain(hidden)
    const person = /tilgang\/[0-9a-f-]{36}/.exec(html)?.[0] ?? ''
    const own = await textOf(`/nordre-trondelag/${person}`, administrator)
    expect(own).toContain('E-post om noe du ikke ser')
    expect(own).not.toContain('Runde om')
  })

  it('sier alt om en invitasjon, også til den som bare styrer tilgangen', async () => {
    const administrator = await house.signIn('administrator')
    const invited = { navn: 'Ivar Inn', epost: 'ivar@kommune.example', rolle: 'body-member' }
    await house.post(
      '/nordre-trondelag/tilgang',
      { ...invited, part: '', sider: '' },
      administrator,
    )
    expect(await textOf(`${all}?vis=alle`, administrator)).toContain('Invitasjon, Ivar Inn')
  })

  it('viser aldri hva som sto i den, så ingen lenke kan leses der', async () => {
    await sentRound(house, secretariat, { emne: 'Ingen lenke', hvem: ['5038'] })
    expect(await textOf(`${all}?vis=alle`)).not.toMatch(/\/svar\/[\w-]{20}/)
  })

  it('blas i, den nyeste først, uten at noen hoppes over', async () => {
    const [person] = await base.owner
      .selectFrom('person')
      .innerJoin('community_person', 'community_person.person_id', 'person.id')
      .select(['person.id', 'person.email'])
      .where('community_person.community_id', '=', base.communityId)
      .execute()
    const { id: personId = '', email = '' } = person ?? {}
    await inCommunity(base.db, base.communityId, (tx) =>
      tellPeople(
        tx,
        { communityId: base.communityId, about: 'to-function', subject: 'x', deedAt: now() },
        Array.from({ length: 120 }, () => ({
          ...{ personId, email, partyCode: '5038', subject: 'Brev', body: 'Brev' },
        })),
        now(),
      ),
    )
    let path: string | undefined = `${all}?vis=alle`
    let letters = 0
    for (let pages = 0; path !== undefined && pages < 10; pages += 1) {
      const html = await textOf(path)
      letters += [...html.matchAll(/Brev til kontaktene/g)].length
      path = /href="([^"]*vis=alle&amp;for=[0-9a-f-]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
    }
    expect(letters).toBe(120)
  })
})
