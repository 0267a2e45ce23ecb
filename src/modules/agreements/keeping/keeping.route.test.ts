import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { addDays } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { addSampleParties, loadReferenceData } from '../../parties/index.ts'
import { tellWaiting } from './tell-waiting.command.ts'

const place = '/nordre-trondelag/avtaler'
const inDays = (days: number) => shortDay(addDays(osloDay(now()), days))
let base: TestDatabase
let house: TestApp
let secretariat: Reader

const plan = {
  partiesOn: '22.11.2026',
  decidingBody: 'executive-board',
  rule: 'all',
  _steg: 'confirm',
}
const exempt = { exemptBy: 'offl-14-1', exemptReview: inDays(20) }

/** A document for the community, put forward. */
async function aDocument(title: string, over: Record<string, string> = {}) {
  const draft = { title, body: 'Tekst.', kind: 'agreement', audience: 'community', ...over }
  const made = await house.post(`${place}/ny`, draft, secretariat)
  const at = made.headers.get('location') ?? ''
  expect((await house.post(`${at}/legg-fram`, plan, secretariat)).status).toBe(303)
  return at
}

const keep = (at: string, typed: Record<string, string>, as = secretariat) =>
  house.post(`${at}/arkiv`, typed, as)
const textOf = async (path: string, as = secretariat) => (await house.get(path, as)).text()
const ownDesk = () => textOf('/nordre-trondelag/min-side')

/** What waits with the exemptions of documents, as deeds have written it and as it is found anew. */
const waiting = async () => {
  const written = await base.owner
    .selectFrom('desk_row')
    .where('what', '=', 'look-at-document-exemption')
    .select(['subject', 'title', 'due'])
    .orderBy('subject')
    .execute()
  const told = await inCommunity(base.owner, base.communityId, (tx) =>
    tellWaiting(tx, base.communityId),
  )
  expect(told.map(({ subject, title, due }) => ({ subject, title, due }))).toEqual(written)
  return written.map(({ title }) => title)
}

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

