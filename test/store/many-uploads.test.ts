import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyRoom } from '../../src/platform/body-room.ts'
import { newId } from '../../src/platform/id.ts'
import { type Reader, type TestApp, testApp } from '../app.ts'
import type { TestDatabase } from '../database.ts'
import { formsOf } from '../forms.ts'
import { sampleAgreement, sampleHouse, samplePlace } from '../sample-house.ts'

const draft = {
  title: 'Med vedlegg',
  body: 'Det jeg har skrevet',
  kind: 'agreement',
  audience: 'secretariat',
}
const aFile = (name: string, text = 'Innhold') => new File([text], name)

let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

describe('Et skjema tar så mange filer som det har felt til', () => {
  it('ei fil i hvert skjema som har et felt til den', async () => {
    const attachment = aFile('a.txt')
    const sent = await house.post(`${samplePlace}/ny`, { ...draft, attachment }, secretariat)
    expect(sent.status).toBe(303)
  })

  it('men ikke to', async () => {
    const files = { file: aFile('a.txt'), file2: aFile('b.txt') }
    const sent = await house.post(`${sampleAgreement}/svar/1755`, files, secretariat)
    expect(sent.status).toBe(413)
  })

  it('tjue der det er felt til flere; de tjue tas vare på, og det sies hvilke som er for mange', async () => {
    const attachment = Array.from({ length: 23 }, (_, at) => aFile(`f${at}.txt`, `Innhold ${at}`))
    const send = (files: File[]) =>
      house.post(`${samplePlace}/ny`, { ...draft, attachment: files }, secretariat)
    const many = await send(attachment)
    const html = await many.text()
    expect(many.status).toBe(422)
    expect(html).toContain('Det jeg har skrevet')
    expect([...html.matchAll(/Vedlagt: (f\d+)/g)].map(([, name]) => name)).toEqual(
      attachment.slice(0, 20).map(({ name }) => name.replace('.txt', '')),
    )
    for (const name of ['f20.txt', 'f21.txt', 'f22.txt'])
      expect(html).toContain(`${name}: Ikke med: skjemaet tar ikke så mange filer på en gang`)
    expect((await send(attachment.slice(0, 20))).status).toBe(303)
  })

  it('av flere sies det om én som ikke er tatt vare på lenger, at den må velges på nytt, og ikke at navnet er galt', async () => {
    const attachment = [aFile('a.txt'), aFile('b.txt', 'Noe annet')]
    const gone = { ...draft, attachment, _ligger: `attachment:${newId()}` }
    const html = await (await house.post(`${samplePlace}/ny`, gone, secretariat)).text()
    expect(html).toContain('Velg fila på nytt')
    expect(html).not.toContain('galt med navnet')
  })

  it('og av så mange at de ikke engang kan nevnes, ingen', async () => {
    const attachment = Array.from({ length: 600 }, (_, at) => aFile(`f${at}.txt`, `${at}`))
    const sent = await house.post(`${samplePlace}/ny`, { ...draft, attachment }, secretariat)
    expect(sent.status).toBe(413)
  })

  it('og ingen der det ikke er noe felt', async () => {
    const path = '/nordre-trondelag/tilgang'
    const sent = await house.post(path, { navn: 'Kari', fil: aFile('a.txt') }, secretariat)
    expect(sent.status).toBe(413)
  })
})

describe('Er det fullt av det som sendes', () => {
  const full = bodyRoom({ house: 1, person: 1_000_000_000, waitMs: 20 })
  let crowded: TestApp
  let editor: Reader
  beforeAll(async () => {
    crowded = await testApp(base, { bodies: full })
    editor = await crowded.signIn('secretariat')
  })

  it('kommer det som er skrevet, tilbake, og kan sendes på nytt når det er plass', async () => {
    const leave = await full.take({ communityId: 'en annen', personId: 'en annen' }, 1_000_000)
    const fields = { ...draft, attachment: aFile('avtale.txt', 'Mye tekst. '.repeat(10_000)) }
    const sent = await crowded.post(`${samplePlace}/ny`, fields, editor)
    expect([sent.status, sent.headers.get('retry-after')]).toEqual([503, '10'])
    const html = await sent.text()
    expect(html).toContain('Det er kø for å sende inn')
    expect(html).toContain('avtale.txt er ikke med lenger')
    const [form] = formsOf(html, '').filter(({ action }) => action.includes('/ny'))
    expect(Object.fromEntries(form?.fields ?? [])).toMatchObject(draft)

    leave?.()
    expect((await crowded.post(`${samplePlace}/ny`, fields, editor)).status).toBe(303)
  })

  it('men ikke mer enn det er plass til: da sies det at skjemaet står der en kom fra', async () => {
    const leave = await full.take({ communityId: 'en annen', personId: 'en annen' }, 1_000_000)
    const body = 'Mye tekst. '.repeat(30_000)
    const sent = await crowded.post(`${samplePlace}/ny`, { ...draft, body }, editor)
    expect(sent.status).toBe(503)
    const html = await sent.text()
    expect(html).toContain('Gå tilbake: det du skrev, står der ennå.')
    expect(html.length).toBeLessThan(100_000)
    leave?.()
  })

  it('og et skjema fra et annet sted får ingenting tilbake', async () => {
    const leave = await full.take({ communityId: 'en annen', personId: 'en annen' }, 1_000_000)
    const foreign = { ...editor, csrf: 'tull' }
    const sent = await crowded.post(`${samplePlace}/ny`, draft, foreign)
    expect(sent.status).toBe(403)
    expect(await sent.text()).not.toContain(draft.body)
    leave?.()
  })
})
