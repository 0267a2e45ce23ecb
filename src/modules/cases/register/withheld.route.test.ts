import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aCase, aTreatment, keepCase } from '../../../../test/builders/cases.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { day } from '../../../kernel/day.model.ts'
import { inCommunity } from '../../../platform/db.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
const path = '/nordre-trondelag/saker?organ=asu'
const secret = 'Tilsetting av koordinator'

beforeAll(async () => {
  ;({ base } = await wholeSample())
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  const { communityId } = base
  await inCommunity(base.db, communityId, (tx) =>
    keepCase(tx, communityId, aCase({ title: secret, exemptBy: 'offl-25-1', audience: 'body' }), [
      aTreatment(day('2026-12-02'), { number: 'Sak 31-26', numberKey: '31/26' }),
    ]),
  )
}, 120_000)
afterAll(() => base.close())

const agenda = (list: 'public' | 'closed') =>
  inCommunity(base.owner, base.communityId, async (tx) => {
    await tx
      .insertInto('body_practice')
      .values({ community_id: base.communityId, body_key: 'asu', agenda_list: list })
      .onConflict((on) =>
        on.columns(['community_id', 'body_key']).doUpdateSet({ agenda_list: list }),
      )
      .execute()
  })
const page = async (reader: Reader, at = path) => (await house.get(at, reader)).text()

describe('En sak som er unntatt offentlighet', () => {
  it('står ikke i lista for andre enn dem som ser den, når lista ikke er offentlig', async () => {
    await agenda('closed')
    const html = await page(house.stranger)
    for (const trace of [secret, '31-26', 'Unntatt offentlighet']) expect(html).not.toContain(trace)
    expect(await page(secretariat)).toContain(secret)
  })

  it('står uten tittel, med nummer, dag og grunnlag, når lista til organet er offentlig', async () => {
    await agenda('public')
    const html = await page(house.stranger)
    expect(html).not.toContain(secret)
    expect(html).toContain('Sak 31-26')
    expect(html).toContain('offentleglova § 25 første ledd')
    expect(await page(house.stranger, '/nordre-trondelag/saker')).not.toContain('31-26')
    expect(await page(house.stranger, '/nordre-trondelag/saker?ord=31-26')).not.toContain(secret)
    expect(await page(secretariat)).not.toContain('Unntatt offentlighet')
  })
})
