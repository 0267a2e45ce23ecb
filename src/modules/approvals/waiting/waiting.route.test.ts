import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../../test/app.ts'
import { aDraft, aPlan } from '../../../../test/builders/document.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { addDays, type Day, day } from '../../../kernel/day.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { newId } from '../../../platform/id.ts'
import { createDocument } from '../../agreements/index.ts'
import { type PutForward, putForward } from '../plan/put-forward.command.ts'
import { withdrawVersion } from '../withdrawal/withdraw-version.command.ts'

let base: TestDatabase
let house: TestApp
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
})
afterAll(() => base.close())

const desk = '/nordre-trondelag/min-side'
const today = osloDay(now())
const order = () => {
  const at = now()
  return { communityId: base.communityId, by: null, on: osloDay(at), at }
}

const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')

const asked: PutForward['parties'] = [
  { code: '5038', name: 'Verdal', kind: 'municipality', standing: 'settled', note: null },
  { code: '5037', name: 'Levanger', kind: 'municipality', standing: 'settled', note: null },
  {
    code: '5054',
    name: 'Indre Fosen',
    kind: 'municipality',
    standing: 'unsettled',
    note: null,
  },
]

/** A document that is out before Verdal and Levanger, and Indre Fosen that may be one of them. */
async function out(
  title: string,
  on: Day,
  deadline: Day,
  parties: PutForward['parties'] = asked,
): Promise<string> {
  const { slug } = await createDocument(base.db, {
    ...order(),
    draft: aDraft({ title, deadline, reviewDay: null }),
    files: [],
  })
  const done = await putForward(base.db, {
    ...aPlan({ communityId: base.communityId, slug, rule: { kind: 'all' } }),
    ...order(),
    on,
    parties,
  })
  expect(done).toMatchObject({ ok: true })
  return slug
}

describe('Min side', () => {
  it('ber den som ikke er logget inn, om å gjøre det', async () => {
    const answer = await house.get(desk)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toContain('min-side')
  })

  it('sier vennlig at ingenting venter, og står først i menyen', async () => {
    const html = await textOf(house.get(desk, await house.signIn('party-contact', '5049')))
    expect(html).toContain('Ingenting venter på deg nå.')
    expect(html).toMatch(
      /<nav class="gf-nav"[^>]*>\s*<div class="gf-width">\s*<ul><li><a href="[^"]*min-side"/,
    )
    expect(html).not.toContain('Dette venter vi på')
  })

  it('viser parten det den skal gjøre, til det er gjort', async () => {
    const slug = await out('Retningslinje om utskrivning', day('2019-06-01'), day('2020-01-31'))
    const verdal = await house.signIn('party-contact', '5038')
    const html = await textOf(house.get(desk, verdal))
    expect(html).toContain('Én sak er over frist.')
    expect(html).toContain('Verdal skal behandle saken og melde utfallet.')
    expect(html).toContain(`/nordre-trondelag/avtaler/${slug}/svar/5038`)
    expect(html).not.toContain('Levanger skal')

    const sent = await house.post(
      `/nordre-trondelag/avtaler/${slug}/svar/5038`,
      { state: 'adopted', body: 'executive-board', day: '24.11.2026' },
      verdal,
    )
    expect(sent.status).toBe(303)
    expect(await textOf(house.get(desk, verdal))).not.toContain('Retningslinje om utskrivning')
    expect(await textOf(house.get(desk, await house.signIn('party-contact', '5037')))).toContain(
      'Retningslinje om utskrivning',
    )
  })

  it('viser sekretariatet sitt eget, og hvem det venter på, med hvem som kan ringes', async () => {
    const slug = await out('Avtale om legevakt', today, addDays(today, 30))
    const html = await textOf(house.get(desk, await house.signIn('secretariat')))
    expect(html).toContain('Avklar om Indre Fosen er part i avtalen.')
    expect(html).toContain('Dette venter vi på')
    const others = html.slice(html.indexOf('Dette venter vi på'))
    const table = others.split('<h3>').find((part) => part.includes('Avtale om legevakt')) ?? ''
    expect(table).toContain('2 har ikke svart')
    expect(table).toContain(`/avtaler/${slug}/tavle`)
    expect(table).toMatch(/Levanger[\s\S]*kontakter\/hos\/5037/)
    expect(table).not.toContain('Indre Fosen')
  })

  it('finner den som kan ringes hos etterfølgeren til den som ble spurt', async () => {
    await base.owner
      .insertInto('contact_holder')
      .values({
        community_id: base.communityId,
        id: newId(),
        function_key: 'helseleder',
        place: '5037',
        kind: 'person',
        name: 'Prøve Helseleder',
        phone: '00 00 00 37',
        audience: 'municipalities',
        registered_at: now(),
      })
      .execute()
    await out('Avtale fra før 2018', day('2017-06-01'), day('2017-12-31'), [
      { code: '1719', name: 'Levanger', kind: 'municipality', standing: 'settled', note: null },
    ])
    const html = await textOf(house.get(desk, await house.signIn('secretariat')))
    const told = html.split('<h3>').find((part) => part.includes('Avtale fra før 2018')) ?? ''
    expect(told).toMatch(/Prøve Helseleder <a href="tel:00000037">00 00 00 37/)
    expect(told).toMatch(/<small>[^<]*leder[^<]*<\/small>/)
  })

  it('ber parten bekrefte kontaktlista, til den er bekreftet', async () => {
    const verdal = await house.signIn('party-contact', '5038')
    expect(await textOf(house.get(desk, verdal))).toContain('Bekreft kontaktlista')
    expect(await textOf(house.get(desk, await house.signIn('secretariat')))).not.toContain(
      'Bekreft kontaktlista',
    )
    const list = '/nordre-trondelag/kontakter/hos/5038'
    expect((await house.post(`${list}/bekreft`, {}, verdal)).status).toBe(303)
    expect(await textOf(house.get(desk, verdal))).not.toContain('Bekreft kontaktlista')
  })

  it('glemmer det som er trukket, for alle', async () => {
    const slug = await out('Avtale som trekkes', today, addDays(today, 30))
    await withdrawVersion(base.db, {
      ...order(),
      slug,
      typed: { reason: 'Feil beløp', tell: '', greeting: '' },
    })
    for (const as of [
      await house.signIn('secretariat'),
      await house.signIn('party-contact', '5038'),
    ])
      expect(await textOf(house.get(desk, as))).not.toContain('Avtale som trekkes')
  })

  it.each(['nn', 'en'])('kan leses på andre språk: %s', async (language) => {
    const html = await textOf(
      house.get(`${desk}?sprak=${language}`, await house.signIn('secretariat')),
    )
    expect(html).toContain(language === 'nn' ? 'Mi side' : 'My page')
  })
})
