import { unzipSync } from 'fflate'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScanResult } from '../../src/kernel/file-content.model.ts'
import { addSampleParties, loadReferenceData } from '../../src/modules/parties/index.ts'
import { inCommunity } from '../../src/platform/db.ts'
import { type Reader, readStamp, type TestApp, testApp } from '../app.ts'
import { aCompound, aDocx, anOdt, aPackedPdf, aPdf } from '../builders/files.ts'
import { type TestDatabase, testDatabase } from '../database.ts'

const place = '/nordre-trondelag/avtaler'
const draft = { title: 'Med vedlegg', body: 'Tekst', kind: 'agreement', audience: 'public' }
let base: TestDatabase
let house: TestApp
let secretariat: Reader

beforeAll(async () => {
  base = await testDatabase('nordre-trondelag')
  await loadReferenceData(base.owner)
  await inCommunity(base.owner, base.communityId, (tx) =>
    addSampleParties(tx, base.communityId, 'nordre-trondelag'),
  )
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const fileOf = (bytes: Buffer, name: string) => new File([new Uint8Array(bytes)], name)
const begin = (bytes: Buffer, name: string) =>
  house.post(`${place}/ny`, { ...draft, attachment: fileOf(bytes, name) }, secretariat)

async function kept(bytes: Buffer, name: string): Promise<string> {
  const made = await begin(bytes, name)
  expect(made.status, await made.clone().text()).toBe(303)
  return made.headers.get('location') ?? ''
}

const addTo = async (own: string, bytes: Buffer, name: string) => {
  const form = await (await house.get(`${own}/rediger`, secretariat)).text()
  const fields = { ...draft, read: readStamp(form), attachment: fileOf(bytes, name) }
  expect((await house.post(`${own}/rediger`, fields, secretariat)).status).toBe(303)
}
const download = (own: string, position = 1) =>
  house.get(`${own}/vedlegg/1/${position}`, secretariat)
const nameIn = (answer: Response) =>
  decodeURIComponent(answer.headers.get('content-disposition')?.split("UTF-8''")[1] ?? '')

async function putForward(own: string) {
  const plan = {
    partiesOn: '22.11.2026',
    decidingBody: 'executive-board',
    rule: 'all',
    _steg: 'confirm',
  }
  expect((await house.post(`${own}/legg-fram`, plan, secretariat)).status).toBe(303)
}

describe('Ei fil uten et navn å lagre den under', () => {
  it.each(['.', '..', '...', '', '/', 'mappe/', 'C:\\mappe\\..'])(
    'som heter «%s», blir ikke borte: den heter «fil»',
    async (name) => {
      const answer = await download(await kept(aPdf(), name))
      expect([answer.status, nameIn(answer)]).toEqual([200, 'fil.pdf'])
    },
  )

  it('og uten innhold: det sies ved feltet', async () => {
    const answer = await begin(Buffer.of(), '..')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('felt-attachment-feil')
  })

  it('er en annen sak enn at ingen fil er valgt', async () => {
    const own = (await begin(Buffer.of(), '')).headers.get('location') ?? ''
    expect(own).toContain(place)
    expect((await download(own)).status).toBe(404)
  })
})

describe('Ei fil som tas imot, lastes ned som den ble sendt', () => {
  it.each<[string, Buffer, string, string]>([
    ['UTF-8', Buffer.from('Møtet er på Ørland.'), 'referat.txt', 'text/plain; charset=utf-8'],
    [
      'Windows-1252',
      Buffer.from('Møtet er på Ørland.', 'latin1'),
      'referat.txt',
      'text/plain; charset=windows-1252',
    ],
    [
      'UTF-16',
      Buffer.from('\uFEFFMøtet er på Ørland.', 'utf16le'),
      'referat.txt',
      'text/plain; charset=utf-16le',
    ],
    ['PDF med BOM', aPdf({ before: '\uFEFF' }), 'avtale.pdf', 'application/pdf'],
    ['PDF med linjeskift foran', aPdf({ before: '\r\n' }), 'avtale.pdf', 'application/pdf'],
  ])('%s', async (_title, bytes, name, type) => {
    const answer = await download(await kept(bytes, name))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(type)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /)
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true)
  })
})

