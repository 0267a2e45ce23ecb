import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { addDays } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { verifyChainOf } from '../../journal/index.ts'

const list = '/nordre-trondelag/organer'
const today = osloDay(now())

let base: TestDatabase
let house: TestApp
/** Of the same house, with a role in the exercise and none here. */
let elsewhere: Reader
const as: Record<'secretariat' | 'verdal' | 'trust', Reader> = {} as never

beforeAll(async () => {
  const sample = await wholeSample()
  base = sample.base
  house = await testApp(base)
  as.secretariat = await house.signIn('secretariat')
  as.verdal = await house.signIn('party-contact', '5038')
  as.trust = await house.signIn('trust-secretariat', 'helse-nord-trondelag')
  const exercise = await testApp({ ...base, communityId: sample.idOf('ovelse') })
  elsewhere = await exercise.signIn('secretariat')
}, 120_000)
afterAll(() => base.close())

let number = 0
let body: string
const bodyFields = { slag: 'network', side: 'both', deling: 'public' }
/** A body of its own for each test. */
const addBody = async (fields: Record<string, string> = {}) => {
  number += 1
  const wanted = { ...bodyFields, navn: `Utvalg ${number}`, ...fields }
  const answer = await house.openAndPost(`${list}/nytt`, wanted, as.secretariat)
  expect(answer.status).toBe(303)
  body = (answer.headers.get('location') ?? '').split('?')[0] ?? ''
}
beforeEach(() => addBody())

const page = async (path = body, reader: Reader = house.stranger) =>
  (await house.get(path, reader)).text()

const first = {
  mandat: 'Utvalget skal:\n- forberede saker\n- følge opp avtalene',
  ikke: 'Finansiering',
  vedtattav: 'Rådmannsutvalget',
  vedtatt: '10.12.2023',
  sak: 'Sak 17/11',
  fra: '01.01.2024',
}
const second = {
  ...first,
  mandat: 'Utvalget skal:\n- forberede saker\n- opprette fagråd',
  vedtatt: '10.12.2025',
  fra: '01.01.2026',
}
const add = (fields: Record<string, string> = first, reader = as.secretariat) =>
  house.openAndPost(`${body}/mandat/nytt`, fields, reader)
const added = async (fields?: Record<string, string>) => {
  const answer = await add(fields)
  expect([answer.status, answer.status === 303 ? '' : await answer.text()]).toEqual([303, ''])
}
/** The ways to put right or take away the versions, in the order of the page. */
const waysTo = async (deed: 'rett' | 'ta-bort') => {
  const html = await page(body, as.secretariat)
  return [...html.matchAll(new RegExp(`href="([^"]+/mandat/[0-9a-f-]{36}/${deed})"`, 'g'))].map(
    ([, href = '']) => href,
  )
}
const kept = (key = body.split('/').at(-1) ?? '') =>
  inCommunity(base.owner, base.communityId, (tx) =>
    tx
      .selectFrom('body_mandate')
      .select(['included', 'valid_from', 'withdrawn_at'])
      .where('community_id', '=', base.communityId)
      .where('body_key', '=', key)
      .orderBy('valid_from')
      .execute(),
  )
