import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { formsOf } from '../../../../test/forms.ts'
import {
  sampleAgreement as agreement,
  samplePlace as place,
  sampleHouse,
} from '../../../../test/sample-house.ts'
import { type Role, roles } from '../../../kernel/deed.model.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let verdal: Reader

beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
  verdal = await house.signIn('party-contact', '1721')
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) => (await answer).text()

describe('Det alle kan lese', () => {
  it.each([
    ['lista', place, '25 parter, utfallet mangler for 24'],
    ['avtalen', agreement, 'Avtale mellom KS Nord-Trøndelag og x kommune'],
    ['tavla', `${agreement}/tavle`, 'Kildene sier ikke når avtalen trer i kraft'],
    ['tavla en dag i 2017', `${agreement}/tavle?dag=2017-11-23`, 'Vist slik det var'],
    ['Verdals behandling', `${agreement}/svar/1721`, 'Komite mennesker og livskvalitet'],
    ['på nynorsk', `${agreement}/tavle?sprak=nn`, 'Kjeldene seier ikkje'],
    ['på engelsk', `${agreement}/tavle?sprak=en`, 'The sources do not say'],
  ])('%s', async (_title, path, expected) => {
    const answer = await house.get(path)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain(expected)
  })

  it('teller utfallene som mangler likt i lista og på forsiden: Leksvik, som ikke er avklart, er part, men ikke ventet på', async () => {
    const front = await textOf(house.get('/nordre-trondelag', secretariat))
    expect(front).toContain('Utfallet mangler for 24 parter.')
    expect(await textOf(house.get(place))).toContain('25 parter, utfallet mangler for 24')
    expect(await textOf(house.get(`${agreement}/tavle`))).toContain('av 25')
  })

  it.each([
    ['et dokument som ikke finnes', `${place}/finnes-ikke`],
    ['tavla til et dokument som ikke finnes', `${place}/finnes-ikke/tavle`],
    ['en versjon som ikke finnes', `${agreement}?versjon=9`],
    ['en kommune som ikke er part', `${agreement}/svar/5001`],
    ['et vedlegg som ikke finnes', `${agreement}/vedlegg/1/99`],
    ['et annet fellesskap', `/st-olav/avtaler`],
  ])('%s: fant ikke siden', async (_title, path) => {
    expect((await house.get(path)).status).toBe(404)
  })

  it.each(['1.1.2099', 'abc'])(
    'Tavla en dag som ikke kan vises, sier det ved feltet: %s',
    async (typed) => {
      const answer = await house.get(`${agreement}/tavle?dag=${typed}`)
      expect(answer.status).toBe(422)
      const html = await answer.text()
      expect(html).not.toContain('Vist slik det var')
      expect(html).toContain(`value="${typed}"`)
      if (typed !== 'abc') expect(html).toContain('Dagen er ikke kommet ennå')
      expect((await house.get(`${agreement}/tavle.csv?dag=${typed}`)).status).toBe(404)
    },
  )

  it('Et vedlegg lastes ned og vises aldri som en side', async () => {
    const answer = await house.get(`${agreement}/vedlegg/1/3`)
    expect(answer.headers.get('content-disposition')).toContain('attachment')
    expect(await answer.text()).toContain('Ikke endelig avklart')
  })
})

describe('Hvem som får gjøre hva', () => {
  const partyRoles: readonly Role[] = ['party-contact', 'treasurer']
  const may: Record<Role, string> = {
    secretariat: 'skrive, svare for Verdal, svare for Leka, åpne pakken',
    'party-contact': 'svare for Verdal, åpne pakken',
    treasurer: 'åpne pakken',
    auditor: 'åpne pakken',
    'trust-secretariat': '',
    'body-member': '',
    'body-secretary': '',
    administrator: '',
  }
  it.each(roles.map((role) => [role, may[role]] as const))('%s: %s', async (role, expected) => {
    const reader = await house.signIn(role, partyRoles.includes(role) ? '1721' : undefined)
    const deeds = [
      ['skrive', (await house.get(`${place}/ny`, reader)).status === 200],
      ['svare for Verdal', (await house.post(`${agreement}/svar/1721`, {}, reader)).status === 422],
      ['svare for Leka', (await house.post(`${agreement}/svar/1755`, {}, reader)).status === 422],
      ['åpne pakken', (await house.get(`${agreement}/pakke/1721`, reader)).status === 200],
    ] as const
    expect(deeds.flatMap(([deed, done]) => (done ? [deed] : [])).join(', ')).toBe(expected)
  })

  it('Kontakten i Verdal ser skjemaet bare hos Verdal', async () => {
    expect(await textOf(house.get(`${agreement}/svar/1721`, verdal))).toContain('Lagre svaret')
    expect(await textOf(house.get(`${agreement}/svar/1755`, verdal))).not.toContain('Lagre svaret')
    expect((await house.get(`${agreement}/pakke/1755`, verdal)).status).toBe(403)
    expect((await house.get(`${agreement}/pakke/1721`)).status).toBe(303)
  })
})

