import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aDraft, aPlan } from '../../../../test/builders/document.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { day, instant } from '../../../kernel/day.model.ts'
import { createDocument } from '../../agreements/index.ts'
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
