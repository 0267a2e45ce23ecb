import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aDraft, aPlan } from '../../../../test/builders/document.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { failMailTo, lastMailTo, takeMailTo } from '../../../../test/failed-mail.ts'
import { twoManagers } from '../../../../test/managers.ts'
import { day, instant } from '../../../kernel/day.model.ts'
import { type Role, roles } from '../../../kernel/deed.model.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { createDocument } from '../../agreements/index.ts'
import { approveTextRemoval, askTextRemoval, verifyChainOf } from '../../journal/index.ts'
import { putForward } from '../plan/put-forward.command.ts'
import { withdrawVersion } from '../withdrawal/withdraw-version.command.ts'

const at = instant('2026-11-01T10:00:00.000Z')
const verdal = '1721'
let base: TestDatabase
let house: TestApp
let secretariat: Reader
let contact: { id: string; email: string }
let own: string
let slug: string

beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  await house.signIn('party-contact', verdal)
  contact = await base.owner
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .where('role', '=', 'party-contact')
    .select(['person.id', 'person.email'])
    .executeTakeFirstOrThrow()
})
afterAll(() => base.close())

/** A version before its parties, with the contact of one of them nudged. */
beforeEach(async () => {
  const { communityId, communityKey } = base
  const draft = aDraft({ title: 'Felles «kjøp»' })
  ;({ slug } = await createDocument(base.db, { communityId, by: null, at, draft, files: [] }))
  expect(await putForward(base.db, aPlan({ communityId, slug }))).toMatchObject({ ok: true })
  own = `/${communityKey}/avtaler/${slug}`
  expect((await nudge()).status).toBe(303)
})

const textOf = async (answer: Response | Promise<Response>) => (await answer).text()
const nudge = (as = secretariat) => house.post(`${own}/purr`, { til: verdal }, as)
const again = (id: string, as = secretariat, fra = 'tavle') =>
  house.post(`${own}/e-post/${id}`, { fra }, as)
const email = async () => {
  const { email: now } = await base.owner
    .selectFrom('person')
    .select('email')
    .where('id', '=', contact.id)
    .executeTakeFirstOrThrow()
  return now
}
const mailsOut = async () =>
  (
    await base.owner
      .selectFrom('outgoing_mail')
      .select('id')
      .where('subject', 'like', 'Påminnelse%')
      .execute()
  ).length