describe('Ei fil som ikke tas imot, får vite hvorfor ved feltet', () => {
  it.each<[string, Buffer, string, string]>([
    ['en låst PDF', aPdf({ trailer: '/Encrypt 4 0 R' }), 'a.pdf', 'Fila er låst'],
    ['en låst PDF av ny form', aPackedPdf(['<< >>'], '/Encrypt 4 0 R'), 'a.pdf', 'Fila er låst'],
    ['en halv PDF', aPdf().subarray(0, 120), 'a.pdf', 'Fila er ødelagt eller ikke lastet opp helt'],
    [
      'en ODT med makro',
      anOdt({ parts: { 'Basic/Standard/Module1.xml': '<x/>' } }),
      'a.odt',
      'Fila inneholder makroer',
    ],
    [
      'et dokument med mal på nettet',
      aDocx({ settings: [['attachedTemplate', 'https://onde.example/m.dotm', 'External']] }),
      'a.docx',
      'Dokumentet henter malen sin',
    ],
    ['RTF som heter TXT', Buffer.from('{\\rtf1 Møte}'), 'a.txt', 'Fila er et RTF-dokument'],
    ['en gammel DOC', aCompound('WordDocument'), 'a.doc', 'et gammelt Word-dokument (DOC)'],
  ])('%s', async (_title, bytes, name, message) => {
    const answer = await begin(bytes, name)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('id="felt-attachment-feil"')
    expect(html).toContain(message)
    expect(html).toContain('value="Med vedlegg"')
  })

  it('også på nynorsk og engelsk', async () => {
    const sent = { ...draft, attachment: fileOf(aPdf({ trailer: '/Encrypt 4 0 R' }), 'a.pdf') }
    for (const [language, message] of [
      ['nn', 'Lagre henne utan passord'],
      ['en', 'Save it without password'],
    ]) {
      const answer = await house.post(`${place}/ny?sprak=${language}`, sent, secretariat)
      expect(await answer.text()).toContain(message)
    }
  })
})

describe('Et vedlegg kan alltid lastes ned, hva det enn heter', () => {
  const names = [
    `😀${'x'.repeat(145)}.pdf`,
    `${'x'.repeat(145)}😀${'y'.repeat(300)}.pdf`,
    '👨‍👩‍👧‍👦'.repeat(60),
    'o\u0302'.repeat(200),
    'CON.pdf',
    '....',
    'snudd\u202Efdp.pdf',
    'a/b\\c:d*e?.pdf',
    'null\0tegn.pdf',
    '\u200B\u200B.pdf',
    'ČÁJEHUS ŋŧž.PDF',
  ]
  it.each(names)('«%s»', async (name) => {
    const answer = await download(await kept(aPdf(), name))
    expect(answer.status).toBe(200)
    expect(nameIn(answer)).toMatch(/^[^.\s].*\.pdf$/iu)
    expect(Buffer.byteLength(nameIn(answer))).toBeLessThanOrEqual(200)
  })

  it('også et navn som ble lagret før navnene ble gjort trygge', async () => {
    const own = await kept(aPdf(), 'gammelt.pdf')
    const names = [`😀${'x'.repeat(145)}.pdf`, '\uFFFD.pdf', ' \u202E..', 'x'.repeat(5_000)]
    for (const [i, name] of names.entries()) {
      await inCommunity(base.owner, base.communityId, (tx) =>
        sql`insert into attachment
          select community_id, version_id, ${i + 2}::int, title, ${name}, sha256 from attachment
          where position = 1 and version_id in (select version.id from document_version version
            join document on document.id = version.document_id
            where document.slug = ${own.split('/').at(-1)})`.execute(tx),
      )
      expect((await download(own, i + 2)).status).toBe(200)
    }
  })

  it('og står i pakken under hvert sitt navn', async () => {
    const own = await kept(Buffer.from('Den første'), `😀${'x'.repeat(300)}.txt`)
    await addTo(own, Buffer.from('Den andre'), `😀${'x'.repeat(301)}.txt`)
    await addTo(own, Buffer.from('Den tredje'), 'Møte.txt')
    await addTo(own, Buffer.from('Den fjerde'), 'MØTE.txt')
    await putForward(own)
    const answer = await house.get(`${own}/pakke/5038/pakke.zip`, secretariat)
    expect(answer.status).toBe(200)
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const attached = Object.keys(files).filter((name) => name.startsWith('vedlegg/'))
    expect(attached).toEqual([
      `vedlegg/1-😀${'x'.repeat(192)}.txt`,
      `vedlegg/2-😀${'x'.repeat(192)}.txt`,
      'vedlegg/3-Møte.txt',
      'vedlegg/4-MØTE.txt',
    ])
    const texts = attached.map((name) => Buffer.from(files[name] ?? []).toString())
    expect(texts).toEqual(['Den første', 'Den andre', 'Den tredje', 'Den fjerde'])
  })
})

describe('Ei fil som viruskontrollen ikke slipper gjennom, blir ikke lagret', () => {
  it.each<[string, ScanResult, RegExp]>([
    ['fordi den har virus', 'infected', /Fila inneholder et virus/],
    ['fordi den ikke kan sjekkes nå', 'unscanned', /kan ikke sjekkes for virus akkurat nå/],
  ])('%s', async (_why, result, sentence) => {
    const guarded = await testApp(base, { scanFile: async () => result })
    const own = { ...draft, title: `Fil som er ${result}`, body: 'Skrevet med møye' }
    const sent = { ...own, attachment: fileOf(aPdf(), 'avtale.pdf') }
    const answer = await guarded.post(`${place}/ny`, sent, secretariat)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toMatch(sentence)
    expect(page).toContain('Skrevet med møye')
    const drafts = await (await guarded.get(`${place}/utkast`, secretariat)).text()
    expect(drafts).not.toContain(own.title)
  })
})
