import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aDraft, aPlan } from '../../../../test/builders/document.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { wholeJournal } from '../../../../test/whole-journal.ts'
import { addDays, instant } from '../../../kernel/day.model.ts'
import { longDay, shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { createDocument } from '../../agreements/index.ts'
import { putForward } from '../plan/put-forward.command.ts'

const at = instant('2026-11-01T10:00:00.000Z')
const later = addDays(osloDay(now()), 30)
const laterText = longDay('nb', later).replaceAll('\u00a0', ' ')
const moved = {
  deadline: shortDay(later),
  reason: 'Bindal møtes først etter jul',
  _steg: 'confirm',
}
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
async function aCirculated() {
  const { communityId } = base
  const draft = aDraft({ title: 'Felles drift' })
  const { slug } = await createDocument(base.db, { communityId, by: null, at, draft, files: [] })
  expect(await putForward(base.db, aPlan({ communityId, slug }))).toMatchObject({ ok: true })
  return `/${base.communityKey}/avtaler/${slug}`
}

const outbox = () => base.owner.selectFrom('outgoing_mail').selectAll().orderBy('id').execute()
const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ')

describe('Fristen kan flyttes', () => {
  it('men først vises hvem som får vite det, og hva de får', async () => {
    const own = await aCirculated()
    const form = await textOf(house.get(`${own}/frist`, secretariat))
    expect(form).toContain('Fristen er 31. desember 2017.')
    const seen = await house.post(`${own}/frist`, { ...moved, _steg: 'preview' }, secretariat)
    expect(seen.status).toBe(200)
    const html = await textOf(seen)
    expect(html).toContain(`Fristen flyttes til ${laterText}`)
    expect(html).toContain('Én part får e-post')
    expect(html).toContain('Bindal møtes først etter jul')
    expect(html).toContain('Den var 31. desember 2017.')
    expect(html).toContain('Har ingen kontakt, og får ingen e-post.')
    expect(html).toContain('kontakter/hos/1750">Legg til kontakt')
    expect(await outbox()).toEqual([])
    const board = await textOf(house.get(`${own}/tavle`, secretariat))
    expect(board).not.toContain(laterText)
    expect(board).not.toContain('gf-notice gf-adopted')
  })

  it('og da får de som ikke har svart, e-post, og den første fristen står på tavla med grunnen', async () => {
    const own = await aCirculated()
    const before = (await outbox()).length
    const done = await house.post(`${own}/frist`, { ...moved, maalform: 'nn' }, secretariat)
    expect(done.status).toBe(303)
    const board = await textOf(house.get(done.headers.get('location') ?? '', secretariat))
    expect(board).toContain('Fristen er flyttet.')
    expect(board).toContain(laterText)
    expect(board).toContain('Fristen var 31. desember 2017.')
    expect(board).toContain('Bindal møtes først etter jul')
    expect(board).not.toContain('dager over frist')
    const sent = (await outbox()).slice(before)
    expect(sent).toHaveLength(1)
    expect(sent[0]?.subject).toBe('Ny frist for svar om «Felles drift»')
    expect(sent[0]?.body.replaceAll('\u00a0', ' ')).toContain('Han var 31. desember 2017.')
    const open = await textOf(house.get(`${own}/tavle`))
    expect(open).toContain('Bindal møtes først etter jul')
    expect(await wholeJournal(base.owner, base.communityId)).toMatchObject({
      ok: true,
      strays: [],
    })
  })

  it('Tavla for en dag før flyttinga viser fristen som var', async () => {
    const own = await aCirculated()
    expect((await house.post(`${own}/frist`, moved, secretariat)).status).toBe(303)
    const board = await textOf(house.get(`${own}/tavle?dag=2020-01-01`, secretariat))
    expect(board).toContain('Frist for svar</dt><dd>31. desember 2017')
    expect(board).toMatch(/\d+ dager over frist/)
  })

  it('Den som ikke har svart, har den nye fristen på Min side', async () => {
    const own = await aCirculated()
    await house.post(`${own}/frist`, moved, secretariat)
    const rows = await base.owner
      .selectFrom('desk_row')
      .where('way', '@>', JSON.stringify({ slug: own.split('/').at(-1) }))
      .select('due')
      .execute()
    expect(new Set(rows.map(({ due }) => due))).toEqual(new Set([later]))
  })

  it.each([
    [{ deadline: '' }, 'id="felt-deadline-feil"'],
    [{ deadline: '01.01.2020' }, 'id="felt-deadline-feil"'],
    [{ deadline: '31.12.2017' }, 'id="felt-deadline-feil"'],
    [{ reason: ' ' }, 'id="felt-reason-feil"'],
    [{ reason: 'Gjelder 010107 50160' }, 'id="felt-reason-feil"'],
  ])('Det som er galt, sies ved feltet, og ingenting flyttes: %o', async (wrong, told) => {
    const own = await aCirculated()
    for (const _steg of ['preview', 'confirm']) {
      const answer = await house.post(`${own}/frist`, { ...moved, ...wrong, _steg }, secretariat)
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain(told)
    }
    expect(await textOf(house.get(`${own}/tavle`))).not.toContain('Flyttet ')
  })

  it('Den samme fristen er ingen flytting', async () => {
    const own = await aCirculated()
    expect((await house.post(`${own}/frist`, moved, secretariat)).status).toBe(303)
    const again = await house.post(`${own}/frist`, moved, secretariat)
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('Dette er fristen som er nå.')
  })

  it('Bare den som legger fram, flytter fristen', async () => {
    const own = await aCirculated()
    const verdal = await house.signIn('party-contact', '1756')
    expect((await house.get(`${own}/frist`, verdal)).status).toBe(403)
    expect((await house.post(`${own}/frist`, moved, verdal)).status).toBe(403)
    expect(await textOf(house.get(`${own}/tavle`, verdal))).not.toContain('Flytt fristen')
  })
})
