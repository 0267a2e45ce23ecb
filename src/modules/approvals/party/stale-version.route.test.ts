import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aReported, fieldsOf, told } from '../../../../test/builders/reported.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')
const reported = (title: string) => aReported({ house, base, secretariat }, title)
const untrue = [
  'er bekreftet eller satt til side',
  'er behandlet imens',
  'Det er meldt noe nytt',
  'er ikke det samme som da du åpnet tabellen',
  'Ingen svar er registrert',
]

/** What a form is met by: the lines of its news, each in plain words. */
const newsIn = (html: string): string[] => {
  const news = /id="nytt"[^§]*?<ul>([^§]*?)<\/ul>/.exec(html)?.[1] ?? ''
  return [...news.matchAll(/<li>([^§]*?)<\/li>/g)].map(([, line = '']) =>
    line.replace(/<[^>]*>/g, ''),
  )
}

/** Puts the next version forward, treated anew. */
async function putNext(own: string, title: string) {
  const next = { title, body: 'Mer.', kind: 'agreement', audience: 'public' }
  expect((await house.post(`${own}/ny-versjon`, next, secretariat)).status).toBe(303)
  const plan = { partiesOn: '22.11.2026', decidingBody: 'executive-board', rule: 'all' }
  const anew = { ...plan, answers: 'anew', _steg: 'confirm' }
  expect((await house.post(`${own}/legg-fram`, anew, secretariat)).status).toBe(303)
}

const typed = { state: 'postponed', day: '', caseNumber: 'PS 1/26', source: 'Telefon' }

describe('Et skjema som står åpent når en annen versjon kommer', () => {
  it('for ett svar sier bare det, ikke at det som er meldt på den forrige, er behandlet', async () => {
    const { own, page } = await reported('Ny versjon imens')
    const meldt = /meldt=([^"#&]+)/.exec(await textOf(house.get(page, secretariat)))?.[1] ?? ''
    const way = `${page}?meldt=${meldt}`
    const plain = fieldsOf(await textOf(house.get(page, secretariat)), page)
    const confirm = fieldsOf(await textOf(house.get(way, secretariat)), way, page)
    await putNext(own, 'Ny versjon imens')
    for (const sent of [{ ...plain, ...typed }, confirm]) {
      const late = await house.post(page, sent, secretariat)
      expect(late.status).toBe(409)
      const html = await textOf(late)
      expect(newsIn(html)).toEqual(['Versjon 2, «Ny versjon imens», er lagt fram.'])
      for (const words of untrue) expect(html).not.toContain(words)
      const kept = fieldsOf(html, page)
      expect(kept.report).toBeUndefined()
      expect(kept.source).toBe(sent === confirm ? '' : 'Telefon')
    }
  })

  it('for flere svar sier bare det', async () => {
    const { own } = await reported('Ny versjon under tabellen')
    const table = `${own}/svar`
    const opened = fieldsOf(await textOf(house.get(table, secretariat)), table)
    await putNext(own, 'Ny versjon under tabellen')
    const row = { 'with-5038': 'yes', 'state-5038': 'postponed', 'source-5038': 'Telefon' }
    const late = await house.post(table, { ...opened, ...row }, secretariat)
    expect(late.status).toBe(409)
    const html = await textOf(late)
    expect(newsIn(html)).toEqual(['Versjon 2, «Ny versjon under tabellen», er lagt fram.'])
    for (const words of untrue) expect(html).not.toContain(words)
  })

  it('sier at versjonen er trukket tilbake, og hvilken som er lagt fram nå', async () => {
    const { own, page } = await reported('Trukket imens')
    await putNext(own, 'Trukket imens, ny')
    const table = `${own}/svar`
    const one = fieldsOf(await textOf(house.get(page, secretariat)), page)
    const several = fieldsOf(await textOf(house.get(table, secretariat)), table)
    const withdrawn = { reason: 'Feil', _steg: 'confirm' }
    expect((await house.openAndPost(`${own}/trekk`, withdrawn, secretariat)).status).toBe(303)
    const says = [
      'Versjon 2 er trukket tilbake. Versjon 1, «Trukket imens», er den som er lagt fram.',
    ]
    const late = await house.post(page, { ...one, ...typed }, secretariat)
    expect(newsIn(await textOf(late))).toEqual(says)
    const row = { 'with-5037': 'yes', 'state-5037': 'postponed', 'source-5037': 'Telefon' }
    const lateTable = await house.post(table, { ...several, ...row }, secretariat)
    expect(newsIn(await textOf(lateTable))).toEqual(says)
  })
})

describe('Et skjema som ikke sier hva som var lest', () => {
  it.each(['', 'tull', 'own.tull'])(
    'på lenka sier at det som er meldt, venter (stempel «%s»)',
    async (stamp) => {
      const { link } = await reported(`Uten stempel ${stamp}`)
      const sent = { ...told, state: 'postponed', _lest: stamp }
      const late = await house.post(link, sent)
      expect(late.status).toBe(409)
      const html = await textOf(late)
      expect(html).not.toContain('Ingenting er meldt')
      expect(html).toContain('Ingen svar er registrert fra Verdal.')
      if (stamp !== 'own.tull') {
        expect(html).toContain('Skjemaet sier ikke hva du hadde lest')
        expect(html).toContain('Det du har meldt, står på siden, og er ikke bekreftet ennå.')
        expect(html).not.toContain('rettet eller behandlet imens')
      }
    },
  )

  it('på partens side sier ikke at noe er behandlet der ingenting er meldt', async () => {
    const { own } = await reported('Uten stempel hos Levanger')
    const page = `${own}/svar/5037`
    const late = await house.post(page, { ...typed, _lest: 'tull' }, secretariat)
    expect(late.status).toBe(409)
    expect(await textOf(late)).not.toContain('er bekreftet eller satt til side')
  })
})
