import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aBody } from '../../../../test/builders/bodies.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { formsOf } from '../../../../test/forms.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { insertBodies } from '../../bodies/bodies.store.ts'
import { seatSomebodyWithin } from '../../bodies/index.ts'

const place = '/provefellesskap'
let base: TestDatabase
let house: TestApp
let both: Reader
let single: Reader

beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  single = await house.signIn('secretariat')
  both = await house.signIn('trust-secretariat', 'prove-hf')
  const { email } = await base.owner
    .selectFrom('person')
    .select('email')
    .where('name', '=', 'Prøve, trust-secretariat')
    .executeTakeFirstOrThrow()
  const body = aBody({ key: 'asu', name: 'Utvalget' })
  await inCommunity(base.owner, base.communityId, async (tx) => {
    await insertBodies(tx, base.communityId, [body])
    await seatSomebodyWithin(tx, {
      ...{ communityId: base.communityId, body, email, rights: 'speak', preMeeting: 'municipal' },
      ...{ until: null, by: null, at: now() },
    })
  })
})
afterAll(() => base.close())

const text = async (path: string, as: Reader) => (await house.get(path, as)).text()
const choose = (side: string, as = both, tilbake = '') =>
  house.post(`${place}/handle-for`, { side, tilbake }, as)
const chosen = async () =>
  (
    await inCommunity(base.db, base.communityId, (tx) =>
      tx.selectFrom('journal_entry').where('deed', '=', 'side-chosen').select('number').execute(),
    )
  ).length

describe('Den som har noe på begge sider', () => {
  it('spørres på hver side i fellesskapet, og ledes til valget og tilbake', async () => {
    const html = await text(`${place}/organer`, both)
    expect(html).toContain('Til du har valgt hvem du handler for')
    expect(html).toContain(`${place}/handle-for?tilbake=`)
    const page = await text(`${place}/handle-for?tilbake=${place}/organer`, both)
    expect(page).toContain(`name="tilbake" value="${place}/organer"`)
    const answer = await choose('trust', both, `${place}/organer`)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${place}/organer`])
    expect(await text(`${place}/organer`, both)).toContain('Du handler for helseforetaket.')
  })

  it('velger det samme to ganger, og det står én gang i journalen', async () => {
    const before = await chosen()
    await choose('municipal')
    await choose('municipal')
    expect(await chosen()).toBe(before + 1)
    expect(await text(`${place}/organer`, both)).toContain('Du handler for kommunene.')
    const answer = await choose('trust', both, 'https://et-annet-sted.example/')
    expect(answer.headers.get('location')).toBe(place)
    for (const from of [
      `${place}/organer?sok=${'a'.repeat(600)}`,
      `${place}/organer?sok=01017510084`,
    ])
      expect((await choose('trust', both, from)).status).toBe(303)
  })

  it('har rollen for en side bare når hun handler for den', async () => {
    await choose('municipal')
    expect((await house.get(`${place}/journal`, both)).status).toBe(403)
    await choose('trust')
    expect((await house.get(`${place}/journal`, both)).status).toBe(200)
  })

  it.each<[string, string]>([
    ['ingen side', 'Velg'],
    ['en side som ikke er der', 'Velg'],
  ])('får beskjed ved feltet når %s er valgt', async (what, told) => {
    const answer = await choose(what === 'ingen side' ? '' : 'begge')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(told)
  })
})

describe('Den som har alt på én side', () => {
  it('har ingenting å velge, og kan ikke velge den andre', async () => {
    const page = await text(`${place}/handle-for`, single)
    expect(page).toContain('Det er ingenting å velge.')
    expect(formsOf(page, place).some(({ action }) => action.endsWith('/handle-for'))).toBe(false)
    const answer = await choose('trust', single)
    expect(answer.status).toBe(422)
    expect(await text(`${place}/organer`, single)).not.toContain('Du handler for')
  })
})
