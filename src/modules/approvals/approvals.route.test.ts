import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { instant } from '../../kernel/day.model.ts'
import { type Role, roles } from '../../kernel/deed.model.ts'
import { inCommunity } from '../../platform/db.ts'
import { addSampleCosts } from '../costs/index.ts'
import { addSampleParties, loadReferenceData } from '../parties/index.ts'
import { addSampleAgreements } from './sample-agreements.command.ts'

const place = '/nordre-trondelag/avtaler'
const agreement = `${place}/felles-finansiering-av-samhandlingskoordinator-2018`
const at = instant('2026-11-22T12:00:00.000Z')
let base: TestDatabase
let house: TestApp
let secretariat: Reader
let verdal: Reader

beforeAll(async () => {
  base = await testDatabase('nordre-trondelag')
  await loadReferenceData(base.owner)
  const community = { id: base.communityId, key: 'nordre-trondelag', exercise: false }
  await inCommunity(base.owner, community.id, async (tx) => {
    await addSampleParties(tx, community.id, community.key)
    await addSampleAgreements(tx, community, at)
    await addSampleCosts(tx, community.id, community.key, at)
  })
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  verdal = await house.signIn('party-contact', '1721')
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) => (await answer).text()
const adopted = { state: 'adopted', body: 'executive-board', day: '24.11.2017' }

describe('Det alle kan lese', () => {
  it.each([
    ['lista', place, '25 parter, utfallet er ikke gjengitt'],
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

describe('Å svare', () => {
  it('Feil vises ved feltet, og det som er skrevet, står', async () => {
    const answer = await house.post(
      `${agreement}/svar/1755`,
      { ...adopted, day: '31.02.2018', caseNumber: 'PS 7/18', remark: '01010750160' },
      secretariat,
    )
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Dette er ingen dato')
    expect(html).toContain('Her står et fødselsnummer')
    expect(html).toContain('value="PS 7/18"')
  })

  it('Sekretariatet må oppgi kilde', async () => {
    const answer = await house.post(`${agreement}/svar/1755`, adopted, secretariat)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Oppgi hvor opplysningen kommer fra')
  })

  it.each([
    ['et program', Uint8Array.of(0x4d, 0x5a, 0x90, 0), 'Denne typen fil tas ikke imot'],
    ['26 MB', new Uint8Array(26 * 1024 * 1024), 'Fila er større enn 25 MB'],
  ])('En fil av feil slag avvises ved feltet: %s', async (_title, content, message) => {
    const file = new File([content], 'protokoll.pdf')
    const fields = { ...adopted, source: 'E-post', file }
    const answer = await house.post(`${agreement}/svar/1755`, fields, secretariat)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(message)
  })

  it('Et vedtak lagres med kvittering, og et nytt i samme organ avvises', async () => {
    const path = `${agreement}/svar/1755`
    const fields = { ...adopted, source: 'E-post 15.12.2017', caseNumber: '17/125' }
    const saved = await house.post(path, fields, secretariat)
    expect(saved.status).toBe(303)
    const receipt = await textOf(house.get(saved.headers.get('location') ?? '', secretariat))
    expect(receipt).toContain('Svaret er lagret')
    expect(receipt).toContain('Sak 17/125')
    expect(await textOf(house.get(`${agreement}/tavle`))).toContain('17/125')

    const again = await house.post(path, { ...fields, state: 'rejected' }, secretariat)
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('Dette kan ikke komme etter')
  })

  it('Et forbehold spørres det om, og kommunen svarer selv', async () => {
    const path = `${agreement}/svar/1721`
    const reservation = { ...adopted, state: 'adopted-with-reservation', reservation: 'Hvis alle.' }
    expect((await house.post(path, reservation, verdal)).status).toBe(303)
    expect(await textOf(house.get(`${agreement}/tavle`))).toContain('hindrer forbeholdet')
    expect((await house.post(`${path}/forbehold`, {}, verdal)).status).toBe(422)
    expect((await house.post(`${path}/forbehold`, { hinders: 'no' }, verdal)).status).toBe(303)
    expect(await textOf(house.get(path))).toContain('Forbeholdet hindrer ikke ikrafttredelse')
    expect((await house.post(`${path}/part`, { isParty: 'party' }, verdal)).status).toBe(403)
  })

  it('Om Leksvik er part, avklares med kilde', async () => {
    const path = `${agreement}/svar/1718`
    const answer = { isParty: 'not-party' }
    expect((await house.post(`${path}/part`, answer, secretariat)).status).toBe(422)
    const sourced = { ...answer, source: 'Brev fra Indre Fosen' }
    expect((await house.post(`${path}/part`, sourced, secretariat)).status).toBe(303)
    expect(await textOf(house.get(`${agreement}/tavle`))).toContain('Ikke part')
  })
})

describe('Fra utkast til trukket', () => {
  const draft = {
    title: 'Ny avtale',
    body: 'Avtale mellom [[avtalepart]] og [[kommune]].',
    kind: 'agreement',
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

  it('Framleggingen vises før den skjer, til dagens 20 parter', async () => {
    const plan = { partiesOn: '22.11.2026', decidingBody: 'executive-board', rule: 'all' }
    const impossible = { ...plan, rule: 'number', parties: '21' }
    expect((await house.post(`${own}/legg-fram`, impossible, secretariat)).status).toBe(422)
    const preview = await house.post(`${own}/legg-fram`, plan, secretariat)
    expect(await preview.text()).toContain('20 parter blir bedt om å behandle saken')
    expect((await house.get(own)).status).toBe(404)

    const done = await house.post(`${own}/legg-fram`, { ...plan, bekreft: 'ja' }, secretariat)
    expect(done.headers.get('location')).toBe(`${own}/tavle`)
    expect(await textOf(house.get(`${own}/tavle`))).toContain('alle 20 har vedtatt')
  })

  it('Det som er lagt fram, kan ikke endres, bare trekkes med grunn', async () => {
    expect((await house.post(`${own}/rediger`, draft, secretariat)).status).toBe(409)
    expect((await house.post(`${own}/trekk`, { reason: '' }, secretariat)).status).toBe(422)
    expect((await house.post(`${own}/trekk`, { reason: 'Feil beløp' }, secretariat)).status).toBe(
      303,
    )
    expect(await textOf(house.get(own))).toContain('Grunn: Feil beløp')
    expect((await house.post(`${own}/trekk`, { reason: 'Igjen' }, secretariat)).status).toBe(409)
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

  it('Alle avtalene og overføringsavtalen kommer i én PDF, for sekretariatet', async () => {
    const answer = await house.get(`${agreement}/signering/alle.pdf`, secretariat)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect((await house.get(`${agreement}/signering/overforing.docx`, secretariat)).status).toBe(
      200,
    )
    expect((await house.get(`${agreement}/signering/alle.pdf`, verdal)).status).toBe(403)
  })
})
