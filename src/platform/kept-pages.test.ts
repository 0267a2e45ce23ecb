import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Reader, TestApp } from '../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { houseOfPages } from '../../test/house-of-pages.ts'
import { inCommunity } from './db.ts'
import { openKeptPages } from './kept-pages.ts'

let base: TestDatabase
let house: TestApp
let made: string[] = []
const as: Record<'kari' | 'ola' | 'member', Reader> = {} as never

beforeAll(async () => {
  base = await testDatabase()
  house = await houseOfPages(base, (path) => made.push(path))
  as.kari = await named('Kari <Sekretær>', await house.signIn('secretariat'))
  as.ola = await named('Ola Sekretær', await house.signIn('secretariat'))
  as.member = await named('Mona Medlem', await house.signIn('body-member'))
  await addOrganisation('for-alle', 'public')
  await addOrganisation('for-oss', 'community')
})
afterAll(() => base.close())
beforeEach(() => {
  made = []
})

const sessionOf = ({ cookie }: Reader): Buffer =>
  createHash('sha256')
    .update(/_okt=([^;]+)/.exec(cookie)?.[1] ?? '')
    .digest()

async function named(name: string, reader: Reader): Promise<Reader> {
  const session = sessionOf(reader)
  await sql`update person set name = ${name} where id =
    (select person_id from session where id_hash = ${session})`.execute(base.owner)
  await sql`update community_person set name = ${name} where person_id =
    (select person_id from session where id_hash = ${session})`.execute(base.owner)
  return reader
}

const addOrganisation = (key: string, audience: 'public' | 'community') =>
  inCommunity(base.db, base.communityId, (tx) =>
    tx
      .insertInto('external_organisation')
      .values({ community_id: base.communityId, key, name: key, kind: 'ks', audience })
      .execute(),
  )

const open = async (path: string, reader?: Reader): Promise<string> =>
  (await house.get(`/provefellesskap/prove/${path}`, reader)).text()
const fieldIn = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1]
const inList = (html: string) => [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, name]) => name)

describe('Ei side som er laga av det samme', () => {
  it('lages én gang, og sies likt til den som kommer etter', async () => {
    const first = await open('liste')
    expect(await open('liste')).toBe(first)
    expect(inList(first)).toEqual(['for-alle'])
    expect(made).toHaveLength(1)
  })

  it('bærer navnet, merket og nøkkelen til den som leser', async () => {
    const [kari, ola] = [await open('intern', as.kari), await open('intern', as.ola)]
    expect(made).toHaveLength(1)
    expect(kari).toContain('<p>Kari &lt;Sekretær&gt;</p>')
    expect(ola).toContain('<p>Ola Sekretær</p>')
    const again = await open('intern', as.kari)
    expect(again).toContain('<p>Kari &lt;Sekretær&gt;</p>')
    const keys = [kari, ola, again].map((html) => fieldIn(html, '_en-gang'))
    expect(new Set(keys).size).toBe(3)
    const [csrf] = [kari, ola, again].map((html) => fieldIn(html, '_csrf') ?? '')
    const sent = (by: Reader) =>
      house.post('/provefellesskap/prove/liste', { _csrf: csrf ?? '' }, by)
    expect([(await sent(as.kari)).status, (await sent(as.ola)).status]).toEqual([200, 403])
  })

  it('er ei anna til den som får gjøre noe annet, eller ser noe annet', async () => {
    for (let n = 0; n < 2; n += 1) {
      expect(await open('liste', as.kari)).toContain('Ta bort')
      const member = await open('liste', as.member)
      expect(member).not.toContain('Ta bort')
      expect(member).toContain('Mona Medlem')
      expect(inList(member)).toEqual(['for-alle', 'for-oss'])
      const stranger = await open('liste')
      expect(inList(stranger)).toEqual(['for-alle'])
      expect(stranger).toContain('<p></p>')
    }
  })

  it('er ei anna til den som ser det samme, men svarer for en annen kommune', async () => {
    const verdal = await house.signIn('party-contact', '5038')
    const levanger = await house.signIn('party-contact', '5037')
    for (let n = 0; n < 2; n += 1) {
      expect(await open('intern', verdal)).toContain('<b>5038</b>')
      expect(await open('intern', levanger)).toContain('<b>5037</b>')
    }
    expect(made).toHaveLength(2)
  })

  it('er ny med det samme noe er endret', async () => {
    for (const key of ['ny-1', 'ny-2', 'ny-3']) {
      await open('liste', as.ola)
      await addOrganisation(key, 'community')
      expect(inList(await open('liste', as.ola))).toContain(key)
      expect(inList(await open('liste'))).toEqual(['for-alle'])
    }
  })

  it('er ei for hvert kort svar som ikke huskes, og lages på nytt av et langt', async () => {
    const saying = (word: string) => {
      const headers = { cookie: house.stranger.cookie, 'x-ord': word }
      return house.app.request('/provefellesskap/prove/et-ord', { headers })
    }
    const words = ['ja', 'nei', 'ja', 'x'.repeat(13_000), 'x'.repeat(13_000)]
    for (const word of words) expect(inList(await (await saying(word)).text())).toContain(word)
    expect(made).toHaveLength(4)
  })

  it('er ei for hver adresse og hvert språk', async () => {
    await open('liste')
    await open('liste?a=1')
    const english = { ...house.stranger, cookie: `${house.stranger.cookie}; godfot_sprak=en` }
    await open('liste', english)
    expect(made).toHaveLength(2)
  })

  it('gis ikke til den som har mistet rolla, eller er logget ut', async () => {
    const gone = await house.signIn('secretariat')
    expect(await open('intern', gone)).toContain('Ta bort')
    await sql`update role_grant set ended_at = now(), ended_by = person_id where person_id =
      (select person_id from session where id_hash = ${sessionOf(gone)})`.execute(base.owner)
    const refused = await house.get('/provefellesskap/prove/intern', gone)
    expect(refused.status).toBe(403)
    expect(await refused.text()).not.toContain('for-oss')
    await sql`delete from session where id_hash = ${sessionOf(gone)}`.execute(base.owner)
    expect((await house.get('/provefellesskap/prove/intern', gone)).status).toBe(303)
  })

  it('huskes ikke av nettleseren når den som ble laga, ikke gjorde det', async () => {
    for (let n = 0; n < 2; n += 1) {
      const answer = await house.get('/provefellesskap/prove/intern', as.kari)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('etag')).toBeNull()
    }
  })
})

