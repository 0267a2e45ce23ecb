import { afterAll, beforeAll, expect, it } from 'vitest'
import { aCase, keepCase } from '../../../../test/builders/cases.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { beginPaper } from './begin-paper.command.ts'
import { keepPart } from './keep-part.command.ts'
import { writePaper } from './write-paper.command.ts'

let base: TestDatabase
beforeAll(async () => {
  ;({ base } = await wholeSample('ovelse'))
}, 120_000)
afterAll(() => base.close())

it('Det som lagres av seg selv, tar høyst tre spørsmål, og lar andre sider være som de var', async () => {
  const { communityId } = base
  const { code } = await inCommunity(base.db, communityId, (tx) =>
    keepCase(tx, communityId, aCase(), []),
  )
  const order = { communityId, code, body: 'asu', by: null, at: now() }
  expect(await beginPaper(base.db, order)).toMatchObject({ ok: true, isNew: true })
  const { id: part } = await base.owner
    .selectFrom('paper_part')
    .where('sort', '=', 'summary')
    .orderBy('id', 'desc')
    .select('id')
    .executeTakeFirstOrThrow()
  const edition = async () =>
    (
      await base.owner
        .selectFrom('community')
        .where('id', '=', communityId)
        .select('edition')
        .executeTakeFirstOrThrow()
    ).edition
  const before = await edition()
  let asked = 0
  const counting = base.db.withPlugin({
    transformQuery: ({ node }) => {
      asked += 1
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const kept = await keepPart(counting, { ...order, part, typed: { was: '', typed: 'Skrives' } })
  expect(kept).toEqual({ ok: true, stands: 'Skrives', yours: 'Skrives' })
  expect(asked).toBeLessThanOrEqual(3)
  expect(asked).toBeGreaterThan(0)
  expect(await edition()).toBe(before)
  const nobody = { ...order, asked: { deed: 'nytt' as const, part: 'forslag' }, typed: {} }
  expect(await writePaper(base.db, nobody)).toMatchObject({ ok: true })
  expect(await edition()).not.toBe(before)
})
