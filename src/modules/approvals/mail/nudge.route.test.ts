import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aDraft, aPlan } from '../../../../test/builders/document.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { takeMailTo } from '../../../../test/failed-mail.ts'
import { day, instant } from '../../../kernel/day.model.ts'
import { type Role, roles } from '../../../kernel/deed.model.ts'
import { inCommunity } from '../../../platform/db.ts'
import { createDocument } from '../../agreements/index.ts'
import { verifyChainOf } from '../../journal/index.ts'
import { putForward } from '../plan/put-forward.command.ts'
import { withdrawVersion } from '../withdrawal/withdraw-version.command.ts'

const at = instant('2026-11-01T10:00:00.000Z')
let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  await house.signIn('party-contact', '1721')
})
afterAll(() => base.close())

/** A document before its three parties, with its deadline passed; its place in the addresses. */
async function aCirculated(communityId = base.communityId, key = base.communityKey) {
  const draft = aDraft({ title: 'Felles «kjøp» & <drift>' })
  const { slug } = await createDocument(base.db, { communityId, by: null, at, draft, files: [] })
  expect(await putForward(base.db, aPlan({ communityId, slug }))).toMatchObject({ ok: true })
  return { slug, own: `/${key}/avtaler/${slug}` }
}

const outbox = async () =>
  (await base.owner.selectFrom('outgoing_mail').selectAll().orderBy('queued_at').execute()).map(
    ({ recipient, subject, body }) => ({ recipient, subject, body }),
  )
const textOf = async (answer: Response | Promise<Response>) => (await answer).text()