describe('Nettleserens eget merke på ei side', () => {
  it('er det samme så lenge sida sier det samme, og et annet for en annen leser', async () => {
    const { app } = house
    const path = '/provefellesskap/avtaler'
    const tagFor = async (reader: Reader) =>
      (await house.get(path, reader)).headers.get('etag') ?? ''
    const kari = await tagFor(as.kari)
    expect(await tagFor(as.kari)).toBe(kari)
    expect(await tagFor(as.ola)).not.toBe(kari)
    const known = { cookie: as.kari.cookie, 'if-none-match': kari }
    expect((await app.request(path, { headers: known })).status).toBe(304)
  })
})

describe('Ei side som er laga av mer', () => {
  it.each([
    'ser-hvem',
    'ser-klokka',
    'leser-mer',
    'leste-for',
    'husker-ikke',
    'sier-mer',
    'gir-kake',
    'avslag',
    'nokkel-for',
  ])('lages på nytt hver gang: %s', async (path) => {
    const kari = await open(path, as.kari)
    const ola = await open(path, as.ola)
    expect(made).toHaveLength(2)
    expect(kari).toContain('Kari')
    expect(ola).not.toContain('Kari')
    expect(fieldIn(ola, '_en-gang')).not.toBe(fieldIn(kari, '_en-gang'))
    expect(fieldIn(ola, '_en-gang')).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('Sidene som er laga', () => {
  const nobody = { csrf: '', formKey: '', readerName: '' }
  const verdict = { deed: 'keep-contacts', partyCode: '5038', may: true } as const
  const piece = Buffer.alloc(100_000)
  const open = () => {
    const pages = openKeptPages()
    const making = { pages, own: nobody, verdicts: new Map([['en', verdict]]), isOwn: false }
    const keep = (name: string, size = 1) => {
      const pieces = Array.from({ length: size }, () => piece)
      pages.keep({ ...making, name }, { pieces, own: [], digest: null }, false)
    }
    return { pages, keep }
  }

  it('gis bare til den som får gjøre det samme, også når hvem som svarer for hvem, er endret', () => {
    const { pages, keep } = open()
    keep('side')
    const mayFor = (code: string) => (_: string, party?: string) => party === code
    expect(pages.find('side', mayFor('5038'))).toBeDefined()
    expect(pages.find('side', mayFor('5037'))).toBeUndefined()
    expect(pages.find('side', () => false)).toBeUndefined()
  })

  it('tar ikke mer plass enn de får, hvor mange som enn spør om noe nytt', () => {
    const { pages, keep } = open()
    for (let n = 0; n < 300; n += 1) keep(`side ${n}`)
    for (let n = 0; n < 50; n += 1) keep('en og samme')
    expect(pages.weight()).toBeLessThanOrEqual(12_000_000)
    expect(pages.weight()).toBeGreaterThan(6_000_000)
    keep('for stor', 6)
    const may = () => true
    expect(pages.find('for stor', may)).toBeUndefined()
    expect(pages.find('side 0', may)).toBeUndefined()
    expect(pages.find('side 299', may)).toBeDefined()
  })
})