describe('En purring som ikke kom fram', () => {
  it('står på tavla og partens side for sekretariatet, og ingen andre', async () => {
    const to = await email()
    await failMailTo(base, to)
    const reader = await house.signIn('party-contact', '1755')
    for (const path of [`${own}/tavle`, `${own}/svar/${verdal}`]) {
      const html = await textOf(house.get(path, secretariat))
      expect(html).toContain(`Til ${to}, prøvd `)
      expect(html).toContain('Postkassa finnes ikke hos mottakeren.')
      expect(html).toContain('550 5.1.1 No such user here')
      for (const other of [reader, house.stranger]) {
        const theirs = await textOf(house.get(path, other))
        expect(theirs).not.toContain(to)
        expect(theirs).not.toContain('Postkassa')
        expect(theirs).not.toContain('550 5.1.1')
      }
    }
    const board = await textOf(house.get(`${own}/tavle`, secretariat))
    expect(board).toContain('1 av 1 fikk ikke e-posten')
    expect(board).toContain('Fikk ikke e-posten')
    expect(board).not.toMatch(/Purret \d\d/)
    expect(await textOf(house.get(`${own}/tavle`, reader))).not.toMatch(/Purret \d\d/)
  })

  it('bruker ikke opp dagen: parten kan purres igjen', async () => {
    expect((await nudge()).status).toBe(409)
    await failMailTo(base, await email())
    expect((await nudge()).status).toBe(303)
    expect((await nudge()).status).toBe(409)
    await takeMailTo(base, await email())
    expect((await nudge()).status).toBe(409)
    const board = await textOf(house.get(`${own}/tavle`, secretariat))
    expect(board).not.toContain('fikk ikke e-posten')
    expect(board).toMatch(/Purret \d\d/)
  })

  it('sendes på nytt samme dag til den nye adressen, bare én gang, og teller så som purring', async () => {
    const id = await failMailTo(base, await email())
    const to = `rett-${id}@verdal.example`
    const mended = { epost: to, tilbake: `${own}/tavle` }
    const place = `/${base.communityKey}/tilgang/${contact.id}`
    const back = await house.post(place, mended, secretariat)
    expect(back.headers.get('location')).toBe(`${own}/tavle`)
    const before = await mailsOut()
    const both = await Promise.all([again(id), again(id)])
    expect(both.map((answer) => answer.headers.get('location'))).toEqual([
      `${own}/tavle?gjort=sendt`,
      `${own}/tavle?gjort=sendt`,
    ])
    expect(await mailsOut()).toBe(before + 1)
    expect((await lastMailTo(base, to)).body).toContain('har ikke fått svar fra dere')
    const board = await textOf(house.get(`${own}/tavle?gjort=sendt`, secretariat))
    expect(board).toContain('E-posten er sendt på nytt')
    expect(board).not.toContain('fikk ikke e-posten')
    expect((await nudge()).status).toBe(409)
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
    const journal = await textOf(house.get(`/${base.communityKey}/journal`, secretariat))
    expect(journal).toContain('E-post sendt på nytt')
  })

  it('leder tilbake til partens side når det var der en trykket', async () => {
    const id = await failMailTo(base, await email())
    const answer = await again(id, secretariat, 'svar')
    expect(answer.headers.get('location')).toBe(`${own}/svar/${verdal}?gjort=sendt`)
    const html = await textOf(house.get(`${own}/svar/${verdal}?gjort=sendt`, secretariat))
    expect(html).toContain('E-posten er sendt på nytt')
    expect(html).toContain('På vei')
  })

  it.each<[string, () => Promise<unknown>, string]>([
    [
      'trukket',
      () =>
        withdrawVersion(base.db, {
          communityId: base.communityId,
          slug,
          on: day('2026-11-02'),
          by: null,
          at,
          typed: { reason: 'Feil', tell: '', greeting: '' },
        }),
      'versjonen er trukket',
    ],
    [
      'svart',
      () =>
        house.post(
          `${own}/svar/${verdal}`,
          {
            body: 'executive-board',
            state: 'adopted',
            day: '02.11.2026',
            source: 'Sak 1/26',
          },
          secretariat,
        ),
      'parten har svart',
    ],
    ['på vei', () => setState('waiting'), 'E-posten er på vei'],
    ['sendt', () => takeMailTo(base, contact.email), 'trenger ikke sendes på nytt'],
  ])('sendes ikke når det ikke lenger trengs: %s', async (_title, happens, message) => {
    contact.email = await email()
    const id = await failMailTo(base, contact.email)
    await happens()
    const before = await mailsOut()
    const answer = await again(id)
    expect(answer.status).toBe(303)
    const html = await textOf(house.get(answer.headers.get('location') ?? '', secretariat))
    expect(html).toContain(message)
    expect(await mailsOut()).toBe(before)
  })

  it.each(['x', newId()])('finnes ikke: %s', async (id) => {
    expect((await again(id)).status).toBe(404)
  })

  it('nås ikke gjennom en annen avtale eller et annet fellesskap', async () => {
    const id = await failMailTo(base, await email())
    const first = own
    const { communityId, communityKey } = base
    const draft = aDraft({ title: 'En annen' })
    const other = await createDocument(base.db, { communityId, by: null, at, draft, files: [] })
    await putForward(base.db, aPlan({ communityId, slug: other.slug }))
    own = `/${communityKey}/avtaler/${other.slug}`
    expect((await again(id)).status).toBe(404)
    const key = `nabo-${id}`.slice(0, 20)
    const neighbour = { ...base, communityId: await base.addCommunity(key), communityKey: key }
    const app = await testApp(neighbour)
    const stranger = await app.signIn('secretariat')
    const there = first.replace(communityKey, key)
    expect((await app.post(`${there}/e-post/${id}`, { fra: 'tavle' }, stranger)).status).toBe(404)
  })

  it.each(roles.filter((role) => role !== 'secretariat'))(
    '%s kan ikke sende den på nytt',
    async (role: Role) => {
      const id = await failMailTo(base, await email())
      const isParty = ['party-contact', 'treasurer', 'trust-secretariat'].includes(role)
      const reader = await house.signIn(role, isParty ? '1755' : undefined)
      expect((await again(id, reader)).status).toBe(403)
      const board = await textOf(house.get(`${own}/tavle`, reader))
      expect(board).not.toContain('Send på nytt')
    },
  )

  it('sendes ikke der Godfot ikke kan sende e-post, og siden lover det ikke', async () => {
    const id = await failMailTo(base, await email())
    const silent = await testApp(base, { sendsMail: false })
    expect(await textOf(silent.get(`${own}/tavle`, secretariat))).not.toContain('Send på nytt')
    const answer = await silent.post(`${own}/e-post/${id}`, { fra: 'tavle' }, secretariat)
    expect(answer.status).toBe(404)
  })

  it('går ikke til en som ikke er kontakt lenger', async () => {
    const id = await failMailTo(base, await email())
    const ended = await inCommunity(base.owner, base.communityId, (tx) =>
      tx
        .updateTable('role_grant')
        .set({ ended_at: now(), ended_by: contact.id })
        .where('person_id', '=', contact.id)
        .where('ended_at', 'is', null)
        .returning('id')
        .execute(),
    )
    const answer = await again(id)
    const html = await textOf(house.get(answer.headers.get('location') ?? '', secretariat))
    expect(html).toContain('ikke kontakt for parten lenger')
    await inCommunity(base.owner, base.communityId, (tx) =>
      tx
        .updateTable('role_grant')
        .set({ ended_at: null, ended_by: null })
        .where(
          'id',
          'in',
          ended.map((each) => each.id),
        )
        .execute(),
    )
  })

  it('mister tittelen når to personer fjerner avtalen, og sendes ikke mer', async () => {
    const id = await failMailTo(base, await email())
    const { document_id } = await inCommunity(base.owner, base.communityId, (tx) =>
      tx
        .selectFrom('document')
        .innerJoin('document_version as version', (join) =>
          join
            .onRef('version.community_id', '=', 'document.community_id')
            .onRef('version.document_id', '=', 'document.id'),
        )
        .where('document.slug', '=', slug)
        .select('version.document_id')
        .executeTakeFirstOrThrow(),
    )
    const { communityId } = base
    const [asker, approver] = await twoManagers(base)
    const subject = `document:${document_id}`
    await askTextRemoval(base.db, { communityId, subject, reason: 'Navn', by: asker, at: now() })
    const { removal } = await inCommunity(base.owner, communityId, (tx) =>
      tx
        .selectFrom('text_removal')
        .select('id as removal')
        .where('approved_at', 'is', null)
        .executeTakeFirstOrThrow(),
    )
    await approveTextRemoval(base.db, { communityId, removalId: removal, by: approver, at: now() })
    const row = await base.owner
      .selectFrom('outgoing_mail')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(JSON.stringify(row)).not.toContain('kjøp')
    expect(row).toMatchObject({ state: 'failed', outcome: 'text-removed', body: '' })
  })
})

const setState = async (state: 'waiting') => {
  const { id } = await lastMailTo(base, await email())
  await base.owner.updateTable('outgoing_mail').set({ state }).where('id', '=', id).execute()
}
