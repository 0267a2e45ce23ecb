import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aDraft, aPlan } from '../../../../test/builders/document.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { day, instant } from '../../../kernel/day.model.ts'
import { createDocument, draftNextVersion } from '../../agreements/index.ts'
import type { EntryRule } from '../entry.model.ts'
import { putForward } from '../plan/put-forward.command.ts'

const at = instant('2026-11-01T10:00:00.000Z')
let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ')

/** A document before Verdal and Vikna, which Verdal adopts. */
async function adoptedByVerdal(rule: EntryRule) {
  const { communityId } = base
  const draft = aDraft()
  const { slug } = await createDocument(base.db, { communityId, by: null, at, draft, files: [] })
  const { parties } = aPlan()
  const plan = aPlan({ communityId, slug, rule, parties: parties.slice(0, 2) })
  expect(await putForward(base.db, plan)).toMatchObject({ ok: true })
  const own = `/${base.communityKey}/avtaler/${slug}`
  const fields = { state: 'adopted', body: 'executive-board', day: '24.11.2017', source: 'E-post' }
  expect((await house.post(`${own}/svar/1721`, fields, secretariat)).status).toBe(303)
  return own
}

it('Gjelder avtalen for hver part, sier tavla hvor mange, og partens side fra når', async () => {
  const own = await adoptedByVerdal({ kind: 'each', earliest: day('2018-01-01') })
  const board = await textOf(house.get(`${own}/tavle`))
  expect(board).toContain('Avtalen gjelder for 1 av 2')
  expect(board).toContain('Avtalen gjelder for hver part fra den dagen parten har vedtatt.')
  expect(board).toContain('Den gjelder ikke før 1. januar 2018.')
  const verdal = await textOf(house.get(`${own}/svar/1721`))
  expect(verdal).toContain('Avtalen gjelder her fra 1. januar 2018.')
  expect(await textOf(house.get(`${own}/svar/1750`))).not.toContain('Avtalen gjelder her')
})

it('Må alle vedta, gjelder den ikke for noen før alle har det', async () => {
  const own = await adoptedByVerdal({ kind: 'all', earliest: day('2018-01-01') })
  const board = await textOf(house.get(`${own}/tavle`))
  expect(board).toContain('Avtalen kan ikke tre i kraft ennå')
  expect(board).toContain('Den gjelder ikke før 1. januar 2018.')
  expect(await textOf(house.get(`${own}/svar/1721`))).not.toContain('Avtalen gjelder her')
})

it('Er det flere versjoner, sier tavla hvilken den gjelder, og hvor mange en annen gjelder for', async () => {
  const own = await adoptedByVerdal({ kind: 'each' })
  const answer = { body: 'executive-board', day: '25.11.2017', source: 'E-post' }
  const to = `${own}/svar/1750`
  expect((await house.post(to, { ...answer, state: 'adopted' }, secretariat)).status).toBe(303)
  const slug = own.split('/').at(-1) ?? ''
  const next = { communityId: base.communityId, by: null, at, slug, draft: aDraft(), files: [] }
  expect(await draftNextVersion(base.db, next)).toMatchObject({ ok: true })
  const { parties } = aPlan()
  const plan = { communityId: base.communityId, slug, rule: { kind: 'each' } as const }
  expect(await putForward(base.db, aPlan({ ...plan, parties: parties.slice(0, 2) }))).toMatchObject(
    { ok: true },
  )
  expect(
    (await house.post(`${own}/svar/1721`, { ...answer, state: 'adopted' }, secretariat)).status,
  ).toBe(303)
  expect((await house.post(to, { ...answer, state: 'rejected' }, secretariat)).status).toBe(303)
  const second = await textOf(house.get(`${own}/tavle`))
  expect(second).toContain('Versjon 2 gjelder for 1 av 2')
  expect(second).toContain('For 1 gjelder fortsatt versjon 1.')
  expect(second).toContain('avviste, og er ikke bundet av denne versjonen')
  expect(second).not.toContain('Avtalen gjelder for 1 av 2')
  const first = await textOf(house.get(`${own}/tavle?versjon=1`))
  expect(first).toContain('Versjon 1 gjelder for 1 av 2')
  expect(first).toContain('For 1 gjelder versjon 2.')
})