describe('Fra utkast til trukket', () => {
  const draft = {
    title: 'Ny avtale',
    body: 'Avtale mellom [[avtalepart]] og [[kommune]].',
    kind: 'agreement',
    audience: 'public',
    counterparty: 'KS Trøndelag',
    deadline: '31.12.2027',
  }
  const own = `${place}/ny-avtale`

  it('Ingen andre ser et utkast', async () => {
    expect((await house.post(`${place}/ny`, { ...draft, title: '' }, secretariat)).status).toBe(422)
    const made = await house.post(`${place}/ny`, draft, secretariat)
    expect(made.headers.get('location')).toBe(own)
    expect((await house.get(own, secretariat)).status).toBe(200)
    expect((await house.get(own)).status).toBe(404)
    expect((await house.get(own, verdal)).status).toBe(404)
    expect(await textOf(house.get(place))).not.toContain('Ny avtale')
  })

  it('Blir utkastet endret etter forhåndsvisningen, legges ingenting fram, og valgene står', async () => {
    const plan = { partiesOn: '22.11.2026', decidingBody: 'municipal-council', rule: 'all' }
    const preview = await textOf(house.post(`${own}/legg-fram`, plan, secretariat))
    const edited = { ...draft, body: 'En annen tekst.' }
    expect((await house.openAndPost(`${own}/rediger`, edited, secretariat)).status).toBe(303)

    for (const _steg of ['confirm', 'preview']) {
      const late = { ...plan, _steg, _lest: readStamp(preview) }
      const refused = await house.post(`${own}/legg-fram`, late, secretariat)
      expect(refused.status).toBe(409)
      const html = await refused.text()
      expect(html).toContain('Utkastet er lagret på nytt')
      expect(html).toContain(`href="${own}?versjon=1"`)
      expect(html).toContain('name="decidingBody" value="municipal-council"')
      expect((await house.get(own)).status).toBe(404)

      const seen = { ...plan, _lest: readStamp(html) }
      expect((await house.post(`${own}/legg-fram`, seen, secretariat)).status).toBe(200)
    }
    const unread = { ...plan, _steg: 'confirm', _lest: '' }
    expect((await house.post(`${own}/legg-fram`, unread, secretariat)).status).toBe(409)
    expect((await house.openAndPost(`${own}/rediger`, draft, secretariat)).status).toBe(303)
  })

  it('Fra forhåndsvisningen går en tilbake med valgene, og får vite om utkastet er endret', async () => {
    const plan = { partiesOn: '21.11.2026', decidingBody: 'municipal-council', rule: 'share' }
    const chosen = { ...plan, percent: '66,7 %', maalform: 'nn' }
    const send = (fields: Record<string, string>) =>
      house.post(`${own}/legg-fram`, { ...chosen, ...fields }, secretariat)
    const seen = readStamp(await textOf(send({})))
    const back = await send({ _steg: 'change', _lest: seen })
    const html = await back.text()
    expect(back.status).toBe(200)
    const form = formsOf(html, own).find(({ action }) => action.startsWith(`${own}/legg-fram`))
    expect(Object.fromEntries(form?.fields ?? [])).toMatchObject(chosen)
    expect(form?.fields.map(([name]) => name)).not.toContain('_steg')

    const edited = { ...draft, body: 'En tredje tekst.' }
    expect((await house.openAndPost(`${own}/rediger`, edited, secretariat)).status).toBe(303)
    const late = await send({ _steg: 'change', _lest: seen })
    expect(late.status).toBe(409)
    const told = await late.text()
    expect(told).toContain('Utkastet er lagret på nytt')
    expect(told).toContain('value="66,7 %"')
    expect((await house.openAndPost(`${own}/rediger`, draft, secretariat)).status).toBe(303)
    expect((await house.get(own)).status).toBe(404)
  })

  it('Framleggingen vises før den skjer, til dagens 20 parter', async () => {
    const plan = { partiesOn: '22.11.2026', decidingBody: 'executive-board', rule: 'all' }
    const forward = (fields: Record<string, string>) =>
      house.post(`${own}/legg-fram`, fields, secretariat)
    const impossible = { ...plan, rule: 'number', parties: '21' }
    expect((await forward(impossible)).status).toBe(422)
    const preview = await forward(plan)
    expect(await preview.text()).toContain('20 parter blir bedt om å behandle saken')
    expect((await house.get(own)).status).toBe(404)
    const passed = { ...plan, rule: 'on-day', day: '01.01.2020' }
    const refused = await forward({ ...passed, _steg: 'confirm' })
    expect(refused.status).toBe(422)
    const form = await refused.text()
    expect(form).toContain('id="felt-day-feil"')
    expect(form).toContain('value="01.01.2020"')

    const read = readStamp(await textOf(house.get(`${own}/legg-fram`, secretariat)))
    const done = await forward({ ...plan, _steg: 'confirm' })
    expect(done.headers.get('location')).toBe(`${own}/tavle?gjort=lagtfram`)
    expect(await textOf(house.get(`${own}/tavle`))).toContain('alle 20 har vedtatt')
    const again = await forward({ ...plan, _steg: 'confirm', _lest: read })
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('Versjon 1, «Ny avtale», er lagt fram.')
    expect((await house.get(`${own}/legg-fram`, secretariat)).status).toBe(303)
  })

  it('Det som er lagt fram, kan ikke endres, bare trekkes med grunn', async () => {
    expect((await house.post(`${own}/rediger`, draft, secretariat)).status).toBe(409)
    const without = await house.post(`${own}/trekk`, { reason: '', _steg: 'confirm' }, secretariat)
    expect(without.status).toBe(422)
    expect(await without.text()).toContain('>Grunn: Skriv hvorfor')
    expect(
      (await house.post(`${own}/trekk`, { reason: 'Feil beløp', _steg: 'confirm' }, secretariat))
        .status,
    ).toBe(303)
    expect(await textOf(house.get(own))).toContain('Grunn: Feil beløp')
    expect(
      (await house.post(`${own}/trekk`, { reason: 'Igjen', _steg: 'confirm' }, secretariat)).status,
    ).toBe(409)
    for (const path of ['tavle', 'svar/5038', 'pakke/5038']) {
      const html = await textOf(house.get(`${own}/${path}`, secretariat))
      expect(html, path).toContain('Versjonen er trukket')
      expect(html, path).not.toContain('Lagre svaret')
      expect(html, path).not.toContain('Avtalen kan ikke tre i kraft ennå')
    }
  })

  it('En ny versjon begynner der den forrige slapp, og den gamle kan leses', async () => {
    const next = { ...draft, body: 'Ny tekst.' }
    expect((await house.post(`${own}/ny-versjon`, next, secretariat)).status).toBe(303)
    expect(await textOf(house.get(`${own}?versjon=1`))).toContain('KS Trøndelag og x kommune')
    expect((await house.get(`${own}?versjon=2`)).status).toBe(404)
    expect((await house.get(`${own}?versjon=2`, secretariat)).status).toBe(200)
  })
})

