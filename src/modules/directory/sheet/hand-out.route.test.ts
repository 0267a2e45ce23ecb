import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { contactHolder } from '../../../../test/builders/contacts.ts'
import { aFunction } from '../../../../test/builders/directory.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { sampleHouse } from '../../../../test/sample-house.ts'
import { day, instant } from '../../../kernel/day.model.ts'
import { inCommunity } from '../../../platform/db.ts'
import { readSheet } from '../../../platform/file/sheet/read-sheet.ts'
import { newId } from '../../../platform/id.ts'
import { insertFunctions, insertHolders } from '../directory.store.ts'

const list = '/nordre-trondelag/kontakter'
const roles = [
  'secretariat',
  'trust-secretariat',
  'party-contact',
  'body-member',
  'administrator',
] as const

let base: TestDatabase
let house: TestApp
const as = {} as Record<(typeof roles)[number] | 'auditor', Reader>
const ids = { verdal: newId(), trust: newId(), vacancy: newId(), mailbox: newId() }

beforeAll(async () => {
  ;({ base } = await sampleHouse())
  house = await testApp(base)
  for (const role of roles) {
    const party = { 'trust-secretariat': 'helse-nord-trondelag', 'party-contact': '5038' }
    as[role] = await house.signIn(role, party[role as keyof typeof party])
  }
  as.auditor = await house.signIn('auditor', undefined, 'both')
  await inCommunity(base.owner, base.communityId, async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await tx.deleteFrom('contact_holder').execute()
  })
  const of = { functionKey: 'proveoverlege' }
  await inCommunity(base.db, base.communityId, async (tx) => {
    await insertFunctions(tx, base.communityId, [aFunction('proveoverlege', { position: 0 })])
    await insertHolders(
      tx,
      base.communityId,
      [
        contactHolder({ ...of, id: ids.verdal, name: '=Prøve "A"; B', phone: '+46 8 000 00 00' }),
        contactHolder({
          ...of,
          id: ids.trust,
          place: 'helse-nord-trondelag',
          name: 'Foretakets',
          audience: 'trust',
        }),
        contactHolder({
          ...of,
          id: ids.vacancy,
          place: '5037',
          kind: 'vacancy',
          name: null,
          email: null,
          phone: null,
          audience: 'community',
        }),
        contactHolder({
          ...of,
          id: ids.mailbox,
          place: '5036',
          kind: 'mailbox',
          name: null,
          audience: 'community',
        }),
      ],
      { by: null, at: instant('2026-11-01T09:00:00.000Z') },
    )
  })
}, 120_000)
afterAll(() => base.close())

describe('En som slutter i år 9999', () => {
  const id = newId()
  const reader = () => as.secretariat
  beforeAll(() =>
    inCommunity(base.db, base.communityId, (tx) =>
      insertHolders(
        tx,
        base.communityId,
        [
          contactHolder({
            id,
            functionKey: 'proveoverlege',
            place: '5041',
            name: 'Uten slutt',
            until: day('9999-12-31'),
          }),
        ],
        { by: null, at: instant('2026-11-01T10:00:00.000Z') },
      ),
    ),
  )
  afterAll(() =>
    inCommunity(base.owner, base.communityId, async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      await tx.deleteFrom('contact_holder').where('id', '=', id).execute()
    }),
  )

  it.each([
    '',
    '?dag=31.12.2025',
    '?sok=slutt',
    '/mangler',
    '/funksjon/proveoverlege',
    '/funksjon/proveoverlege?dag=01.01.1950',
    '/hos/5041',
    '/hos/5041?dag=01.01.2020',
    `/hos/5041/${id}`,
    `/hos/5041/${id}/avslutt`,
    `/hos/5041/${id}/kort.vcf`,
    '/utskrift',
    '/liste.csv',
    '/liste.xlsx',
  ])('har siden: kontakter%s', async (path) => {
    const answer = await house.get(list + path, reader())
    expect([path, answer.status]).toEqual([path, 200])
  })

  it('står i lista som kan leses inn igjen uten at noe er endret', async () => {
    const csv = await (await house.get(`${list}/liste.csv`, reader())).text()
    expect(csv).toContain('Uten slutt')
    expect(csv).toContain('30.12.9999')
    const [head = '', ...lines] = csv.split('\r\n')
    const lim = [head, ...lines.filter((line) => line.includes('Uten slutt'))].join('\r\n')
    const html = await (await house.post(`${list}/les-inn`, { lim }, reader())).text()
    expect(html).toContain('Ingenting å endre')
  })
})

