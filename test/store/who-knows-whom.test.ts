import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditedSides, Role } from '../../src/kernel/deed.model.ts'
import { emptyForm } from '../../src/kernel/form/form.model.ts'
import { giveRole, grantForm } from '../../src/modules/access/index.ts'
import { addSampleParties, loadReferenceData } from '../../src/modules/parties/index.ts'
import { now } from '../../src/platform/clock.ts'
import { inCommunity } from '../../src/platform/db.ts'
import { type Reader, type TestApp, testApp } from '../app.ts'
import { makeReadBy } from '../builders/read-by.ts'
import { type TestDatabase, testDatabase } from '../database.ts'

const key = 'nordre-trondelag'
const plan = {
  partiesOn: '22.11.2026',
  decidingBody: 'executive-board',
  rule: 'all',
  _steg: 'confirm',
}
let base: TestDatabase
let house: TestApp
let secretariat: Reader
let other: string
beforeAll(async () => {
  base = await testDatabase(key)
  await loadReferenceData(base.owner)
  await inCommunity(base.owner, base.communityId, (tx) =>
    addSampleParties(tx, base.communityId, key),
  )
  other = await base.addCommunity('naboen')
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const invite = (communityId: string, name: string, role: Role = 'body-member') =>
  giveRole(base.db, {
    communityId,
    typed: { ...emptyForm(grantForm), navn: name, epost: 'kari@verdal.example', rolle: role },
    by: null,
    at: now(),
    invitation: null,
    kindOf: () => null,
  })
const page = async (path: string, as: Reader) => (await house.get(path, as)).text()
/** The lines of a table, without what stands before it. */
const linesOf = (html: string) => html.split('<tr').slice(1)

describe('Navnet på en person hører til fellesskapet som skrev det', () => {
  it('og vises ikke i et annet, heller ikke for den som gir samme adresse en rolle', async () => {
    await invite(other, 'Kari Hemmelig-Navnesen')
    await invite(base.communityId, 'Kari i Verdal')
    const people = await page(`/${key}/tilgang`, secretariat)
    expect(people).toContain('Kari i Verdal')
    expect(people).not.toContain('Hemmelig-Navnesen')
    const names = await inCommunity(base.db, other, (tx) =>
      tx.selectFrom('community_person').select('name').execute(),
    )
    expect(names).toEqual([{ name: 'Kari Hemmelig-Navnesen' }])
  })

  it('og det som sist ble skrevet der, gjelder', async () => {
    await house.post(
      `/${key}/tilgang`,
      { navn: 'Kari Gift-Navnesen', epost: 'Kari@Verdal.example', rolle: 'administrator' },
      secretariat,
    )
    const people = await page(`/${key}/tilgang`, secretariat)
    expect(people).toContain('Kari Gift-Navnesen')
    expect(people).not.toContain('Kari i Verdal')
  })
})

/** Puts a document forward for an audience, and answers its address and what only its readers should read. */
async function putForward(audience: string) {
  const secret = `Hemmelig tittel for ${audience}`
  const draft = { title: secret, body: 'Tekst', kind: 'agreement', audience }
  const made = await house.post(`/${key}/avtaler/ny`, draft, secretariat)
  expect(made.status, await made.clone().text()).toBe(303)
  const place = made.headers.get('location') ?? ''
  const slug = place.split('/').at(-1) ?? ''
  await makeReadBy(base, slug, 'public')
  const out = await house.post(`${place}/legg-fram`, plan, secretariat)
  await makeReadBy(base, slug, audience)
  expect(out.status, await out.clone().text()).toBe(303)
  return { place, secret }
}

describe('Journalen viser innholdet til dem som ser saken', () => {
  const titleOf = (audience: string) => `Hemmelig tittel for ${audience}`
  const audiences = ['public', 'municipalities', 'secretariat']
  beforeAll(async () => {
    for (const audience of audiences) await putForward(audience)
    await house.post(
      `/${key}/avtaler/ny`,
      { title: 'Hemmelig utkast', body: 'x', kind: 'agreement', audience: 'public' },
      secretariat,
    )
  })

  it.each<[string, Role, AuditedSides | undefined, string[]]>([
    ['sekretariatet', 'secretariat', undefined, audiences],
    ['helseforetakets sekretariat', 'trust-secretariat', undefined, ['public']],
    ['en revisor for kommunene', 'auditor', 'municipalities', ['public', 'municipalities']],
    ['en revisor for helseforetaket', 'auditor', 'trust', ['public']],
    ['en revisor for begge', 'auditor', 'both', ['public', 'municipalities']],
    ['en revisor ingen har sagt noe om', 'auditor', undefined, ['public']],
  ])('%s', async (_who, role, sides, seen) => {
    const reader = await house.signIn(role, undefined, sides)
    const journal = await page(`/${key}/journal`, reader)
    expect(audiences.filter((each) => journal.includes(titleOf(each)))).toEqual(seen)
    expect(journal.includes('Hemmelig utkast')).toBe(role === 'secretariat')
    expect(journal.includes('Vises for dem som ser saken')).toBe(role !== 'secretariat')
    expect(journal).toContain('Lagt fram for partene')
  })

  it.each<[string, Role, AuditedSides | undefined, string[]]>([
    ['sekretariatet', 'secretariat', undefined, audiences],
    ['en revisor for kommunene', 'auditor', 'municipalities', ['public', 'municipalities']],
    ['en revisor for helseforetaket', 'auditor', 'trust', ['public']],
    ['helseforetakets sekretariat', 'trust-secretariat', undefined, ['public']],
  ])('og fila, valgene og antallet følger det: %s', async (_who, role, sides, seen) => {
    const reader = await house.signIn(role, undefined, sides)
    const journal = `/${key}/journal`
    const file = await page(`${journal}/journal.csv`, reader)
    expect(audiences.filter((each) => file.includes(titleOf(each)))).toEqual(seen)
    expect(file.includes('Hemmelig utkast')).toBe(role === 'secretariat')
    expect(file.includes('Kari Gift-Navnesen')).toBe(role === 'secretariat')

    const options = await page(journal, reader)
    const everything = await page(journal, secretariat)
    for (const audience of audiences) {
      const option = (html: string) =>
        new RegExp(`<option value="([^"]+)">${titleOf(audience)}</option>`).exec(html)?.[1]
      expect(option(options) !== undefined).toBe(seen.includes(audience))
      const asked = `${journal}?dokument=${option(everything)}`
      const answer = await house.get(asked, reader)
      expect(answer.status).toBe(seen.includes(audience) ? 200 : 422)
      expect(/([1-9]\d*) innslag funnet/.test(await answer.text())).toBe(seen.includes(audience))
      const given = await house.get(asked.replace('?', '/journal.csv?'), reader)
      expect(given.status).toBe(seen.includes(audience) ? 200 : 422)
    }
    const made = { dokument: 'document:00000000-0000-7000-8000-000000000000' }
    const unknown = await page(`${journal}?${new URLSearchParams(made)}`, reader)
    expect(unknown).toContain('felt-dokument-feil')
  })

  it('og en part finner bare det leseren ser om den', async () => {
    const foundBy = async (reader: Reader) =>
      linesOf(await page(`/${key}/journal?part=5038`, reader)).join()
    const auditor = await house.signIn('auditor', undefined, 'trust')
    const [seen, hidden] = [await foundBy(secretariat), await foundBy(auditor)]
    for (const audience of audiences) expect(seen).toContain(titleOf(audience))
    expect(hidden).toContain(titleOf('public'))
    expect(hidden).not.toContain('Vises for dem som ser saken')
    expect(hidden).not.toContain(titleOf('municipalities'))
    const count = async (reader: Reader) =>
      Number(/(\d+) innslag funnet/.exec(await page(`/${key}/journal?part=5038`, reader))?.[1])
    expect(await count(auditor)).toBe(1)
    expect(await count(secretariat)).toBeGreaterThan(2)
  })

  it('og en revisor ser ikke hvem som har fått roller, bare at noen har', async () => {
    const auditor = await house.signIn('auditor', undefined, 'both')
    await house.post(
      `/${key}/tilgang`,
      { navn: 'Ola', epost: 'ola@verdal.example', rolle: 'secretariat' },
      secretariat,
    )
    const row = linesOf(await page(`/${key}/journal`, auditor)).find((each) =>
      each.includes('Rolle gitt'),
    )
    expect(row).toContain('Vises for dem som ser saken')
    expect(row).not.toContain('Prøve, secretariat')
  })

  it.each<[string, AuditedSides | undefined, boolean]>([
    ['den som ser saken', 'municipalities', true],
    ['den som ikke ser saken', 'trust', false],
  ])('og en fjerning av tekst vises som saken den gjelder: %s', async (_who, sides, isSeen) => {
    const { number } = await inCommunity(base.db, base.communityId, (tx) =>
      tx
        .selectFrom('journal_entry as entry')
        .innerJoin('document_version as version', (join) =>
          join.on(sql<boolean>`entry.subject = 'version:' || version.id::text`),
        )
        .innerJoin('document', 'document.id', 'version.document_id')
        .where('entry.community_id', '=', base.communityId)
        .where('document.audience', '=', 'municipalities')
        .where('version.state', '<>', 'draft')
        .select('entry.number')
        .executeTakeFirstOrThrow(),
    )
    const fields = { innslag: String(number), grunn: 'Navn på en person' }
    await house.post(`/${key}/journal/fjern`, fields, secretariat)
    const auditor = await house.signIn('auditor', undefined, sides)
    const row = linesOf(await page(`/${key}/journal`, auditor)).find((each) =>
      each.includes('Bedt om å fjerne tekst'),
    )
    expect(row?.includes('Vises for dem som ser saken')).toBe(!isSeen)
    expect(row?.includes('Prøve, secretariat')).toBe(isSeen)
  })

  it('og revisoren leser saken selv der sida er med', async () => {
    const place = `/${key}/avtaler/hemmelig-tittel-for-municipalities`
    const read = async (sides: AuditedSides) =>
      (await house.get(place, await house.signIn('auditor', undefined, sides))).status
    expect([await read('municipalities'), await read('both'), await read('trust')]).toEqual([
      200, 200, 404,
    ])
  })
})

describe('Rollen som revisor sier hva den gjelder', () => {
  const give = (fields: Record<string, string>) =>
    house.post(
      `/${key}/tilgang`,
      { navn: 'Rita', epost: 'rita@revisjon.example', ...fields },
      secretariat,
    )

  it.each<[string, Record<string, string>, RegExp]>([
    ['uten sider', { rolle: 'auditor', sider: '' }, /Si hvilke sider revisoren skal se på/],
    ['med tull', { rolle: 'auditor', sider: 'tull' }, /Sider: Velg en av mulighetene/],
    [
      'for en annen rolle',
      { rolle: 'secretariat', sider: 'both' },
      /Dette gjelder bare en revisor/,
    ],
  ])('%s avvises, med det som er skrevet', async (_what, fields, sentence) => {
    const answer = await give(fields)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toMatch(sentence)
    expect(html).toContain('value="Rita"')
  })

  it('og lista viser det', async () => {
    expect((await give({ rolle: 'auditor', sider: 'municipalities' })).status).toBe(303)
    expect(await page(`/${key}/tilgang`, secretariat)).toMatch(
      /rita@revisjon\.example.*?Revisor.*?Kommunene/s,
    )
  })
})
