import { afterAll, beforeAll, expect, it } from 'vitest'
import { readStamp, type TestApp } from '../../../../test/app.ts'
import { northScheme, plainText } from '../../../../test/cost-house.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { textOfDocx } from '../../../../test/paper-text.ts'
import { sampleHouse } from '../../../../test/sample-house.ts'

let base: TestDatabase
let house: TestApp
beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
})
afterAll(() => base.close())

const pack =
  '/nordre-trondelag/avtaler/felles-finansiering-av-samhandlingskoordinator-2018/pakke/1721'

const agreement = pack.replace(/\/pakke.*/, '')
const secretary = () => house.signIn('secretariat')
const paper = async (at = pack) => plainText(await (await house.get(at, await secretary())).text())

it('Beløpet i saksframlegget er det som gjaldt da avtalen ble lagt fram, og et senere står ved siden av', async () => {
  const before = await paper()
  const amount = /er beregnet til kr ([\d ]+) per år/.exec(before)?.[1]
  expect(amount).toBeDefined()
  expect(before).toMatch(/Grunnbeløp\s+kr 10 000/)
  expect(before).not.toContain('Etter at avtalen ble lagt fram')
  const form = { grunn: '0', sats: '2', ar: '2018', vedtak: 'PSU, sak 1/26' }
  expect((await house.post(`${northScheme}/vedta`, form, await secretary())).status).toBe(303)
  const after = await paper()
  expect(after).toContain(`er beregnet til kr ${amount} per år`)
  expect(after).toMatch(/Grunnbeløp\s+kr 10 000/)
  expect(after).toMatch(
    /Etter at avtalen ble lagt fram, er det \d+[.] \w+ \d{4} registrert en liste for 2018[.] Etter den er andelen kr 29 770[.]/,
  )
})

it('En ny versjon legges fram med beløpet som gjelder da, uten et grunnbeløp på 0, og den gamle står', async () => {
  const as = await secretary()
  const draft = { title: 'Ny versjon', body: 'Avtale mellom [[avtalepart]] og [[kommune]].' }
  expect((await house.openAndPost(`${agreement}/ny-versjon`, draft, as)).status).toBe(303)
  const plan = {
    answers: 'anew',
    partiesOn: '01.06.2017',
    decidingBody: 'executive-board',
    rule: 'all',
  }
  const to = `${agreement}/legg-fram`
  const seen = await (await house.openAndPost(to, plan, as)).text()
  const read = readStamp(seen)
  const put = await house.post(to, { ...plan, _lest: read, _steg: 'confirm' }, as)
  expect(put.status).toBe(303)
  const second = await paper()
  expect(second).toContain('er beregnet til kr 29 770 per år')
  expect(second).not.toMatch(/Grunnbeløp\s+kr/)
  expect(second).not.toContain('Etter at avtalen ble lagt fram')
  expect(await paper(`${pack}?versjon=1`)).toMatch(/Grunnbeløp\s+kr 10 000/)
})

it('En sammenslått kommune har summen av dem den svarer for, og overføringen det partene betaler', async () => {
  const as = await secretary()
  const draft = { title: 'Versjon for noen', body: 'Avtale mellom [[avtalepart]] og [[kommune]].' }
  expect((await house.openAndPost(`${agreement}/ny-versjon`, draft, as)).status).toBe(303)
  const plan = {
    answers: 'anew',
    partiesOn: '22.11.2026',
    decidingBody: 'municipal-council',
    rule: 'all',
    who: 'chosen',
    chosen: ['5060', '5038'],
  }
  const to = `${agreement}/legg-fram`
  const seen = await (await house.openAndPost(to, plan, as)).text()
  const put = await house.post(to, { ...plan, _lest: readStamp(seen), _steg: 'confirm' }, as)
  expect(put.status).toBe(303)
  const nærøysund = await paper(pack.replace(/\d+$/, '5060'))
  expect(nærøysund).toContain('Nærøysund kommune svarer for Nærøy og Vikna')
  expect(nærøysund).toContain('er beregnet til kr 19 026 per år')
  expect(nærøysund).toMatch(/Nærøy: 2,00 kr × 5 126 innbyggere 1[.] januar 2016\s+kr 10 252/)
  expect(nærøysund).toMatch(/Vikna: 2,00 kr × 4 387 innbyggere 1[.] januar 2016\s+kr 8 774/)
  expect(await paper(pack.replace(/\d+$/, '5038'))).toContain('er beregnet til kr 29 770 per år')
  const transfer = await house.get(`${agreement}/signering/overforing.docx`, as)
  const told = textOfDocx(new Uint8Array(await transfer.arrayBuffer())).replaceAll('\u00a0', ' ')
  expect(told.replaceAll(' ', '')).toContain('kr48796')
})

it('Kildene listes uten tomme ledd', async () => {
  expect(await paper(`${pack}?versjon=1`)).not.toMatch(/Kilder:[^.]*;\s*[;.]|[.][.]/)
})

it('En del likt og en rest etter innbyggertall står hver for seg i saksframlegget', async () => {
  const as = await secretary()
  const partly = { nokkel: 'part-equally', likt: '30', kostnad: '1 000 000', avrunding: 'krone' }
  const decision = { ar: '2018', vedtak: 'PSU, sak 2/26' }
  const adopted = await house.post(`${northScheme}/vedta`, { ...partly, ...decision }, as)
  expect(adopted.status).toBe(303)
  const draft = { title: 'Versjon med deler', body: 'Avtale mellom [[avtalepart]] og [[kommune]].' }
  expect((await house.openAndPost(`${agreement}/ny-versjon`, draft, as)).status).toBe(303)
  const plan = {
    answers: 'anew',
    partiesOn: '01.06.2017',
    decidingBody: 'executive-board',
    rule: 'all',
  }
  const to = `${agreement}/legg-fram`
  const seen = await (await house.openAndPost(to, plan, as)).text()
  const put = await house.post(to, { ...plan, _lest: readStamp(seen), _steg: 'confirm' }, as)
  expect(put.status).toBe(303)
  const text = await paper()
  expect(text).toContain('er beregnet til kr 87 047 per år')
  expect(text).toMatch(/30 % av kostnaden, delt likt\s+kr 12 000/)
  expect(text).toMatch(/Del av resten\s+kr 75 046,82/)
})
