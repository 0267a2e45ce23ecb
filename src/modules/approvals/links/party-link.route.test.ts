import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp, testApp } from '../../../../test/app.ts'
import { putBefore, reportLinkTo } from '../../../../test/builders/put-before.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { lastMailTo, takeMailTo } from '../../../../test/failed-mail.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { verifyChainOf } from '../../journal/index.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const toVerdal = 'verdal@nordre-trondelag.example'
const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')

/** A text whose mail has come to Verdal: its page, the link in the mail, and where something is done about it. */
async function arrived(title: string) {
  const own = await putBefore(house, secretariat, { title })
  const link = await reportLinkTo(base, toVerdal)
  await takeMailTo(base, toVerdal)
  const { id } = await lastMailTo(base, toVerdal)
  return {
    own,
    link,
    page: `${own}/svar/5038`,
    at: (deed: string) => `${own}/e-post/${id}/${deed}`,
  }
}

/** The form on the party's page, sent as it stands there. */
async function press(page: string, to: string) {
  const stamp = readStamp(await (await house.get(page, secretariat)).text(), to)
  expect(stamp).not.toBe('')
  return house.post(to, { _lest: stamp }, secretariat)
}

describe('Lenka i e-posten om en avtale, hos sekretariatet', () => {
  it('trekkes tilbake fra partens side, og virker ikke mer', async () => {
    const { link, page, at } = await arrived('Lenka trekkes')
    expect(await textOf(house.get(page, secretariat))).toContain('Trekk lenka tilbake')
    const sent = await press(page, at('trekk'))
    expect(sent.status).toBe(303)
    const receipt = await textOf(house.get(sent.headers.get('location') ?? '', secretariat))
    expect(receipt).toContain('Lenka er trukket tilbake.')
    expect(receipt).not.toContain('Trekk lenka tilbake')
    expect((await house.get(link)).status).toBe(404)
    const journal = await textOf(house.get('/nordre-trondelag/journal', secretariat))
    expect(journal).toContain('Lenke til avtale trukket tilbake')
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
  })

  it('får en ny, og den gamle virker ikke lenger; det som var meldt, står', async () => {
    const { link, page, at } = await arrived('Ny lenke')
    const told = {
      ...{ body: 'executive-board', state: 'adopted', day: '24.11.2026', rightDay: '24.11.2026' },
      ...{ navn: 'Kari Nordmann', funksjon: 'Kommunedirektør' },
    }
    expect((await house.openAndPost(link, told)).status).toBe(303)
    const sent = await press(page, at('ny-lenke'))
    expect(sent.status).toBe(303)
    expect(await textOf(house.get(sent.headers.get('location') ?? '', secretariat))).toContain(
      'En ny lenke er på vei, og den gamle virker ikke lenger.',
    )
    const fresh = await reportLinkTo(base, toVerdal)
    expect(fresh).not.toBe(link)
    expect((await house.get(link)).status).toBe(404)
    expect(await textOf(house.get(fresh))).toContain('value="Kari Nordmann"')
    const journal = await textOf(house.get('/nordre-trondelag/journal', secretariat))
    expect(journal).toContain('Ny lenke til avtale sendt')
  })

  it('får ingen ny når parten har svart eller avtalen gjelder uten den', async () => {
    const { own, page, at } = await arrived('Ikke ventet')
    const stale = readStamp(await (await house.get(page, secretariat)).text(), at('ny-lenke'))
    const without = { answer: 'yes', source: 'ASU, sak 4/26' }
    expect((await house.post(`${page}/uten`, without, secretariat)).status).toBe(303)
    expect(await textOf(house.get(page, secretariat))).not.toContain('Send ny lenke')
    const before = (await lastMailTo(base, toVerdal)).id
    const sent = await house.post(at('ny-lenke'), { _lest: stale }, secretariat)
    expect(sent.headers.get('location')).toBe(`${own}/tavle?gjort=not-awaited`)
    expect((await lastMailTo(base, toVerdal)).id).toBe(before)
  })

  it('er ikke åpen for andre, og ikke for versjonen før', async () => {
    const { own, page, at } = await arrived('Bare sekretariatet')
    const verdal = await house.signIn('party-contact', '5038')
    for (const as of [verdal, house.stranger])
      for (const deed of ['trekk', 'ny-lenke'])
        expect((await house.post(at(deed), {}, as)).status).not.toBe(200)
    expect(
      (await house.openAndPost(`${own}/trekk`, { reason: 'Feil', _steg: 'confirm' }, secretariat))
        .status,
    ).toBe(303)
    const html = await textOf(house.get(`${page}?versjon=1`, secretariat))
    expect(html).not.toContain('Trekk lenka tilbake')
    expect(html).not.toContain('Send ny lenke')
  })
})
