import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDraft, aNewTreatment, aPlan } from '../../../test/builders/document.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { day, instant } from '../../kernel/day.model.ts'
import { inCommunity } from '../../platform/db.ts'
import { createDocument, draftNextVersion, editDraft } from '../agreements/index.ts'
import { verifyChainOf } from '../journal/index.ts'
import { registerTreatment } from './answer/register-treatment.command.ts'
import { clearExercise } from './circulation.store.ts'
import { putForward } from './plan/put-forward.command.ts'
import { answerReservation } from './question/answer-reservation.command.ts'
import { clarifyParty } from './question/clarify-party.command.ts'
import { withdrawVersion } from './withdrawal/withdraw-version.command.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await testDatabase()
})
afterAll(() => base.close())

const at = instant('2017-12-15T10:00:00.000Z')
const on = day('2017-12-15')
const pdf = {
  title: 'Vedlegg 4: Budsjett',
  name: 'budsjett.pdf',
  kind: 'pdf' as const,
  bytes: Buffer.from('%PDF-1.7 budsjett'),
  sha256: createHash('sha256').update('%PDF-1.7 budsjett').digest('hex'),
}

async function aDocument(communityId = base.communityId): Promise<string> {
  const made = await createDocument(base.db, {
    communityId,
    by: null,
    at,
    draft: aDraft(),
    files: [pdf],
  })
  return made.slug
}

async function aCirculated(communityId = base.communityId): Promise<string> {
  const slug = await aDocument(communityId)
  expect(await putForward(base.db, aPlan({ communityId, slug }))).toMatchObject({ ok: true })
  return slug
}

const register = (slug: string, over: Parameters<typeof aNewTreatment>[0] = {}) =>
  registerTreatment(base.db, {
    communityId: base.communityId,
    slug,
    by: null,
    on,
    at,
    treatment: aNewTreatment(over),
    file: null,
  })

const tally = (slug: string) =>
  inCommunity(base.db, base.communityId, (tx) =>
    tx
      .selectFrom('circulation')
      .innerJoin('document', 'document.shown_version_id', 'circulation.version_id')
      .where('document.community_id', '=', base.communityId)
      .where('document.slug', '=', slug)
      .select(['adopted_count as adopted', 'open_count as open'])
      .select(['party_count as parties', 'in_force_from as from'])
      .executeTakeFirstOrThrow(),
  )

const change = (statement: ReturnType<typeof sql>) =>
  inCommunity(base.db, base.communityId, (tx) => statement.execute(tx))
const ownersChange = (statement: ReturnType<typeof sql>) =>
  inCommunity(base.owner, base.communityId, (tx) => statement.execute(tx))

describe('Ett dokument, mange parter', () => {
  it('går fra utkast til i kraft, og lista vet hvor langt det er kommet', async () => {
    const slug = await aCirculated()
    expect(await tally(slug)).toEqual({ adopted: 0, open: 2, parties: 3, from: null })

    expect(await register(slug)).toMatchObject({ ok: true })
    const vikna = { partyCode: '1750', state: 'adopted-with-reservation' as const, day: on }
    expect(await register(slug, { ...vikna, reservation: 'Hvis alle er med.' })).toMatchObject({
      ok: true,
    })
    expect(await tally(slug)).toMatchObject({ adopted: 1, open: 0, from: null })

    const order = { communityId: base.communityId, slug, by: null, on: day('2018-01-08'), at }
    await answerReservation(base.db, {
      ...order,
      partyCode: '1750',
      hinders: false,
      source: null,
      registeredAs: 'party',
    })
    expect(await tally(slug)).toMatchObject({ adopted: 2, from: null })
    await clarifyParty(base.db, { ...order, partyCode: '1718', isParty: false, source: 'Brev' })
    expect(await tally(slug)).toMatchObject({ adopted: 2, from: '2018-01-08' })
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
  })

  it('To dokumenter med samme tittel får hver sin adresse', async () => {
    expect(await aDocument()).not.toBe(await aDocument())
  })

  it('Samme fil to ganger lagres én gang', async () => {
    await aDocument()
    await aDocument()
    const { rows } = await inCommunity(base.db, base.communityId, (tx) =>
      sql`select 1 from stored_file where sha256 = ${pdf.sha256}`.execute(tx),
    )
    expect(rows).toHaveLength(1)
  })

  it('Avslag i regelen gjør at ingenting skrives', async () => {
    const slug = await aCirculated()
    expect(await register(slug, { day: null })).toEqual({ ok: false, code: 'day-missing' })
    expect(await register(slug, { partyCode: '5001' })).toEqual({
      ok: false,
      code: 'no-such-party',
    })
    expect(await register('finnes-ikke')).toEqual({ ok: false, code: 'no-such-document' })
  })

  it('En regel som ikke kan nås, legges ikke fram, og utkastet er fortsatt et utkast', async () => {
    const slug = await aDocument()
    const plan = aPlan({
      communityId: base.communityId,
      slug,
      rule: { kind: 'number', parties: 4 },
    })
    expect(await putForward(base.db, plan)).toEqual({ ok: false, code: 'more-than-parties' })
    expect(await register(slug)).toEqual({ ok: false, code: 'no-such-document' })
  })
})