describe('Kommunens pakke', () => {
  it('Verdals saksframlegg sier kr 99 310 og hvordan det er regnet ut', async () => {
    const html = (await textOf(house.get(`${agreement}/pakke/1721`, verdal))).replaceAll(
      '\u00a0',
      ' ',
    )
    expect(html).toContain('kr 99 310')
    expect(html).toContain('6,00 kr × 14 885 innbyggere 1. januar 2016')
    expect(html).toContain('rekonstruert')
  })

  it('Alt kan lastes ned som én zip med saksframlegg, avtale og vedlegg', async () => {
    const answer = await house.get(`${agreement}/pakke/1721/pakke.zip`, verdal)
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    expect(Object.keys(files).sort()).toEqual([
      'avtale.docx',
      'avtale.pdf',
      'saksframlegg.docx',
      'saksframlegg.pdf',
      'vedlegg/1-vedlegg-2-radmannsutvalget.txt',
      'vedlegg/2-vedlegg-5-samhandlingssidene.txt',
      'vedlegg/3-vedlegg-6-kommuner.txt',
    ])
    const word = unzipSync(files['saksframlegg.docx'] ?? new Uint8Array())
    const text = Buffer.from(word['word/document.xml'] ?? [])
      .toString()
      .replaceAll('\u00a0', ' ')
    expect(text).toContain('kr 99 310')
  })

  it('Avtalen undertegnes på norsk, på nynorsk for den som leser nynorsk', async () => {
    const placeOf = async (language: string) => {
      const path = `${agreement}/pakke/1721/avtale.docx?sprak=${language}`
      const answer = await house.get(path, verdal)
      const word = unzipSync(new Uint8Array(await answer.arrayBuffer()))
      return /(\S+) (?:og|and) (?:dato|date): …/.exec(
        Buffer.from(word['word/document.xml'] ?? []).toString(),
      )?.[0]
    }
    expect(await placeOf('nb')).toContain('Sted og dato')
    expect(await placeOf('nn')).toContain('Stad og dato')
    expect(await placeOf('en')).toContain('Sted og dato')
  })

  it('Alle avtalene og overføringsavtalen kommer i én PDF, for sekretariatet', async () => {
    const answer = await house.get(`${agreement}/signering/alle.pdf`, secretariat)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect((await house.get(`${agreement}/signering/overforing.docx`, secretariat)).status).toBe(
      200,
    )
    expect((await house.get(`${agreement}/signering/alle.pdf`, verdal)).status).toBe(403)
  })
})
