import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aCase, keepCase } from '../../../../test/builders/cases.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { type Day, day, yearOf } from '../../../kernel/day.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity, lookInto } from '../../../platform/db.ts'

let base: TestDatabase
let house: TestApp
let [secretariat, trust, verdal]: Reader[] = []
const list = '/ovelse/saker/faste'
const year = yearOf(osloDay(now()))
const filled = {
  organ: 'asu',
  tittel: 'Årsrapport for {år}',
  hvorfor: 'Avtalen krever det.',
  slag: 'information',
  handling: 'none',
  frist: '1. mars',
}

beforeAll(async () => {
  ;({ base } = await wholeSample('ovelse'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  trust = await house.signIn('trust-secretariat', 'helse-nord-trondelag')
  verdal = await house.signIn('party-contact', '5038')
}, 120_000)
afterAll(() => base.close())

const page = async (path: string, as = secretariat) => (await house.get(path, as)).text()
const templates = () =>
  lookInto(base.db, base.communityId, (tx) =>
    tx.selectFrom('case_template').select(['id', 'title', 'ended_at']).orderBy('id').execute(),
  )
const madeOf = (template: string) =>
  lookInto(base.db, base.communityId, (tx) =>
    tx
      .selectFrom('case_item')
      .select(['code', 'title', 'template_year', 'intake', 'due', 'standing', 'raised_side'])
      .where('template_id', '=', template)
      .execute(),
  )

async function added(tittel: string): Promise<string> {
  const answer = await house.post(`${list}/ny`, { ...filled, tittel }, secretariat)
  expect(answer.status).toBe(303)
  const found = (await templates()).find(({ title }) => title === tittel)
  return found?.id ?? ''
}

describe('Faste saker', () => {
  it('legges til av den som holder sakene i organet, og sees av alle som kan melde inn', async () => {
    const id = await added('Årsrapport for {år}')
    for (const reader of [secretariat, trust]) {
      expect(await page(list, reader)).toContain(`${list}/${id}/lag`)
    }
    const theirs = await page(list, verdal)
    expect(theirs).toContain('Årsrapport for {år}')
    expect(theirs).not.toContain(`${list}/${id}`)
    expect((await house.get(list)).status).toBe(303)
    expect((await house.get(`${list}/ny`, verdal)).status).toBe(403)
    expect((await house.get(`${list}/${id}`, verdal)).status).toBe(403)
    expect((await house.post(`${list}/ny`, filled, verdal)).status).toBe(403)
    expect((await house.post(`${list}/${id}/lag`, { ar: String(year) }, verdal)).status).toBe(403)
    expect((await house.get(`${list}/finnes-ikke`, secretariat)).status).toBe(404)
  })
  it('lager saken for et år med ett trykk, og leder andre gang til den som er laget', async () => {
    const id = await added('Evaluering {år}')
    const first = await house.post(`${list}/${id}/lag`, { ar: String(year + 1) }, secretariat)
    const second = await house.post(`${list}/${id}/lag`, { ar: String(year + 1) }, trust)
    expect(first.status).toBe(303)
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
    expect(await madeOf(id)).toEqual([
      expect.objectContaining({
        title: `Evaluering ${year + 1}`,
        template_year: year + 1,
        intake: 'accepted',
        due: `${year + 1}-03-01`,
        standing: 'unplanned',
        raised_side: 'both',
      }),
    ])
    expect(await page(list)).not.toContain(
      `Lag saken for ${year + 1}<span class="ds-sr-only">: Evaluering`,
    )
    expect(await page(`/ovelse/saker?ord=evaluering+${year + 1}`)).toContain(
      `Evaluering ${year + 1}`,
    )
    expect((await house.post(`${list}/${id}/lag`, { ar: '1999' }, secretariat)).status).toBe(422)
  })
  it('endres uten at saker som er laget, endres, og lager ingen etter at den er avsluttet', async () => {
    const id = await added('Rutiner {år}')
    await house.post(`${list}/${id}/lag`, { ar: String(year) }, secretariat)
    const changed = await house.openAndPost(
      `${list}/${id}`,
      { ...filled, tittel: 'Rutinene i {år}' },
      secretariat,
    )
    expect(changed.headers.get('location')).toContain('gjort=endret')
    expect((await madeOf(id)).map(({ title }) => title)).toEqual([`Rutiner ${year}`])
    expect((await house.post(`${list}/${id}/avslutt`, {}, secretariat)).status).toBe(303)
    expect((await house.get(`${list}/${id}`, secretariat)).status).toBe(404)
    const late = await house.post(`${list}/${id}/lag`, { ar: String(year + 1) }, secretariat)
    expect(late.status).toBe(409)
    expect(await madeOf(id)).toHaveLength(1)
    expect(await page(list)).toContain('Avsluttet')
  })
  it('tar vare på det som er skrevet, med det som er galt ved hvert felt', async () => {
    const wrong = { ...filled, tittel: 'Uten årstall', frist: 'til våren', hvorfor: '' }
    const answer = await house.post(`${list}/ny`, wrong, secretariat)
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toMatch(/value="Uten årstall"/)
    expect(html).toMatch(/value="til våren"/)
    expect(html).toContain('der årstallet skal stå, så sakene kan skilles')
  })
  it('kan begynne som en vanlig sak, med årstallet i den som det som skifter', async () => {
    const kept = await inCommunity(base.db, base.communityId, (tx) =>
      keepCase(
        tx,
        base.communityId,
        aCase({ title: 'Budsjett 2026', why: 'For 2026', due: day('2026-11-15') }),
      ),
    )
    const html = await page(`${list}/ny?sak=${kept.code}`)
    expect(html).toContain('value="Budsjett {år}"')
    expect(html).toContain('For {år}')
    expect(html).toContain('value="15.11"')
    const hidden = await inCommunity(base.db, base.communityId, (tx) =>
      keepCase(tx, base.communityId, aCase({ title: 'Skjult 2026', audience: 'trust' })),
    )
    expect(await page(`${list}/ny?sak=${hidden.code}`)).not.toContain('Skjult')
  })
})

describe('En fast sak i et organ som er avsluttet', () => {
  const until = (psu: Day | null) =>
    inCommunity(base.db, base.communityId, (tx) =>
      tx
        .updateTable('community_body')
        .set({ valid_until: psu })
        .where('community_id', '=', base.communityId)
        .where('key', '=', 'psu')
        .execute(),
    )
  const inPsu = async (tittel: string) => {
    await until(null)
    const sent = { ...filled, organ: 'psu', tittel }
    expect((await house.post(`${list}/ny`, sent, secretariat)).status).toBe(303)
    const found = (await templates()).find(({ title }) => title === tittel)
    await until(osloDay(now()))
    return `${list}/${found?.id}`
  }

  it('flyttes til et organ som finnes i dag, av fellesskapets sekretariat, og lages der', async () => {
    const path = await inPsu('Flyttes {år}')
    const html = await page(path)
    expect(html).toContain('Organet er ikke lenger i bruk')
    expect(html).not.toContain('<option value="psu"')
    expect(await page(list)).toContain('Ikke lenger i bruk')
    expect(await page(list)).not.toContain(`${path}/lag`)
    const late = await house.post(`${path}/lag`, { ar: String(year) }, secretariat)
    expect([404, 409]).toContain(late.status)
    const typed = { ...filled, tittel: 'Flyttes {år}' }
    const unchosen = await house.openAndPost(path, { ...typed, organ: '' }, secretariat)
    expect(unchosen.status).toBe(422)
    expect(await unchosen.text()).toContain('felt-organ-feil')
    expect((await house.openAndPost(path, typed, secretariat)).status).toBe(303)
    expect(await page(list)).toContain(`${path}/lag`)
    await until(null)
  })

  it('avsluttes av fellesskapets sekretariat, og av ingen andre', async () => {
    const path = await inPsu('Avsluttes {år}')
    expect((await house.get(path, trust)).status).toBe(404)
    expect(await page(list, trust)).not.toContain(path)
    const theirs = await house.post(`${path}/avslutt`, {}, trust)
    expect([403, 404, 409]).toContain(theirs.status)
    expect((await templates()).find(({ title }) => title === 'Avsluttes {år}')?.ended_at).toBeNull()
    expect((await house.post(`${path}/avslutt`, {}, secretariat)).status).toBe(303)
    expect((await house.get(path)).status).toBe(303)
    expect((await house.get(path, secretariat)).status).toBe(404)
    await until(null)
  })
})