describe('Eier, arkiv og unntak for en avtale som er lagt fram', () => {
  it('rettes, og det som stod før, står i journalen', async () => {
    const at = await aDocument('Lønn for koordinatoren')
    expect(await textOf(at)).toContain(`${at}/arkiv`)
    const typed = { owner: 'ASU', archiveOwner: 'Levanger kommune', ...exempt }
    const kept = await keep(at, typed)
    expect(kept.status).toBe(303)
    const html = await textOf(kept.headers.get('location') ?? '')
    for (const words of ['lagret', 'ASU', 'Levanger kommune', 'offentleglova § 14 første ledd'])
      expect(html).toContain(words)
    await keep(at, { ...typed, owner: '' })
    const journal = await textOf('/nordre-trondelag/journal')
    expect(journal).toContain('Eier, arkiv eller unntak endret')
    const { details } = await base.owner
      .selectFrom('journal_details')
      .select('details')
      .orderBy('number', 'desc')
      .executeTakeFirstOrThrow()
    expect(details).toMatchObject({ changedParts: ['document-owner'], ownerBefore: 'ASU' })
  })

  it('som ingen har endret, skrives ikke på nytt', async () => {
    const at = await aDocument('Uendret', exempt)
    const entries = () => base.owner.selectFrom('journal_entry').select('number').execute()
    const before = await entries()
    const kept = await keep(at, { owner: '', archiveOwner: '', ...exempt })
    expect(await textOf(kept.headers.get('location') ?? '')).toContain('Ingenting er endret')
    expect(await entries()).toEqual(before)
  })

  it.each([
    ['uten dag', { exemptBy: 'offl-14-1', exemptReview: '' }, 'Skriv når unntaket skal vurderes'],
    ['uten grunnlag', { exemptBy: '', exemptReview: inDays(5) }, 'Velg hva det er unntatt etter'],
    ['ukjent grunnlag', { ...exempt, exemptBy: 'offl-99' }, 'Velg et grunnlag som gjelder nå'],
    ['en dag som er passert', { ...exempt, exemptReview: inDays(-1) }, 'Dagen er passert'],
    ['et felt', { owner: '[[kommune]]' }, 'fylles bare ut i selve teksten'],
    ['et fødselsnummer', { archiveOwner: '010107 50160' }, 'fødselsnummer'],
  ])('sier fra ved feltet, og det som er skrevet, står: %s', async (title, wrong, words) => {
    const at = await aDocument(`Feil ${title}`)
    const answer = await keep(at, { owner: 'Organet som ble skrevet', archiveOwner: '', ...wrong })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(words)
    if (!('owner' in wrong)) expect(html).toContain('Organet som ble skrevet')
    expect(await textOf(at)).not.toContain('Organet som ble skrevet')
  })

  it('en avtale som alle kan lese, er ikke unntatt', async () => {
    const at = await aDocument('Åpen', { audience: 'public' })
    expect(await textOf(`${at}/arkiv`)).not.toContain('name="exemptBy"')
    expect((await keep(at, { owner: 'ASU', archiveOwner: '', ...exempt })).status).toBe(422)
    expect((await keep(at, { owner: 'ASU', archiveOwner: '' })).status).toBe(303)
  })

  it('et utkast har det i sitt eget skjema, og andre finner ikke siden', async () => {
    const draft = { title: 'Bare utkast', body: 'Tekst.', kind: 'agreement', audience: 'community' }
    const made = await house.post(`${place}/ny`, draft, secretariat)
    const at = made.headers.get('location') ?? ''
    expect((await house.get(`${at}/arkiv`, secretariat)).status).toBe(404)
    const secret = await aDocument('For fellesskapet')
    const contact = await house.signIn('party-contact', '5038')
    expect((await house.get(`${secret}/arkiv`, contact)).status).toBe(403)
    expect((await keep(secret, exempt, contact)).status).toBe(403)
  })
})

describe('Et unntak som skal vurderes på nytt', () => {
  it('står på Min side fra en måned før, og går bort med unntaket', async () => {
    const soon = await aDocument('Ses på snart', exempt)
    const later = await aDocument('Ses på senere', { ...exempt, exemptReview: inDays(200) })
    const desk = await ownDesk()
    expect(desk).toContain('Vurder om dokumentet fortsatt er unntatt offentlighet')
    expect(desk).toContain(`${soon}/arkiv`)
    expect(desk).not.toContain(`${later}/arkiv`)
    expect(await waiting()).toContain('Ses på senere')
    await keep(soon, { owner: '', archiveOwner: '', exemptBy: '', exemptReview: '' })
    expect(await ownDesk()).not.toContain(`${soon}/arkiv`)
  })

  it('følger utkastet, versjonen som legges fram, og den som trekkes', async () => {
    const at = await aDocument('Første navn', exempt)
    const named = (title: string) => ({ title, body: 'Tekst.', kind: 'agreement' })
    await house.post(`${at}/ny-versjon`, named('Andre navn'), secretariat)
    expect(await waiting()).toContain('Første navn')
    await house.post(`${at}/legg-fram`, { ...plan, answers: 'anew' }, secretariat)
    expect(await waiting()).toContain('Andre navn')
    expect(await waiting()).not.toContain('Første navn')
    await house.post(`${at}/trekk`, { reason: 'Feil tekst', _steg: 'confirm' }, secretariat)
    expect(await waiting()).toContain('Første navn')
    const draft = { ...named('Kastes'), audience: 'secretariat', ...exempt }
    const made = await house.post(`${place}/ny`, draft, secretariat)
    expect(await waiting()).toContain('Kastes')
    expect(await ownDesk()).toContain(`${made.headers.get('location')}/rediger`)
    await house.post(`${made.headers.get('location')}/forkast`, {}, secretariat)
    expect(await waiting()).not.toContain('Kastes')
  })
})
