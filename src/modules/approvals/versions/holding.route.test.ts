import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aDraft, aPlan } from '../../../../test/builders/document.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { day, instant } from '../../../kernel/day.model.ts'
import { createDocument, draftNextVersion } from '../../agreements/index.ts'
import type { EntryRule } from '../entry.model.ts'
import { putForward } from '../plan/put-forward.command.ts'

const at = instant('2026-11-01T10:00:00.000Z')
let base: TestDatabase
let house: TestApp
let secretariat: Reader
let order: { communityId: string; by: null; at: typeof at }
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  order = { communityId: base.communityId, by: null, at }
})
afterAll(() => base.close())

const textOf = async (path: string, as: Reader = house.stranger) =>
  (await (await house.get(path, as)).text()).replaceAll('\u00a0', ' ').replace(/<[^>]*>/g, ' ')
const place = () => `/${base.communityKey}`

/** A document before Verdal and Vikna. */
async function putBefore(title: string, rule: EntryRule) {
  const draft = aDraft({ title, deadline: day('2027-12-31') })
  const { slug } = await createDocument(base.db, { ...order, draft, files: [] })
  await putOut(slug, rule)
  const own = `${place()}/avtaler/${slug}`
  const adopts = async (code: string, on: string) => {
    const fields = { state: 'adopted', body: 'executive-board', day: on, source: 'E-post' }
    expect((await house.post(`${own}/svar/${code}`, fields, secretariat)).status).toBe(303)
  }
  const next = async (again: EntryRule) => {
    const begun = await draftNextVersion(base.db, { ...order, slug, draft, files: [] })
    expect(begun).toMatchObject({ ok: true })
    await putOut(slug, again)
  }
  return { own, adopts, next }
}
async function putOut(slug: string, rule: EntryRule) {
  const parties = aPlan().parties.slice(0, 2)
  const plan = aPlan({ communityId: base.communityId, slug, rule, parties })
  expect(await putForward(base.db, plan)).toMatchObject({ ok: true })
}

/** The same told on the front page, in the list, on the agreement's page and on the board. */
const everywhere = async (own: string) => [
  await textOf(place()),
  await textOf(`${place()}/avtaler`),
  await textOf(own),
  await textOf(`${own}/tavle`),
]

