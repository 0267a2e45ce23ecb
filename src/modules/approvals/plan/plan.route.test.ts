import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import {
  samplePlace as place,
  sampleAgreement,
  sampleHouse,
} from '../../../../test/sample-house.ts'

const plan = { partiesOn: '22.11.2026', decidingBody: 'municipal-council', rule: 'all' }
const draft = { body: 'Avtale.', kind: 'agreement', audience: 'public' }
let base: TestDatabase
let house: TestApp
let secretariat: Reader

beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) => (await answer).text()

describe('Forhåndsvisningen sier hvem som får se avtalen og tavla', () => {
  it.each<[string, string, string, string]>([
    [
      'public',
      'synlige for alle, også uten innlogging',
      'synlege for alle, også utan innlogging',
      'visible to all, also without signing in',
    ],
    [
      'community',
      'alle som har en rolle i helsefellesskapet',
      'alle som har ei rolle i helsefellesskapet',
      'all who have a role in the health community',
    ],
    [
      'municipalities',
      'Andre ser dem ikke, heller ikke helseforetaket',
      'Andre ser dei ikkje, heller ikkje helseføretaket',
      'Nobody else sees them, nor does the health trust',
    ],
  ])('når den er for %s: %s', async (audience, ...sentences) => {
    const fields = { ...draft, title: `For ${audience}`, audience }
    const made = await house.post(`${place}/ny`, fields, secretariat)
    const own = made.headers.get('location') ?? ''
    const read = readStamp(await textOf(house.get(`${own}/legg-fram`, secretariat)))
    for (const [at, locale] of ['nb', 'nn', 'en'].entries()) {
      const to = `${own}/legg-fram?sprak=${locale}`
      const html = await textOf(house.post(to, { ...plan, _lest: read }, secretariat))
      expect(html).toContain(sentences[at])
      expect(/also without|også ut[ae]n/.test(html)).toBe(audience === 'public')
    }
  })
})

describe('Et utkast som bare sekretariatet kan lese', () => {
  it('legges ikke fram, verken vist først eller bekreftet, og feltet sier hvordan det rettes', async () => {
    const fields = { ...draft, title: 'Bare for oss', audience: 'secretariat' }
    const made = await house.post(`${place}/ny`, fields, secretariat)
    const own = made.headers.get('location') ?? ''
    for (const step of [{}, { _steg: 'confirm' }]) {
      const refused = await house.openAndPost(`${own}/legg-fram`, { ...plan, ...step }, secretariat)
      expect(refused.status).toBe(422)
      const html = await refused.text()
      expect(html).toContain('id="felt-who-feil"')
      expect(html).toContain('Rediger utkastet og velg andre lesere.')
    }
    const open = { ...fields, audience: 'community' }
    expect((await house.openAndPost(`${own}/rediger`, open, secretariat)).status).toBe(303)
    const done = { ...plan, _steg: 'confirm' }
    expect((await house.post(`${own}/legg-fram`, done, secretariat)).status).toBe(303)
  })
})

describe('Utkastet til en ny versjon forkastes mens noen legger det fram', () => {
  it('da legges ingenting fram, og siden sier det', async () => {
    const next = { ...draft, title: 'Neste versjon' }
    expect((await house.post(`${sampleAgreement}/ny-versjon`, next, secretariat)).status).toBe(303)
    const to = `${sampleAgreement}/legg-fram`
    const read = readStamp(await textOf(house.get(to, secretariat)))
    const discarded = await house.openAndPost(`${sampleAgreement}/forkast`, {}, secretariat)
    expect(discarded.status).toBe(303)

    const late = await house.post(to, { ...plan, _lest: read, _steg: 'confirm' }, secretariat)
    expect(late.status).toBe(409)
    const html = await late.text()
    expect(html).toContain('Det skjemaet gjaldt, er ikke der lenger')
    expect(html).toContain(`href="${sampleAgreement}"`)
    expect((await house.get(`${sampleAgreement}?versjon=2`, secretariat)).status).toBe(404)
  })
})
