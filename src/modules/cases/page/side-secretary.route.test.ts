import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp, testApp, triedBody } from '../../../../test/app.ts'
import { aBody } from '../../../../test/builders/bodies.ts'
import { aCase, aTreatment, keepCase } from '../../../../test/builders/cases.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { stampName } from '../../../platform/form-token.ts'
import { insertBodies } from '../../bodies/bodies.store.ts'
import { type Body, seatSomebodyWithin } from '../../bodies/index.ts'
import type { Case } from '../case.model.ts'

const place = '/provefellesskap'
let base: TestDatabase
let house: TestApp
let [secretary, secretariat, trust]: Reader[] = []
let item: Case

beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  secretary = await house.signIn('body-secretary')
  secretariat = await house.signIn('secretariat')
  trust = await house.signIn('trust-secretariat', 'prove-hf')
  item = await kept()
})
beforeEach(() => bodyIs('one-side', 'trust'))
afterAll(() => base.close())

const bodyIs = (sort: Body['sort'], owner_side: Body['side']) =>
  inCommunity(base.owner, base.communityId, (tx) =>
    tx
      .updateTable('community_body')
      .set({ sort, owner_side })
      .where('community_id', '=', base.communityId)
      .where('key', '=', triedBody)
      .execute(),
  )
const kept = (over: Partial<Case> = {}) =>
  inCommunity(base.db, base.communityId, (tx) =>
    keepCase(
      tx,
      base.communityId,
      aCase({
        ...{ body: triedBody, title: 'Helseforetakets eget', audience: 'trust', ...over },
        raised: over.raised ?? { ...aCase().raised, side: 'trust', party: 'prove-hf' },
      }),
      [aTreatment(null, { body: triedBody, audience: 'trust', note: 'Bare foretakets' })],
    ),
  )
const seen = async (as: Reader | undefined, of = item) =>
  (await house.get(`${place}/saker/${of.code}`, as)).status
const listed = async (as: Reader | undefined) =>
  (await (await house.get(`${place}/saker`, as)).text()).includes('Helseforetakets eget')