describe('Hvor avtalen står, sies likt på forsiden, i lista, på avtalen og på tavla', () => {
  it('mens en ny versjon er ute, gjelder den forrige, og alle sidene sier det', async () => {
    const { own, adopts, next } = await putBefore('Felles drift', { kind: 'all' })
    await adopts('1721', '24.11.2017')
    await adopts('1750', '25.11.2017')
    for (const page of await everywhere(own)) expect(page).toMatch(/i kraft fra 25. november 2017/i)
    expect(await textOf(place())).not.toContain('Frist 31.12.2027')
    await next({ kind: 'all' })
    for (const page of await everywhere(own))
      expect(page).toContain('Versjon 1 gjelder til denne trer i kraft.')
    expect(await textOf(place())).toContain('Frist 31.12.2027')
    expect(await textOf(`${own}/tavle?versjon=1`)).toContain('i kraft fra 25. november 2017')

    await adopts('1721', '26.11.2017')
    await adopts('1750', '27.11.2017')
    for (const page of await everywhere(own)) expect(page).not.toContain('Versjon 1 gjelder')
    const replaced = await textOf(`${own}/tavle?versjon=1`)
    expect(replaced).toContain('Avtalen var i kraft fra 25. november 2017 til 27. november 2017')
    expect(replaced).toContain('Den er erstattet av versjon 2.')
    expect(replaced).not.toContain('Avtalen er i kraft')
    expect(replaced).not.toContain('igjen til fristen')
    expect(await textOf(`${own}?versjon=1`)).toContain('Erstattet av versjon 2')
  })

  it('en versjon som trekkes, sier at den var i kraft', async () => {
    const { own, adopts } = await putBefore('Felles vakt', { kind: 'all' })
    await adopts('1721', '24.11.2017')
    await adopts('1750', '25.11.2017')
    const reason = { reason: 'Sagt opp', _steg: 'confirm' }
    expect((await house.post(`${own}/trekk`, reason, secretariat)).status).toBe(303)
    for (const page of [`${own}/tavle`, own])
      expect(await textOf(page)).toMatch(
        /Avtalen var i kraft fra 25. november 2017 til \d+. \w+ 20\d\d\./,
      )
  })

  it('og sier det på siden til parten bare når den gjaldt der', async () => {
    const { own, adopts } = await putBefore('Felles trukket', { kind: 'each' })
    await adopts('1721', '24.11.2017')
    const reason = { reason: 'Sagt opp', _steg: 'confirm' }
    expect((await house.post(`${own}/trekk`, reason, secretariat)).status).toBe(303)
    expect(await textOf(`${own}/svar/1721`)).toContain('Avtalen var i kraft fra 24. november 2017')
    const vikna = await textOf(`${own}/svar/1750`)
    expect(vikna).toContain('Versjonen er trukket')
    expect(vikna).not.toContain('var i kraft')
  })

  it('og i sakspakken til parten det samme', async () => {
    const { own, adopts } = await putBefore('Felles pakke', { kind: 'each' })
    await adopts('1721', '24.11.2017')
    const reason = { reason: 'Sagt opp', _steg: 'confirm' }
    expect((await house.post(`${own}/trekk`, reason, secretariat)).status).toBe(303)
    const packageOf = (code: string) => textOf(`${own}/pakke/${code}`, secretariat)
    expect(await packageOf('1721')).toContain('Avtalen var i kraft fra 24. november 2017')
    const vikna = await packageOf('1750')
    expect(vikna).toContain('Versjonen er trukket')
    expect(vikna).not.toContain('var i kraft')
  })

  it('og ikke på siden til en som avviste den', async () => {
    const { own, adopts } = await putBefore('Felles avvist', { kind: 'number', parties: 1 })
    await adopts('1721', '24.11.2017')
    const rejected = {
      state: 'rejected',
      body: 'executive-board',
      day: '25.11.2017',
      source: 'E-post',
    }
    expect((await house.post(`${own}/svar/1750`, rejected, secretariat)).status).toBe(303)
    expect(
      (await house.post(`${own}/trekk`, { reason: 'Feil', _steg: 'confirm' }, secretariat)).status,
    ).toBe(303)
    expect(await textOf(`${own}/svar/1721`)).toContain('Avtalen var i kraft fra 24. november 2017')
    expect(await textOf(`${own}/svar/1750`)).not.toContain('var i kraft')
  })

  it('når alle har vedtatt og bare dagen mangler', async () => {
    const rule = { kind: 'all', earliest: day('2031-01-01') } as const
    const { own, adopts } = await putBefore('Felles legevakt', rule)
    await adopts('1721', '24.11.2017')
    await adopts('1750', '25.11.2017')
    for (const page of await everywhere(own)) expect(page).toMatch(/Trer i kraft 1. januar 2031/i)
  })

  it('når avtalen gjelder for hver part', async () => {
    const { own, adopts } = await putBefore('Felles lab', { kind: 'each' })
    await adopts('1721', '24.11.2017')
    for (const page of await everywhere(own)) expect(page).toMatch(/gjelder for 1 av 2/i)
  })

  it('når én part har vedtatt en ny versjon, gjelder den for den, og den forrige for de andre', async () => {
    const { own, adopts, next } = await putBefore('Felles kvalitet', { kind: 'each' })
    await adopts('1721', '24.11.2017')
    await adopts('1750', '25.11.2017')
    await next({ kind: 'each' })
    for (const page of await everywhere(own))
      expect(page).toContain('Versjon 1 gjelder for hver part til parten har vedtatt denne.')
    await adopts('1721', '26.11.2017')
    for (const page of await everywhere(own)) {
      expect(page).toMatch(/gjelder for 1 av 2/i)
      expect(page).toContain('Versjon 1 gjelder for 1 av 2, for hver til den har vedtatt denne.')
    }
    for (const page of [`${own}/tavle?versjon=1`, `${own}?versjon=1`]) {
      expect(await textOf(page)).toContain('Versjon 2 gjelder for 1 av 2.')
      expect(await textOf(page)).not.toMatch(/er i kraft fra/i)
    }
    for (const versjon of ['', '?versjon=1']) {
      const verdal = await textOf(`${own}/svar/1721${versjon}`)
      expect(verdal).toContain('Versjon 2 gjelder her fra 26. november 2017.')
      expect(verdal).not.toContain('Versjon 1 gjelder her')
      const vikna = await textOf(`${own}/svar/1750${versjon}`)
      expect(vikna).toContain('Versjon 1 gjelder her fra 25. november 2017.')
      expect(vikna).not.toContain('Versjon 2 gjelder her')
    }
  })

  it('og partens side sier det også når avtalen trer i kraft som en helhet', async () => {
    const { own, adopts } = await putBefore('Felles beredskap', { kind: 'all' })
    await adopts('1721', '24.11.2017')
    expect(await textOf(`${own}/svar/1721`)).not.toContain('gjelder her')
    await adopts('1750', '25.11.2017')
    expect(await textOf(`${own}/svar/1721`)).toContain('Avtalen gjelder her fra 25. november 2017.')
  })

  it('og er den i kraft, telles ingen dager til fristen, selv om noen ikke har svart', async () => {
    const { own, adopts } = await putBefore('Felles opplæring', { kind: 'number', parties: 1 })
    expect(await textOf(`${own}/tavle`)).toContain('igjen til fristen')
    await adopts('1721', '24.11.2017')
    expect(await textOf(`${own}/tavle`)).not.toContain('igjen til fristen')
  })
})
