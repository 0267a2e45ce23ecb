import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aDraft, aPlan } from '../../../../test/builders/document.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { addDays } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { createDocument } from '../../agreements/index.ts'
import { putForward } from '../plan/put-forward.command.ts'

const today = osloDay(now())
const names: Record<string, string> = {
  1702: 'Steinkjer',
  1703: 'Namsos',
  1714: 'Stjørdal',
  1717: 'Frosta',
  1718: 'Leksvik',
  1719: 'Levanger',
  1721: 'Verdal',
}
let base: TestDatabase
let house: TestApp
let secretariat: Reader
let own: string

/** Steinkjer has received it, Namsos has told no outcome, Stjørdal is asked again, it holds without Frosta, Leksvik is unsettled. */
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  const order = { communityId: base.communityId, by: null, on: today, at: now() }
  const draft = aDraft({ title: 'Felles drift', deadline: addDays(today, 10), reviewDay: null })
  const { slug } = await createDocument(base.db, { ...order, draft, files: [] })
  const parties = Object.entries(names).map(([code, name]) => ({
    ...{ code, name, note: null, kind: 'municipality' as const },
    standing: code === '1718' ? ('unsettled' as const) : ('settled' as const),
  }))
  await putForward(base.db, { ...aPlan(), ...order, slug, parties })
  own = `/${base.communityKey}/avtaler/${slug}`
  await answer('1702', { state: 'received' })
  await answer('1703', { state: 'outcome-not-stated', body: 'executive-board' })
  await answer('1714', { state: 'rejected', body: 'executive-board' })
  await answer('1714/pa-nytt', { reason: 'Nytt vedlegg', _steg: 'confirm', maalform: 'nb' })
  await answer('1717', { state: 'rejected', body: 'executive-board' })
  await answer('1717/uten', { answer: 'yes' })
  const reservation = { state: 'adopted-with-reservation', reservation: 'Om budsjettet holder' }
  await answer('1719', { ...reservation, body: 'executive-board' })
  await answer('1719/forbehold', { answer: 'no' })
  await answer('1721', { state: 'adopted', body: 'executive-board' })
})
afterAll(() => base.close())

async function answer(to: string, fields: Record<string, string>) {
  const told = { day: shortDay(today), source: 'E-post', ...fields }
  const answer = await house.post(`${own}/svar/${to}`, told, secretariat)
  expect(answer.status, to).toBe(303)
}
const textOf = async (path: string) =>
  (await (await house.get(path, secretariat)).text()).replaceAll(/[\u00a0\u00ad]/g, (sign) =>
    sign === '\u00a0' ? ' ' : '',
  )
const figuresIn = (html: string) =>
  [...html.matchAll(/<dd>(\d+)(?:<small>(?:[^<]*)<\/small>)?<\/dd>/g)].map(([, figure]) => figure)

it('Varselet og tallene på tavla teller de samme som ikke har svart, og alle parter telles én gang', async () => {
  const board = await textOf(`${own}/tavle`)
  expect(board).toContain('Fristen er om 10 dager. 3 har ikke svart.')
  expect(board).toMatch(/<dt>har ikke svart<\/dt>/)
  // Levanger and Verdal of six have adopted, three have not answered, and Leksvik is to be clarified.
  expect(figuresIn(board)).toEqual(['2', '3', '1', '10'])
  expect(board).toContain('av 6')
  expect(await textOf(`/${base.communityKey}`)).toContain('3 parter mangler endelig svar.')
})

it('En part som er bedt om ny behandling, står som det på ruten og i tabellen, med svaret før ved siden av', async () => {
  const board = await textOf(`${own}/tavle`)
  const tile = /href="#k-1714"(?:(?!<\/li>).)*/s.exec(board)?.[0]
  expect(tile).toContain('<small>Ny behandling')
  expect(tile).not.toContain('Avvist')
  const row = /id="k-1714"(?:(?!<\/tr>).)*/s.exec(board)?.[0]
  expect(row).toContain('Svaret før: Avvist')
  expect(board).toMatch(/1 er bedt om ny behandling:<\/b> Stjørdal/)
  expect(await textOf(`${own}/tavle.csv`)).toContain('Stjørdal;Ny behandling. Svaret før: Avvist;')
})

it('Et forbehold som er avklart, ser ikke ut som et som ikke er det', async () => {
  const board = await textOf(`${own}/tavle`)
  const tile = /<a[^>]*href="#k-1719"(?:(?!<\/li>).)*/s.exec(board)?.[0]
  expect(tile).toContain('Vedtatt, forbehold avklart')
  expect(tile).not.toContain('gf-reservation')
  const row = /id="k-1719"(?:(?!<\/tr>).)*/s.exec(board)?.[0]
  expect(row).toContain('gf-cleared')
  expect(row).not.toContain('gf-reservation')
})

it('Tegnforklaringen har alt som står på rutene', async () => {
  const board = await textOf(`${own}/tavle`)
  const key = /class="gf-state-key"(?:(?!<\/ul>).)*/s.exec(board)?.[0]
  const said = ['Mottatt', 'Behandlet, utfall mangler', 'Ny behandling', 'Gjelder uten']
  for (const word of said) expect(key).toContain(`>${word}<`)
})
