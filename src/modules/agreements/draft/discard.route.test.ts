import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import {
  samplePlace as place,
  sampleAgreement,
  sampleHouse,
} from '../../../../test/sample-house.ts'
import { inCommunity } from '../../../platform/db.ts'

const draft = { title: '', body: 'Tekst', kind: 'agreement', audience: 'public' }
let base: TestDatabase
let house: TestApp
let secretariat: Reader

beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const textOf = async (path: string) => (await house.get(path, secretariat)).text()
const discard = (own: string, fields: Record<string, string> = {}) =>
  house.openAndPost(`${own}/forkast`, fields, secretariat)

async function begin(title: string, over: Record<string, string | File> = {}): Promise<string> {
  const made = await house.post(`${place}/ny`, { ...draft, title, ...over }, secretariat)
  expect(made.status).toBe(303)
  return made.headers.get('location') ?? ''
}

/** How many files with this content are kept. */
const keptFiles = (content: string) =>
  inCommunity(base.db, base.communityId, async (tx) => {
    const found = await sql`select from stored_file
      where bytes = ${Buffer.from(content)}`.execute(tx)
    return found.rows.length
  })

describe('Et utkast forkastes', () => {
  it('siden sier først hva som går tapt, og så er det borte, også fila', async () => {
    const attachment = new File(['Bare her'], 'bare-her.txt')
    const own = await begin('Et blindspor', { attachment })
    const page = await textOf(`${own}/forkast`)
    expect(page).toContain('Teksten i utkastet «Et blindspor»')
    expect(page).toContain('Vedlegg i utkastet: bare-her.txt.')
    expect(page).toContain('ingenting av den er lagt fram')
    expect(await keptFiles('Bare her')).toBe(1)

    const gone = await discard(own)
    expect(gone.headers.get('location')).toBe(`${place}/utkast?gjort=forkastet`)
    expect(await textOf(`${place}/utkast?gjort=forkastet`)).toContain('Utkastet er forkastet.')
    expect(await textOf(`${place}/utkast`)).not.toContain('Et blindspor')
    expect((await house.get(own, secretariat)).status).toBe(404)
    expect(await keptFiles('Bare her')).toBe(0)

    const journal = await textOf('/nordre-trondelag/journal')
    expect(journal).toContain('Utkast forkastet')
    expect((await house.post(`${own}/forkast`, {}, secretariat)).status).toBe(303)
    expect(await begin('Et blindspor')).toBe(own)
  })

  it('ei fil som også ligger et annet sted, blir liggende', async () => {
    const attachment = () => new File(['To steder'], 'to-steder.txt')
    const [first, second] = [
      await begin('Første sted', { attachment: attachment() }),
      await begin('Andre sted', { attachment: attachment() }),
    ]
    expect((await discard(first)).status).toBe(303)
    expect(await keptFiles('To steder')).toBe(1)
    expect((await house.get(`${second}/vedlegg/1/1`, secretariat)).status).toBe(200)
  })

  it('utkastet til en ny versjon går, det som er lagt fram, står', async () => {
    const shown = async () =>
      (await textOf(sampleAgreement)).replace(/name="_csrf" value="[^"]*"/, '')
    const before = await shown()
    const next = { ...draft, title: 'Neste versjon' }
    await house.post(`${sampleAgreement}/ny-versjon`, next, secretariat)
    expect(await textOf(`${sampleAgreement}/forkast`)).toContain('Det som er lagt fram av avtalen')
    expect((await discard(sampleAgreement)).status).toBe(303)
    expect(await shown()).toBe(before)
    expect((await house.get(`${sampleAgreement}/vedlegg/1/3`)).status).toBe(200)
    expect((await house.get(`${sampleAgreement}?versjon=2`, secretariat)).status).toBe(404)
  })
})

describe('Et utkast forkastes ikke', () => {
  it('når det er lagret på nytt siden siden ble åpnet', async () => {
    const own = await begin('Skrives på')
    const read = readStamp(await textOf(`${own}/forkast`))
    const edited = { ...draft, title: 'Skrives på', body: 'Ny linje' }
    expect((await house.openAndPost(`${own}/rediger`, edited, secretariat)).status).toBe(303)

    const refused = await house.post(`${own}/forkast`, { _lest: read }, secretariat)
    expect(refused.status).toBe(409)
    const html = await refused.text()
    expect(html).toContain('Utkastet er lagret på nytt')
    expect(await textOf(own)).toContain('Ny linje')
    const again = { _lest: readStamp(html) }
    expect((await house.post(`${own}/forkast`, again, secretariat)).status).toBe(303)
  })

  it('når det er lagt fram, heller ikke forbi skjemaet', async () => {
    expect((await house.get(`${sampleAgreement}/forkast`, secretariat)).status).toBe(404)
    const refused = await house.post(`${sampleAgreement}/forkast`, {}, secretariat)
    expect(refused.status).toBe(409)
    expect(await refused.text()).toMatch(/Versjon 1, «[^»]+», er lagt fram\./)
    await expect(
      inCommunity(base.db, base.communityId, (tx) => sql`delete from document`.execute(tx)),
    ).rejects.toThrow('never deleted')
    await expect(
      inCommunity(base.db, base.communityId, (tx) => sql`delete from stored_file`.execute(tx)),
    ).rejects.toThrow('permission denied')
  })

  it('av noen annen enn sekretariatet', async () => {
    const own = await begin('Andres')
    const verdal = await house.signIn('party-contact', '1721')
    expect((await house.get(`${own}/forkast`, verdal)).status).toBe(403)
    expect((await house.post(`${own}/forkast`, {}, verdal)).status).toBe(403)
    expect((await textOf(own)).includes('Andres')).toBe(true)
  })
})
