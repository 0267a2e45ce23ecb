import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aDraft, aPlan } from '../../../../test/builders/document.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { instant } from '../../../kernel/day.model.ts'
import { createDocument } from '../../agreements/index.ts'
import { putForward } from '../plan/put-forward.command.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let own: string
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  const { communityId } = base
  const at = instant('2026-11-01T10:00:00.000Z')
  const draft = aDraft({ title: 'Felles drift' })
  const { slug } = await createDocument(base.db, { communityId, by: null, at, draft, files: [] })
  expect(await putForward(base.db, aPlan({ communityId, slug }))).toMatchObject({ ok: true })
  own = `/${base.communityKey}/avtaler/${slug}`
})
afterAll(() => base.close())

const journal = async () => (await house.get(`/${base.communityKey}/journal`, secretariat)).text()
const answer = async (fields: Record<string, string>) => {
  const told = { state: 'adopted', day: '20.11.2017', source: 'E-post', ...fields }
  expect((await house.post(`${own}/svar/1721`, told, secretariat)).status).toBe(303)
}

it('Det et organ som ikke avgjør, har sagt, er tilrådd også i journalen', async () => {
  await answer({ body: 'committee' })
  expect(await journal()).toContain('Tilrådd')
  expect(await journal()).not.toContain('Vedtatt')
  await answer({ body: 'executive-board', day: '24.11.2017' })
  expect(await journal()).toContain('Vedtatt')
})
