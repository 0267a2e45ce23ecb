import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp, testApp } from '../../../../test/app.ts'
import { aDraft, aPlan } from '../../../../test/builders/document.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { addDays } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { createDocument, draftNextVersion } from '../../agreements/index.ts'
import { putForward } from '../plan/put-forward.command.ts'
import { clarifyParty } from './clarify-party.command.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const today = osloDay(now())
const names: Record<string, string> = { 5038: 'Verdal', 5037: 'Levanger', 5006: 'Steinkjer' }
const parties = Object.entries(names).map(([code, name]) => ({
  ...{ code, name, note: null },
  ...({ kind: 'municipality', standing: 'settled' } as const),
}))
const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')

/** An agreement before three municipalities, all of which must adopt it. */
async function out(title: string): Promise<string> {
  const order = { communityId: base.communityId, by: null, on: today, at: now() }
  const draft = aDraft({ title, deadline: addDays(today, 30), reviewDay: null })
  const { slug } = await createDocument(base.db, { ...order, draft, files: [] })
  await putForward(base.db, {
    ...aPlan({ communityId: base.communityId, slug, rule: { kind: 'number', parties: 3 } }),
    ...order,
    parties,
  })
  return `/nordre-trondelag/avtaler/${slug}`
}
const leaveOut = (own: string, code: string) =>
  house.post(`${own}/svar/${code}/uten`, { answer: 'yes', source: 'ASU, sak 4/26' }, secretariat)

describe('Når en avtale skal gjelde uten en part', () => {
  it('er den part likevel: verken journalen eller den som kom for sent, får høre noe annet', async () => {
    const own = await out('Avtale om to ja')
    const to = `${own}/svar/5037/uten`
    const page = await textOf(house.get(`${own}/svar/5037`, secretariat))
    const _lest = readStamp(page.slice(page.indexOf(`action="${to}`)))
    expect((await leaveOut(own, '5037')).status).toBe(303)
    const late = await house.post(
      to,
      { answer: 'yes', source: 'ASU, sak 5/26', _lest },
      secretariat,
    )
    expect(late.status).toBe(409)
    const told = await textOf(late)
    expect(told).toContain('Det er bestemt at avtalen gjelder uten Levanger.')
    expect(told).not.toContain('ikke er part')
    const journal = await textOf(house.get('/nordre-trondelag/journal', secretariat))
    const entry = journal.slice(journal.lastIndexOf('Gjelder uten parten')).slice(0, 1500)
    expect(entry).toContain('ASU, sak 4/26')
    expect(entry).not.toContain('Er part')
  })

  it('sies det før det gjøres at regelen ikke kan nås, og den siste parten kan ikke holdes utenfor', async () => {
    const own = await out('Avtale om tre ja')
    const page = await textOf(house.get(`${own}/svar/5038`, secretariat))
    expect(page).toContain('Regelen krever at 3 har vedtatt, og da er det bare 2 parter igjen.')
    for (const code of ['5038', '5037']) expect((await leaveOut(own, code)).status).toBe(303)
    const last = await textOf(house.get(`${own}/svar/5006`, secretariat))
    expect(last).toContain('Dette er den eneste parten som er igjen')
    const slug = own.split('/').at(-1) ?? ''
    const refused = await clarifyParty(base.db, {
      ...{ communityId: base.communityId, slug, by: null, on: today, at: now() },
      ...{ partyCode: '5006', isParty: false, isLeftOut: true, source: 'ASU, sak 4/26' },
    })
    expect(refused).toEqual({ ok: false, code: 'last-party' })
  })

  it('sier kvitteringen det, og ikke at et svar er lagret', async () => {
    const own = await out('Avtale med kvittering')
    const sent = await leaveOut(own, '5038')
    const html = await textOf(house.get(sent.headers.get('location') ?? '', secretariat))
    expect(html).toMatch(/role="status"[^§]*?Avtalen er gjort gjeldende uten Verdal\./)
    const back = { answer: 'no', source: 'ASU, sak 5/26' }
    const again = await house.post(`${own}/svar/5038/uten`, back, secretariat)
    const after = await textOf(house.get(again.headers.get('location') ?? '', secretariat))
    expect(after).toContain('Verdal er part igjen, og tavla er oppdatert.')
    for (const shown of [html, after]) {
      expect(shown).not.toContain('Svaret er lagret')
      expect(shown).not.toContain('rettes med en ny linje')
    }
  })

  it('sies det til parten og sekretariatet når parten vedtar likevel', async () => {
    const own = await out('Avtale om et sent ja')
    await leaveOut(own, '5038')
    const contact = await house.signIn('party-contact', '5038')
    const sent = await house.post(
      `${own}/svar/5038`,
      { state: 'adopted', body: 'executive-board', day: shortDay(today) },
      contact,
    )
    const receipt = await textOf(house.get(sent.headers.get('location') ?? '', contact))
    expect(receipt).toMatch(/Svaret er lagret[^<]* Avtalen er gjort gjeldende uten Verdal\./)
    expect(await textOf(house.get(`${own}/svar/5038`, contact))).toContain(
      'Det som er meldt, er lagret, men regnes ikke med.',
    )
    expect(await textOf(house.get('/nordre-trondelag/min-side', secretariat))).toContain(
      'Verdal har svart: vedtatt.',
    )
    const board = await textOf(house.get(`${own}/tavle`, secretariat))
    expect(board).toContain('Verdal har vedtatt, men avtalen er gjort gjeldende uten parten')
    expect(board).toContain('Gjør Verdal til part igjen')
    const back = { answer: 'no', source: 'ASU, sak 5/26' }
    await house.post(`${own}/svar/5038/uten`, back, secretariat)
    const after = await textOf(house.get(`${own}/tavle`, secretariat))
    expect(after).not.toContain('avtalen er gjort gjeldende uten parten')
  })
})

describe('Andre versjoner på partens side', () => {
  it('sier at en versjon gjelder uten parten, eller at den er bedt om ny behandling av den', async () => {
    const own = await out('Avtale i to versjoner')
    const [, slug = ''] = /avtaler\/(.+)$/.exec(own) ?? []
    expect((await leaveOut(own, '5037')).status).toBe(303)
    const rejected = { state: 'rejected', body: 'executive-board', day: shortDay(today) }
    const answer = { ...rejected, source: 'E-post' }
    expect((await house.post(`${own}/svar/5006`, answer, secretariat)).status).toBe(303)
    const again = { reason: 'Rettet', _steg: 'confirm' }
    expect((await house.post(`${own}/svar/5006/pa-nytt`, again, secretariat)).status).toBe(303)
    const draft = aDraft({ title: 'Avtale i to versjoner', deadline: null, reviewDay: null })
    const order = { communityId: base.communityId, by: null, on: today, at: now() }
    await draftNextVersion(base.db, { ...order, slug, draft, files: [] })
    expect(
      await putForward(base.db, {
        ...aPlan({ communityId: base.communityId, slug }),
        ...{ ...order, parties },
      }),
    ).toMatchObject({ ok: true })
    const others = async (code: string) => {
      const page = await textOf(house.get(`${own}/svar/${code}`))
      return page.slice(page.indexOf('Andre versjoner')).replace(/<[^>]*>/g, ' ')
    }
    expect(await others('5037')).toMatch(/Versjon 1\s+Gjelder uten · lagt fram/)
    expect(await others('5006')).toMatch(
      /Versjon 1\s+Ny behandling\. Svaret før: Avvist · lagt fram/,
    )
    expect(await others('5038')).toMatch(/Versjon 1\s+Lagt fram · lagt fram/)
  })
})
