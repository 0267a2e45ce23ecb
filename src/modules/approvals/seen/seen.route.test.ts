import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aDraft, aPlan } from '../../../../test/builders/document.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { addDays } from '../../../kernel/day.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { createDocument } from '../../agreements/index.ts'
import { putForward } from '../plan/put-forward.command.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const desk = '/nordre-trondelag/min-side'
const today = osloDay(now())
const names: Record<string, string> = { 5038: 'Verdal', 5037: 'Levanger', 5006: 'Steinkjer' }

/** An agreement that is out before three municipalities. */
async function out(title: string): Promise<string> {
  const order = { communityId: base.communityId, by: null, on: today, at: now() }
  const deadline = addDays(today, 30)
  const { slug } = await createDocument(base.db, {
    ...order,
    draft: aDraft({ title, deadline, reviewDay: null }),
    files: [],
  })
  await putForward(base.db, {
    ...aPlan({ communityId: base.communityId, slug, rule: { kind: 'all' } }),
    ...order,
    parties: Object.entries(names).map(([code, name]) => ({
      code,
      name,
      kind: 'municipality',
      standing: 'settled',
      note: null,
    })),
  })
  return `/nordre-trondelag/avtaler/${slug}`
}

const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')

async function answer(own: string, code: string, state: string, as?: Reader) {
  const body = 'executive-board'
  const day = today.split('-').toReversed().join('.')
  const sent = await house.post(
    `${own}/svar/${code}`,
    { state, body, day, ...(as ? { source: 'Brev' } : {}) },
    as ?? (await house.signIn('party-contact', code)),
  )
  expect(sent.status).toBe(303)
}

/** What Min side says of an agreement to the secretariat as its own. */
async function toldOf(title: string, as = secretariat) {
  const html = await textOf(house.get(desk, as))
  const [own = ''] = html.split('Dette venter vi på')
  return own.split('<li>').filter((row) => row.includes(title))
}

describe('Når en part har svart selv', () => {
  it('står svaret på Min side til sekretariatet merker det som sett', async () => {
    const own = await out('Avtale om jordmor')
    expect(await toldOf('Avtale om jordmor')).toEqual([])
    await answer(own, '5038', 'adopted')
    const [row, ...others] = await toldOf('Avtale om jordmor')
    expect(others).toEqual([])
    expect(row).toContain('Verdal har svart: vedtatt.')
    expect(row).toContain(`${own}/tavle#nye-svar`)

    const board = await textOf(house.get(`${own}/tavle`, secretariat))
    expect(board).toContain('id="nye-svar"')
    expect(board).toContain('Merk som sett')
    const seen = await house.post(`${own}/sett`, {}, secretariat)
    expect(seen.status).toBe(303)
    const after = await textOf(house.get(seen.headers.get('location') ?? '', secretariat))
    expect(after).toContain('Svarene er merket som sett.')
    expect(after).not.toContain('id="nye-svar"')
    expect(await toldOf('Avtale om jordmor')).toEqual([])

    await answer(own, '5037', 'rejected')
    expect((await toldOf('Avtale om jordmor')).join()).toContain('Levanger har svart: avvist.')
  })

  it('står flere svar på én avtale i én rad', async () => {
    const own = await out('Avtale om ambulanse')
    await answer(own, '5038', 'adopted')
    await answer(own, '5037', 'rejected')
    const rows = await toldOf('Avtale om ambulanse')
    expect(rows).toHaveLength(1)
    expect(rows[0]).toContain('2 har svart: Levanger (avvist), Verdal (vedtatt).')
  })

  it('sies det ikke om svar sekretariatet selv har ført', async () => {
    const own = await out('Avtale om helsestasjon')
    await answer(own, '5038', 'adopted', secretariat)
    expect(await toldOf('Avtale om helsestasjon')).toEqual([])
    expect(await textOf(house.get(`${own}/tavle`, secretariat))).not.toContain('id="nye-svar"')
  })

  it('sies det bare til sekretariatet, og bare sekretariatet kan merke det', async () => {
    const own = await out('Avtale om legevakt')
    await answer(own, '5038', 'adopted')
    for (const code of ['5038', '5037']) {
      const contact = await house.signIn('party-contact', code)
      expect((await toldOf('Avtale om legevakt', contact)).join()).not.toContain('har svart')
      expect(await textOf(house.get(`${own}/tavle`, contact))).not.toContain('id="nye-svar"')
      expect((await house.post(`${own}/sett`, {}, contact)).status).toBe(403)
    }
    expect((await toldOf('Avtale om legevakt')).join()).toContain('Verdal har svart: vedtatt.')
  })
})