describe('Å purre', () => {
  it('viser først hvem som får hva, og hvem som ingen kontakt har, og sender ingenting', async () => {
    const { own } = await aCirculated()
    const html = await textOf(house.get(`${own}/purr`, secretariat))
    expect(html).toContain('Én part blir purret')
    expect(html).toContain('@godfot.example')
    expect(html).toContain('Vikna')
    expect(html).toContain('Ingen kontakt er registrert')
    expect(html).toContain('kontakter/hos/1750">Legg til kontakt')
    expect(html).toContain('Fristen gikk ut')
    expect(html).toContain('Fristen gjekk ut')
    expect(html).not.toContain('<drift>')
    expect(await outbox()).toEqual([])
  })

  it.each([undefined, '', 'naboen'])(
    'skriver ikke til alle når det ikke er valgt: %s',
    async (til) => {
      const { own } = await aCirculated()
      const before = (await outbox()).length
      const chosen: Record<string, string> = til === undefined ? {} : { til }
      const sent = await house.post(`${own}/purr`, { ...chosen, maalform: 'nb' }, secretariat)
      expect(sent.status).toBe(404)
      expect(await outbox()).toHaveLength(before)
    },
  )

  it('tar med egen hilsen slik den er skrevet, og ikke noe om enkeltpersoner', async () => {
    const { own } = await aCirculated()
    const before = (await outbox()).length
    const wish = { til: 'alle', maalform: 'nb' }
    const wrong = await house.post(
      `${own}/purr`,
      { ...wish, greeting: 'Gjelder 010107 50160' },
      secretariat,
    )
    expect(wrong.status).toBe(422)
    const html = await wrong.text()
    expect(html).toContain('id="felt-greeting-feil"')
    expect(html).toContain('Gjelder 010107 50160</textarea>')
    expect(await outbox()).toHaveLength(before)
    const greeting = 'Ring meg gjerne.\nBerit'
    expect((await house.post(`${own}/purr`, { ...wish, greeting }, secretariat)).status).toBe(303)
    const mail = (await outbox()).at(-1)
    expect(mail?.body).toContain('\n\nRing meg gjerne.\nBerit\n\n')
    await base.owner.deleteFrom('outgoing_mail').execute()
  })

  it('sender i valgt målform, fører det på tavla og i journalen, og bare én gang om dagen', async () => {
    const { own, slug } = await aCirculated()
    const sent = await house.post(`${own}/purr`, { til: 'alle', maalform: 'nn' }, secretariat)
    expect(sent.headers.get('location')).toBe(`${own}/tavle?gjort=purret`)
    const mails = await outbox()
    expect(mails).toHaveLength(1)
    expect(mails[0]?.subject).toContain('Felles «kjøp» & <drift>')
    expect(mails[0]?.body).toContain('har ikkje fått svar frå dykk')
    expect(mails[0]?.body).toMatch(/http:\/\/localhost\/[^/]+\/meld\/\S{32}\n/)

    const waiting = await textOf(house.get(`${own}/tavle`, secretariat))
    expect(waiting).toContain('Purring på vei')
    expect(waiting).not.toMatch(/Purret \d\d/)
    const early = await house.post(`${own}/purr`, { til: '1721', maalform: 'nn' }, secretariat)
    expect(early.status).toBe(409)
    expect(await early.text()).toContain('Purringen er på vei, men ikke kommet fram ennå')

    await takeMailTo(base, mails[0]?.recipient ?? '')
    const board = await textOf(house.get(`${own}/tavle`, secretariat))
    expect(board).toMatch(/Purret \d\d\.\d\d\.\d{4}/)
    expect(board).not.toContain('Purring på vei')
    expect(await textOf(house.get(`${own}/tavle`))).not.toContain('Purret')
    expect(await textOf(house.get(`${own}/tavle?dag=2020-01-01`, secretariat))).not.toContain(
      'Purret ',
    )

    const again = await house.post(`${own}/purr`, { til: '1721', maalform: 'nn' }, secretariat)
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('Er purret i dag')
    expect((await house.post(`${own}/purr`, { til: 'alle' }, secretariat)).status).toBe(409)
    expect(await outbox()).toHaveLength(1)
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
    const told = await textOf(house.get(`/${base.communityKey}/journal`, secretariat))
    expect(told).toContain('Parter purret')
    expect(slug).not.toBe('')
  })

  it('To purringer samtidig blir én', async () => {
    const { own } = await aCirculated()
    const before = (await outbox()).length
    const both = await Promise.all(
      [1, 2].map(() => house.post(`${own}/purr`, { til: '1721' }, secretariat)),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await outbox()).toHaveLength(before + 1)
  })

  it.each([
    ['en kode som ikke er part', '5001', 404],
    ['en part uten kontakt', '1750', 409],
    ['en som ikke er avklart som part', '1718', 409],
  ])('%s', async (_title, til, status) => {
    const { own } = await aCirculated()
    expect((await house.post(`${own}/purr`, { til }, secretariat)).status).toBe(status)
  })

  it('Ingen purres om det som er trukket', async () => {
    const { own, slug } = await aCirculated()
    const order = { communityId: base.communityId, slug, on: day('2026-11-02'), by: null, at }
    await withdrawVersion(base.db, {
      ...order,
      typed: { reason: 'Feil beløp', tell: '', greeting: '' },
    })
    const answer = await house.post(`${own}/purr`, { til: 'alle' }, secretariat)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Versjonen er trukket')
    expect(await textOf(house.get(`${own}/tavle`, secretariat))).not.toContain('/purr?til')
  })

  it('Uten e-posttjener kan teksten kopieres, men ingenting sendes', async () => {
    const { own } = await aCirculated()
    const silent = await testApp(base, { sendsMail: false })
    const html = await textOf(silent.get(`${own}/purr`, secretariat))
    expect(html).toContain('GODFOT_SMTP_URL')
    expect(html).toContain('har ikke fått svar fra dere')
    expect(html).not.toContain('maalform')
    expect((await silent.post(`${own}/purr`, { til: 'alle' }, secretariat)).status).toBe(409)
  })

  it.each(roles.filter((role) => role !== 'secretariat'))(
    '%s kan ikke purre',
    async (role: Role) => {
      const { own } = await aCirculated()
      const isParty = role === 'party-contact' || role === 'treasurer'
      const reader = await house.signIn(role, isParty ? '1755' : undefined)
      expect((await house.get(`${own}/purr`, reader)).status).toBe(403)
      expect((await house.post(`${own}/purr`, { til: 'alle' }, reader)).status).toBe(403)
      expect(await textOf(house.get(`${own}/tavle`, reader))).not.toContain('/purr?til')
    },
  )
})

describe('Øvelsen', () => {
  it('fører purringen, sier det, og sender ingen e-post', async () => {
    const key = 'prove-ovelse'
    const communityId = await base.addCommunity(key, true)
    const practice = { ...base, communityId, communityKey: key }
    const app = await testApp(practice)
    const leader = await app.signIn('secretariat')
    await app.signIn('party-contact', '1721')
    const { own } = await aCirculated(communityId, key)
    const before = (await outbox()).length
    expect(await textOf(app.get(`${own}/purr`, leader))).toContain('Ingen e-post blir sendt')
    expect((await app.post(`${own}/purr`, { til: 'alle' }, leader)).status).toBe(303)
    const board = await textOf(app.get(`${own}/tavle?gjort=purret`, leader))
    expect(board).toContain('så ingen e-post er sendt')
    expect(board).toMatch(/Purret \d\d/)
    expect(await outbox()).toHaveLength(before)
    const { mails } = await inCommunity(base.db, communityId, (tx) =>
      tx.selectFrom('party_nudge').select('mails').executeTakeFirstOrThrow(),
    )
    expect(mails).toBe(0)
  })
})