describe('Sekretæren i et organ som er den ene sidens', () => {
  it('leser sakene i organet sitt, som siden selv, og ingen andre gjør det', async () => {
    expect([await seen(secretary), await listed(secretary)]).toEqual([200, true])
    expect([await seen(trust), await listed(trust)]).toEqual([200, true])
    expect([await seen(secretariat), await listed(secretariat)]).toEqual([404, false])
    const html = await (await house.get(`${place}/saker/${item.code}`, secretary)).text()
    expect(html).toContain('Bare foretakets')
  })

  it('får vite på Min side at en sak skal tas inn, og tar den inn', async () => {
    const sent = await kept({ intake: 'submitted', title: 'Skal vurderes hos foretaket' })
    const desk = async (as: Reader | undefined) => (await house.get(`${place}/min-side`, as)).text()
    expect(await desk(secretary)).toContain('Skal vurderes hos foretaket')
    expect(await desk(secretariat)).not.toContain('Skal vurderes hos foretaket')
    await bodyIs('administrative', 'both')
    expect(await desk(secretary)).not.toContain('Skal vurderes hos foretaket')
    await bodyIs('one-side', 'trust')
    const own = `${place}/organer/${triedBody}/saker/${sent.code}`
    const taken = { slag: 'discussion', deling: 'trust' }
    const html = await (await house.get(`${own}/vurder`, secretary)).text()
    const stamp = { [stampName]: readStamp(html, `${own}/ta-inn`) }
    const answer = await house.post(`${own}/ta-inn`, { ...taken, ...stamp }, secretary)
    expect(answer.headers.get('location')).toBe(`${place}/saker/${sent.code}?gjort=tatt-inn`)
    expect([await seen(secretary, sent), await seen(secretariat, sent)]).toEqual([200, 404])
  })

  it('endrer dem, og gir dem ikke til noen annen side', async () => {
    const path = `${place}/organer/${triedBody}/saker/${item.code}/endre`
    const typed = { til: triedBody, tittel: item.title, hvorfor: 'Nytt', deling: 'trust' }
    expect((await house.openAndPost(path, typed, secretary)).status).toBe(303)
    const wrong = await house.openAndPost(path, { ...typed, deling: 'municipalities' }, secretary)
    expect(await wrong.text()).toContain('Du leser ikke det den siden har for seg selv')
  })

  it('leser ikke sakene når organet ikke er den sidens alene den dagen', async () => {
    for (const [sort, side] of [
      ['administrative', 'both'],
      ['one-side', 'municipal'],
    ] as const) {
      await bodyIs(sort, side)
      expect([await seen(secretary), await listed(secretary)]).toEqual([404, false])
      expect(await seen(trust)).toBe(200)
    }
  })

  it('leser ikke det siden har i andre organer, og får vite det når hun flytter en sak dit', async () => {
    const body = aBody({ key: 'et-annet', name: 'Et annet', sort: 'one-side', side: 'trust' })
    await inCommunity(base.owner, base.communityId, (tx) =>
      insertBodies(tx, base.communityId, [body]),
    )
    const other = await kept({ body: 'et-annet' })
    expect([await seen(secretary, other), await seen(trust, other)]).toEqual([404, 200])
    const own = await kept()
    const path = `${place}/organer/${triedBody}/saker/${own.code}/endre`
    const typed = { til: 'et-annet', tittel: own.title, hvorfor: 'Flyttes', deling: 'trust' }
    const answer = await house.openAndPost(path, typed, secretary)
    expect(await seen(secretary, own)).toBe(404)
    const list = await house.get(answer.headers.get('location') ?? '', secretary)
    expect(list.status).toBe(200)
    expect(await list.text()).toContain('Saken er flyttet. Du ser den ikke lenger.')
  })

  it('handler for én side av gangen når hun også har noe på den andre', async () => {
    const { email } = await base.owner
      .selectFrom('person')
      .select('email')
      .where('name', '=', 'Prøve, secretariat')
      .executeTakeFirstOrThrow()
    await inCommunity(base.owner, base.communityId, (tx) =>
      seatSomebodyWithin(tx, {
        ...{ communityId: base.communityId, body: { key: triedBody, name: 'Prøveorgan' }, email },
        ...{ rights: 'secretary', preMeeting: 'none', until: null, by: null, at: now() },
      }),
    )
    expect(await seen(secretariat)).toBe(404)
    const own = await kept({ audience: 'municipalities' })
    expect(await seen(secretariat, own)).toBe(404)
    await house.post(`${place}/handle-for`, { side: 'trust', tilbake: '' }, secretariat)
    expect([await seen(secretariat), await seen(secretariat, own)]).toEqual([200, 404])
    await house.post(`${place}/handle-for`, { side: 'municipal', tilbake: '' }, secretariat)
    expect([await seen(secretariat), await seen(secretariat, own)]).toEqual([404, 200])
  })
})

describe('Sekretæren i et organ som kommunene eier, og som ikke er bare deres', () => {
  it('mister ikke en sak ved å ta den inn eller endre den: det tilbys ikke, og sies ved feltet', async () => {
    await bodyIs('network', 'municipal')
    const raised = { ...aCase().raised, side: 'municipal', party: null } as const
    const sent = await kept({ intake: 'submitted', audience: 'body', raised })
    const own = `${place}/organer/${triedBody}/saker/${sent.code}`
    const html = await (await house.get(`${own}/vurder`, secretary)).text()
    const offered = [...html.matchAll(/<input[^>]*name="deling"[^>]*>/g)].join('')
    expect(offered).toContain('value="body"')
    expect(offered).not.toContain('value="municipalities"')
    const takeIn = (deling: string) => {
      const stamp = { [stampName]: readStamp(html, `${own}/ta-inn`) }
      const typed = { slag: 'discussion', eier: 'Kari', deling, ...stamp }
      return house.post(`${own}/ta-inn`, typed, secretary)
    }
    const refused = await takeIn('municipalities')
    expect(refused.status).toBe(422)
    const told = await refused.text()
    for (const each of ['felt-deling-feil', 'ville ikke sett saken lenger', 'value="Kari"']) {
      expect(told).toContain(each)
    }
    expect((await takeIn('body')).status).toBe(303)
    const typed = { til: triedBody, tittel: sent.title, hvorfor: 'x', deling: 'municipalities' }
    expect((await house.openAndPost(`${own}/endre`, typed, secretary)).status).toBe(422)
    expect(await seen(secretary, sent)).toBe(200)
  })
})