describe('Det som er lagt fram, endres ikke', () => {
  it('hverken av redigering, ny framlegging eller databasen selv', async () => {
    const slug = await aCirculated()
    const edit = {
      communityId: base.communityId,
      slug,
      by: null,
      at,

      removeAttachments: [],
    }
    expect(await editDraft(base.db, { ...edit, draft: aDraft(), files: [] })).toEqual({
      ok: false,
      code: 'version-is-out',
    })
    expect(await putForward(base.db, aPlan({ communityId: base.communityId, slug }))).toEqual({
      ok: false,
      code: 'version-is-out',
    })
    await register(slug)
    for (const statement of [
      sql`update document_version set body = 'Noe annet' where state = 'out'`,
      sql`update document_version set state = 'draft' where state = 'out'`,
      sql`delete from document_version where state = 'out'`,
      sql`delete from attachment where version_id in
        (select id from document_version where state = 'out')`,
      sql`update treatment set state = 'rejected'`,
      sql`delete from treatment`,
      sql`update circulation_party set name = 'Ukjent'`,
      sql`delete from circulation`,
    ]) {
      await expect(change(statement)).rejects.toThrow()
      await expect(ownersChange(statement)).rejects.toThrow()
    }
  })

  it('kan trekkes med grunn, og da svarer ingen på den mer', async () => {
    const slug = await aCirculated()
    const order = { communityId: base.communityId, slug, on, by: null, at }
    expect(
      await withdrawVersion(base.db, { ...order, typed: { reason: ' ', tell: '', greeting: '' } }),
    ).toEqual({
      ok: false,
      code: 'reason-missing',
    })
    expect(
      await withdrawVersion(base.db, {
        ...order,
        typed: { reason: 'Feil beløp', tell: '', greeting: '' },
      }),
    ).toEqual({
      ok: true,
      number: 1,
      mails: 0,
    })
    expect(await register(slug)).toEqual({ ok: false, code: 'version-not-out' })

    await draftNextVersion(base.db, { ...order, draft: aDraft({ title: 'Ny tekst' }), files: [] })
    expect(await putForward(base.db, aPlan({ communityId: base.communityId, slug }))).toMatchObject(
      { ok: true },
    )
    expect(await register(slug)).toMatchObject({ ok: true })
  })

  it('Type, fordeling, eiere og lesere er avtalens egne, og endres ikke av et nytt utkast', async () => {
    const slug = await aCirculated()
    const facts = () =>
      inCommunity(base.db, base.communityId, (tx) =>
        tx
          .selectFrom('document')
          .where('slug', '=', slug)
          .select(['kind', 'cost_scheme', 'owner_body', 'archive_owner', 'audience'])
          .executeTakeFirstOrThrow(),
      )
    const before = await facts()
    const draft = aDraft({
      kind: 'cooperation-agreement',
      owner: 'Et annet organ',
      archiveOwner: 'Et annet arkiv',
      audience: 'secretariat',
    })
    const order = { communityId: base.communityId, slug, by: null, at, draft, files: [] }
    expect(await draftNextVersion(base.db, order)).toMatchObject({ ok: true })
    const edit = { ...order, removeAttachments: [] }
    expect(await editDraft(base.db, edit)).toMatchObject({ ok: true })
    expect(await facts()).toEqual(before)
  })

  it('En linje rettes bare én gang, med en ny linje', async () => {
    const slug = await aCirculated()
    const wrong = await register(slug)
    if (!wrong.ok) throw new Error(wrong.code)
    const right = { state: 'rejected' as const, supersedes: wrong.id }
    expect(await register(slug, right)).toMatchObject({ ok: true })
    expect(await register(slug, right)).toEqual({ ok: false, code: 'told-already' })
    const another = { ...right, day: day('2017-12-01') }
    expect(await register(slug, another)).toEqual({ ok: false, code: 'nothing-to-correct' })
    expect(await tally(slug)).toMatchObject({ adopted: 0 })
  })
})

describe('Øvelsen kan nullstilles, og bare den', () => {
  it('Et ekte fellesskap lar seg ikke nullstille', async () => {
    await aCirculated()
    await expect(inCommunity(base.db, base.communityId, clearExercise)).rejects.toThrow()
  })

  it('Øvelsen blir tom, og resten står', async () => {
    const exercise = await base.addCommunity('prove-ovelse', true)
    await aCirculated(exercise)
    const slug = await aCirculated()
    await inCommunity(base.db, exercise, clearExercise)
    const { rows } = await inCommunity(base.db, exercise, (tx) =>
      sql`select 1 from document`.execute(tx),
    )
    expect(rows).toHaveLength(0)
    expect(await tally(slug)).toMatchObject({ parties: 3 })
  })
})
