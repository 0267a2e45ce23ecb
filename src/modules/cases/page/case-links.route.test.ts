import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aCase, keepCase } from '../../../../test/builders/cases.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { inCommunity } from '../../../platform/db.ts'

const place = '/nordre-trondelag'
let base: TestDatabase
let house: TestApp
let [secretariat, verdal]: Reader[] = []

beforeAll(async () => {
  ;({ base } = await wholeSample())
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  verdal = await house.signIn('party-contact', '5038')
}, 120_000)
afterAll(() => base.close())

/** A public case of each body that one is known by, with the rounds and documents that it can belong to. */
async function publicCases(): Promise<string[]> {
  return inCommunity(base.db, base.communityId, async (tx) => {
    const bodies = await tx.selectFrom('community_body').select('key').execute()
    const documents = await tx.selectFrom('document').select('id').execute()
    const rounds = await tx.selectFrom('round').select('id').execute()
    const most = Math.max(bodies.length, documents.length, rounds.length)
    const codes: string[] = []
    for (let n = 0; n < most; n += 1) {
      const item = aCase({
        audience: 'public',
        body: bodies[n % bodies.length]?.key ?? '',
        document: documents[n % documents.length]?.id ?? null,
        round: rounds[n % rounds.length]?.id ?? null,
      })
      codes.push((await keepCase(tx, base.communityId, item)).code)
    }
    return codes
  })
}

describe('Lenkene på siden til en sak', () => {
  it('leder hver leser til en side hun kan lese, og det hun ikke har noen side for, står som tekst', async () => {
    for (const code of await publicCases()) {
      for (const reader of [undefined, verdal, secretariat]) {
        const html = await (await house.get(`${place}/saker/${code}`, reader)).text()
        const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
        const links = [...main.matchAll(/<a[^>]*href="(\/[^"#]*)/g)].map(([, href]) => href ?? '')
        for (const href of new Set(links)) {
          expect([href, (await house.get(href, reader)).status]).toEqual([href, 200])
        }
      }
    }
  }, 120_000)

  it('har navnet på et organ utenfor som tekst', async () => {
    const item = aCase({ audience: 'public', body: 'ru' })
    await inCommunity(base.db, base.communityId, (tx) => keepCase(tx, base.communityId, item))
    const html = await (await house.get(`${place}/saker/${item.code}`)).text()
    expect(html).toContain('RU')
    expect(html).not.toContain(`${place}/organer/ru"`)
  })
})