describe('Lista ut som CSV', () => {
  it.each<[(typeof roles)[number], boolean, boolean]>([
    ['secretariat', true, true],
    ['party-contact', true, false],
    ['trust-secretariat', false, true],
  ])('%s ser kommunenes egne: %s, foretakets egne: %s', async (role, municipal, trust) => {
    const answer = await house.get(`${list}/liste.csv?funksjon=proveoverlege`, as[role])
    const text = await answer.text()
    expect(answer.status).toBe(200)
    expect(text.includes('Prøve')).toBe(municipal)
    expect(text.includes('Foretakets')).toBe(trust)
    expect(text).toContain('5037;Proveoverlege;Ledig;;;;')
  })

  it('har bare kolonnene og linjene, og lagres ikke av nettleseren', async () => {
    const answer = await house.get(`${list}/liste.csv?funksjon=proveoverlege`, as.secretariat)
    const lines = Buffer.from(await answer.arrayBuffer())
      .toString('utf8')
      .split('\r\n')
    expect(lines[0]).toBe('\uFEFFkommunenummer;funksjon;navn;e-post;telefon;fra;til')
    expect(lines).toHaveLength(6)
    expect(lines).toContain(
      `5038;Proveoverlege;"'=Prøve ""A""; B";overlege@verdal.example;'+46 8 000 00 00;;`,
    )
    expect(answer.headers.get('cache-control')).toContain('no-store')
    expect(answer.headers.get('content-disposition')).toMatch(
      /filename="kontakter-proveoverlege-\d{4}-\d\d-\d\d\.csv"/,
    )
  })

  it('er tom av det som ikke er med, og finnes ikke for andre', async () => {
    expect((await house.get(`${list}/liste.csv?funksjon=annet`, as.secretariat)).status).toBe(404)
    expect((await house.get(`${list}/liste.csv?region=annet`, as.secretariat)).status).toBe(404)
    expect((await house.get(`${list}/liste.csv`, as.auditor)).status).toBe(403)
    expect((await house.get(`${list}/liste.csv`)).status).toBe(303)
  })
})

describe('Lista ut som Excel', () => {
  it('har de samme rutene, som tekst', async () => {
    let answer = await house.get(`${list}/liste.xlsx?funksjon=proveoverlege`, as.secretariat)
    for (let tries = 0; answer.status === 202 && tries < 40; tries += 1) {
      await new Promise((done) => setTimeout(done, 500))
      answer = await house.get(`${list}/liste.xlsx?funksjon=proveoverlege`, as.secretariat)
    }
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const read = await readSheet(
      base.communityId,
      { name: 'liste.xlsx', bytes, tooLarge: false, scan: 'clean' },
      { mostLines: 100, mostColumns: 20 },
    )
    const lines = read.ok ? read.lines.map(({ cells }) => cells.map(({ text }) => text)) : []
    expect(lines[0]).toEqual([
      'kommunenummer',
      'funksjon',
      'navn',
      'e-post',
      'telefon',
      'fra',
      'til',
    ])
    expect(lines).toContainEqual([
      '5038',
      'Proveoverlege',
      '=Prøve "A"; B',
      'overlege@verdal.example',
      '+46 8 000 00 00',
    ])
  })
})

describe('Ett kort', () => {
  const cardOf = (place: string, id: string) => `${list}/hos/${place}/${id}/kort.vcf`

  it('er vCard for den som ser kontakten', async () => {
    const answer = await house.get(cardOf('5038', ids.verdal), as['party-contact'])
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/vcard; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toContain('proveoverlege-5038.vcf')
    const text = await answer.text()
    expect(text).toContain('TEL;TYPE=WORK,VOICE:+4680000000\r\n')
    expect(text).toContain('ORG:Verdal\r\n')
  })

  it.each<[string, () => [string, string, Reader]]>([
    ['en som ikke er delt', () => ['5038', ids.verdal, as['trust-secretariat']]],
    ['foretakets egen', () => ['helse-nord-trondelag', ids.trust, as['party-contact']]],
    ['en ledig stilling', () => ['5037', ids.vacancy, as.secretariat]],
    ['en annens sted', () => ['5037', ids.verdal, as.secretariat]],
    ['en ukjent', () => ['5038', newId(), as.secretariat]],
  ])('finnes ikke for %s', async (_title, of) => {
    const [place, id, reader] = of()
    expect((await house.get(cardOf(place, id), reader)).status).toBe(404)
  })

  it('for en felles postkasse heter det funksjonen og stedet', async () => {
    const answer = await house.get(cardOf('5036', ids.mailbox), as.secretariat)
    expect(await answer.text()).toContain('FN:Proveoverlege\\, Frosta')
  })
})

describe('Lista på papir', () => {
  it('er av en funksjon, med dag og fellesskap, og uten det som ikke er delt', async () => {
    const path = `${list}/utskrift?funksjon=proveoverlege`
    const own = await (await house.get(path, as['party-contact'])).text()
    expect(own).toContain('Kontakter: Proveoverlege')
    expect(own).toMatch(/Ledig/)
    expect(own).toContain('15.01.2026')
    expect(own).not.toContain('Foretakets')
    const trust = await (await house.get(path, as['trust-secretariat'])).text()
    expect(trust).toContain('Ikke delt, eller ikke kjent')
    expect(trust).not.toContain('Ikke kjent<')
  })

  it('er av en region, sted for sted', async () => {
    const html = await (
      await house.get(`${list}/utskrift?region=region.innherred`, as.secretariat)
    ).text()
    expect(html).toMatch(/Kontakter: Innherred/)
    expect(html.indexOf('<h2>Levanger')).toBeLessThan(html.indexOf('<h2>Verdal'))
    expect(html).not.toContain('<h2>Frosta')
  })
})
