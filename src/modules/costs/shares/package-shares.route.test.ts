import { afterAll, beforeAll, expect, it } from 'vitest'
import { readStamp, type TestApp } from '../../../../test/app.ts'
import { northScheme, plainText } from '../../../../test/cost-house.ts'
import type { TestDatabase } from '../../../../test/database.ts'
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

it('Kildene listes uten tomme ledd', async () => {
  expect(await paper(`${pack}?versjon=1`)).not.toMatch(/Kilder:[^.]*;\s*[;.]|[.][.]/)
})