const lastEntry = () =>
  inCommunity(base.db, base.communityId, (tx) =>
    tx
      .selectFrom('journal_entry')
      .innerJoin('journal_details as told', (join) =>
        join
          .onRef('told.community_id', '=', 'journal_entry.community_id')
          .onRef('told.number', '=', 'journal_entry.number'),
      )
      .select(['journal_entry.deed', 'journal_entry.subject', 'told.details'])
      .orderBy('journal_entry.number', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
  )
/** What stands under a heading of the page, up to the next. */
const section = (html: string) =>
  /<section[^>]*id="mandat">[\s\S]*?<\/section>/.exec(html)?.[0] ?? ''
const unfolded = (html: string) => section(html).replace(/<details[\s\S]*?<\/details>/g, '')

describe('Mandatet til et organ', () => {
  it('er ukjent til det føres inn, og det sies bare til den som kan føre det inn', async () => {
    expect(section(await page())).toBe('')
    expect(section(await page(body, as.verdal))).toBe('')
    expect(section(await page(body, as.secretariat))).toContain('Mandatet er ikke ført inn.')
  })

  it('føres inn av sekretariatet, og alle ser hva som er i det og hva som ikke er det', async () => {
    await added()
    const html = section(await page())
    expect(html).toMatch(/I mandatet[\s\S]*<li>forberede saker<\/li>[\s\S]*Ikke i mandatet/)
    expect(html).toMatch(/Ikke i mandatet[\s\S]*Finansiering[\s\S]*Vedtatt av[\s\S]*Rådmannsutvalg/)
    expect(html).toMatch(/10\.\sdesember\s2023[\s\S]*Sak 17\/11[\s\S]*1\.\sjanuar\s2024/)
    expect(html).not.toContain('mandat/nytt')
    const told = await lastEntry()
    expect(told).toMatchObject({
      deed: 'body-mandate-added',
      details: { ofBody: `Utvalg ${number}`, from: '2024-01-01' },
    })
    expect(told.subject).toMatch(/^body-mandate:/)
    expect(JSON.stringify(told)).not.toMatch(/forberede|Finansiering|Rådmann/)
    expect(await verifyChainOf(base.owner, base.communityId)).toMatchObject({ ok: true })
  })

  it('kan si bare hva som ikke er i det, uten dag', async () => {
    await added({ ikke: 'Finansiering' })
    const html = section(await page())
    expect(html).toMatch(/I mandatet<\/dt><dd>[\s\S]*Ikke ført inn/)
    expect(html).toMatch(/Gjelder fra<\/dt><dd>Dagen er ikke kjent/)
  })

  it('får en ny versjon som begynner med ordene i den forrige, og den forrige blir stående', async () => {
    await added()
    const form = await page(`${body}/mandat/nytt`, as.secretariat)
    expect(form).toContain('følge opp avtalene</textarea>')
    expect(form).toContain('Finansiering</textarea>')
    expect(form).toMatch(/name="vedtattav"(?![^>]*value="R)/)
    await added(second)
    const html = await page()
    expect(unfolded(html)).toContain('opprette fagråd')
    expect(unfolded(html)).not.toContain('følge opp avtalene')
    expect(section(html)).toContain('Gjaldt 01.01.2024 til 31.12.2025')
    expect(section(html)).toMatch(/Nytt i mandatet<\/dt><dd>[\s\S]*opprette fagråd/)
    expect(section(html)).toMatch(/Står ikke lenger i mandatet<\/dt><dd>[\s\S]*følge opp avtalene/)
    const then = await page(`${body}?dag=31.12.2025`)
    expect(unfolded(then)).toContain('følge opp avtalene')
    expect(section(then)).toContain('Senere: fra 01.01.2026')
    await added({ ...second, fra: shortDay(addDays(today, 30)) })
    const soon = shortDay(addDays(today, 30))
    expect(section(await page())).toContain(`Kommer: gjelder fra ${soon}`)
    const before = await page(`${body}?dag=31.12.2023`)
    expect(unfolded(before)).toContain('Ingen versjon av mandatet er kjent for den dagen.')
  })

  it('rettes for skrivefeil så lenge ingen annen versjon har tatt plassen', async () => {
    await added()
    const [old = ''] = await waysTo('rett')
    await added(second)
    const ways = await waysTo('rett')
    expect(ways).toHaveLength(1)
    expect((await house.get(old, as.secretariat)).status).toBe(404)
    const [way = ''] = ways
    const form = await page(way, as.secretariat)
    expect(form).toContain('value="10.12.2025"')
    const answer = await house.openAndPost(way, { ...second, sak: 'Sak 18/25' }, as.secretariat)
    expect(answer.status).toBe(303)
    expect(unfolded(await page())).toContain('Sak 18/25')
    expect(await lastEntry()).toMatchObject({
      deed: 'body-mandate-corrected',
      details: { changed: ['mandate-caseNumber'], from: '2026-01-01' },
    })
    expect((await kept()).length).toBe(2)
  })

  it('rettes ikke til en dag forbi den forrige, for da ble den stående bak den', async () => {
    await added()
    await added(second)
    const [way = ''] = await waysTo('rett')
    const fields = { ...second, vedtatt: '', fra: '31.12.2023' }
    const answer = await house.openAndPost(way, fields, as.secretariat)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('id="felt-fra-feil"')
    expect(html).toContain('Versjonen før gjelder fra 01.01.2024. Skriv en dag etter den.')
    expect(html).toContain('value="31.12.2023"')
    expect((await house.get(way, as.secretariat)).status).toBe(200)
  })

  it('som er ført inn ved en feil, tas bort: den forrige gjelder igjen, og journalen sier det', async () => {
    await added()
    await added(second)
    const [way = ''] = await waysTo('ta-bort')
    const asked = await page(way, as.secretariat)
    expect(asked).toContain('opprette fagråd')
    expect(asked).toContain('Versjonen før (01.01.2024 til 31.12.2025) gjelder da videre')
    const answer = await house.openAndPost(way, {}, as.secretariat)
    expect(answer.status).toBe(303)
    const html = await page(answer.headers.get('location') ?? '')
    expect(html).toContain('Tatt bort.')
    expect(unfolded(html)).toContain('følge opp avtalene')
    expect(section(html)).not.toContain('opprette fagråd')
    expect(await kept()).toMatchObject([
      { withdrawn_at: null },
      { included: second.mandat, withdrawn_at: expect.anything() },
    ])
    expect(await lastEntry()).toMatchObject({ deed: 'body-mandate-withdrawn' })
    expect((await house.get(way, as.secretariat)).status).toBe(404)
    await added(second)
  })

  it('avvises med det som er skrevet i behold, og feilen ved feltet', async () => {
    await added()
    const same = await add({ ...second, fra: '01.01.2024' })
    expect(same.status).toBe(422)
    const html = await same.text()
    expect(html).toContain('id="felt-fra-feil"')
    expect(html).toContain('En annen versjon gjelder fra samme dag.')
    expect(html).toContain('opprette fagråd</textarea>')
    const address = await (await add({ ...second, mandat: 'Spør ola@kommune.no' })).text()
    expect(address).toContain('id="felt-mandat-feil"')
    const ahead = await (await add({ ...second, vedtatt: shortDay(addDays(today, 1)) })).text()
    expect(ahead).toContain('Dagen er ikke kommet.')
    expect((await kept()).length).toBe(1)
  })

  it('som gjelder fra før det ble vedtatt, spørres det om, og det står ved dagen', async () => {
    const back = { ...first, fra: '01.11.2023' }
    const asked = await add(back)
    expect(asked.status).toBe(422)
    expect(await asked.text()).toContain('Ja, mandatet gjelder fra før det ble vedtatt')
    await added({ ...back, tilbake: 'yes' })
    expect(section(await page())).toMatch(/1\.\snovember\s2023, før det ble vedtatt/)
  })

  it('er ikke fra før organet, og organet begynner ikke etter mandatet', async () => {
    await addBody({ fra: '01.02.2024' })
    expect(await (await add()).text()).toContain('Organet er ikke der den dagen.')
    await added({ ...first, fra: '01.02.2024' })
    const moved = { ...bodyFields, navn: `Utvalg ${number}`, fra: '01.03.2024' }
    const answer = await house.openAndPost(`${body}/endre`, moved, as.secretariat)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Organet har et mandat fra en dag før den.')
  })

  it('slutter sammen med organet', async () => {
    await added()
    const answer = await house.openAndPost(`${body}/avslutt`, { til: '31.12.2024' }, as.secretariat)
    expect(answer.status).toBe(303)
    expect(unfolded(await page())).toContain('Ingen versjon av mandatet gjelder i dag.')
    expect(section(await page())).toContain('Gjaldt 01.01.2024 til 31.12.2024')
    expect(await (await add(second)).text()).toContain('Organet er avsluttet da.')
  })

  it('forteller at en annen har ført inn en versjon imens, og lagrer ikke', async () => {
    const form = await page(`${body}/mandat/nytt`, as.secretariat)
    const [, stamp = ''] = /name="_lest" value="([^"]*)"/.exec(form) ?? []
    await added()
    const answer = await house.post(
      `${body}/mandat/nytt`,
      { ...second, _lest: stamp },
      as.secretariat,
    )
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain('Versjonene gjelder nå fra: 01.01.2024.')
    expect(html).toContain('opprette fagråd</textarea>')
    expect((await kept()).length).toBe(1)
  })
})

describe('Hvem som ser mandatet', () => {
  it('er de som ser organet: ingen utenfor fellesskapet når organet bare er for det', async () => {
    await addBody({ deling: 'community' })
    await added()
    for (const reader of [as.verdal, as.trust, as.secretariat])
      expect(section(await page(body, reader))).toContain('Finansiering')
    for (const reader of [house.stranger, elsewhere]) {
      const answer = await house.get(body, reader)
      expect([answer.status, (await answer.text()).includes('Finansiering')]).toEqual([404, false])
    }
  })

  it('føres, rettes og tas bort av sekretariatet alene', async () => {
    await added()
    const [right = ''] = await waysTo('rett')
    const [away = ''] = await waysTo('ta-bort')
    for (const reader of [as.verdal, as.trust, elsewhere]) {
      for (const path of [`${body}/mandat/nytt`, right, away]) {
        expect((await house.get(path, reader)).status).toBe(403)
        expect((await house.post(path, second, reader)).status).toBe(403)
      }
      expect(section(await page(body, reader))).not.toContain('/mandat/')
    }
    expect((await house.get(right, house.stranger)).status).not.toBe(200)
    expect((await kept()).length).toBe(1)
  })

  it('er ikke ett organs ved et annets adresse', async () => {
    await added()
    const [right = ''] = await waysTo('rett')
    const own = body.split('/').at(-1) ?? ''
    await addBody()
    const astray = right.replace(`/${own}/`, `/${body.split('/').at(-1)}/`)
    expect((await house.get(astray, as.secretariat)).status).toBe(404)
    expect((await house.post(astray, second, as.secretariat)).status).toBe(409)
    expect(await kept(own)).toMatchObject([{ included: first.mandat }])
  })
})
