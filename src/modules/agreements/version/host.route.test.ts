import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { day } from '../../../kernel/day.model.ts'
import { roles } from '../../../kernel/deed.model.ts'
import { longDay } from '../../../kernel/format.model.ts'
import { inCommunity } from '../../../platform/db.ts'
import { addSampleParties, loadReferenceData } from '../../parties/index.ts'

const place = '/nordre-trondelag/avtaler'
const own = `${place}/felles-koordinator`
const settled = { host: '5006', settledOn: '12.03.2018', source: 'Rådmannsutvalget, sak 9/17' }
let base: TestDatabase
let house: TestApp
let secretariat: Reader

const plan = {
  partiesOn: '22.11.2026',
  decidingBody: 'executive-board',
  rule: 'all',
  _steg: 'confirm',
}

async function putForward(title: string, host: string) {
  const body = '[[avtalepart]] og [[kommune]]. [[vertskommune]] er arbeidsgiver.'
  const draft = { title, body, kind: 'agreement', audience: 'public', counterparty: 'KS', host }
  const made = await house.post(`${place}/ny`, draft, secretariat)
  const at = made.headers.get('location') ?? ''
  expect((await house.post(`${at}/legg-fram`, plan, secretariat)).status).toBe(303)
}

beforeAll(async () => {
  base = await testDatabase('nordre-trondelag')
  await loadReferenceData(base.owner)
  await inCommunity(base.owner, base.communityId, (tx) =>
    addSampleParties(tx, base.communityId, 'nordre-trondelag'),
  )
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  await putForward('Felles koordinator', '')
  await putForward('Med vert', '5037')
})
afterAll(() => base.close())

const textOf = async (path: string, as = secretariat) => (await house.get(path, as)).text()
const settle = (over: Partial<typeof settled> = {}, path = own, as = secretariat) =>
  house.post(`${path}/vertskommune`, { ...settled, ...over }, as)

describe('Vertskommunen for en avtale som er lagt fram', () => {
  it('er åpen til den er bestemt', async () => {
    const html = await textOf(own)
    expect(html).toContain('x kommune er arbeidsgiver')
    expect(html).toContain(`${own}/vertskommune`)
    expect(await textOf(`${own}/pakke/5038`)).toContain('er ikke avklart')
  })

  it.each(roles.map((role) => [role, role === 'secretariat' ? 422 : 403] as const))(
    'registreres bare av sekretariatet: %s får %i',
    async (role, status) => {
      const reader = await house.signIn(
        role,
        ['party-contact', 'treasurer'].includes(role) ? '5038' : undefined,
      )
      expect((await settle({ source: '' }, own, reader)).status).toBe(status)
    },
  )

  it('feil vises ved feltet, og det som er skrevet, står', async () => {
    const answer = await settle({ host: '0301', settledOn: '1.1.2999', source: 'Sak 010107 50160' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    for (const field of ['host', 'settledOn', 'source'])
      expect(html).toContain(`felt-${field}-feil`)
    expect(html).toContain('value="1.1.2999"')
  })

  it('registreres med dag og kilde, og teksten som ble lagt fram, er den samme', async () => {
    const bodies = () =>
      base.owner.selectFrom('document_version').select(['id', 'body', 'host']).execute()
    const before = await bodies()
    expect((await settle()).status).toBe(303)
    expect(await bodies()).toEqual(before)
    const html = await textOf(own)
    expect(html).toContain('Steinkjer kommune er arbeidsgiver')
    expect(html).toContain(`Bestemt ${longDay('nb', day('2018-03-12'))}. Registrert etter at`)
    expect(html).toContain('Kilde: Rådmannsutvalget, sak 9/17')
    expect(html).toContain('Teksten som ble lagt fram, sa «x kommune»')
  })

  it('står i sakspakken, i journalen og i neste utkast', async () => {
    expect(await textOf(`${own}/pakke/5038`)).toContain('Steinkjer kommune er vertskommune')
    const journal = await textOf('/nordre-trondelag/journal')
    expect(journal).toContain('Vertskommune registrert')
    expect(journal).toContain('Rådmannsutvalget, sak 9/17')
    expect(await textOf(`${own}/ny-versjon`)).toMatch(/<option value="5006" selected/)
  })

  it('registreres ikke to ganger, men kan bli en annen: den som er bestemt sist, gjelder', async () => {
    expect((await settle()).status).toBe(409)
    expect((await settle({ host: '5037', settledOn: '01.02.2019' })).status).toBe(303)
    expect((await settle({ host: '5038', settledOn: '01.02.2016' })).status).toBe(303)
    expect(await textOf(own)).toContain('Levanger kommune er arbeidsgiver')
  })

  it('registreres ikke der teksten selv sier hvem det er', async () => {
    const other = `${place}/med-vert`
    expect((await house.get(`${other}/vertskommune`, secretariat)).status).toBe(404)
    const answer = await settle({}, other)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('sier selv hvem som er vertskommune')
  })

  it('endres ikke i databasen heller', async () => {
    const change = (tx: Pick<TestDatabase['owner'], 'updateTable'>) =>
      tx.updateTable('version_host').set({ name: 'En annen' }).execute()
    await expect(inCommunity(base.db, base.communityId, change)).rejects.toThrow()
    await expect(change(base.owner)).rejects.toThrow()
  })
})
