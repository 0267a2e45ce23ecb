import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takenKeys } from '../../src/cli/community.ts'
import { slugFrom } from '../../src/modules/agreements/draft/draft.rule.ts'
import { freeKey } from '../../src/modules/costs/scheme/free-key.rule.ts'
import { watchPaths } from '../../src/platform/watch/watch-routes.ts'
import { statedDeed } from '../../src/platform/web.ts'
import { brought } from '../../src/rooms.ts'
import { assets } from '../../src/ui/assets.ts'
import { type TestApp, testApp } from '../app.ts'
import { type TestDatabase, testDatabase } from '../database.ts'

let base: TestDatabase
let house: TestApp
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
})
afterAll(() => base.close())

/** Every address of the house with the deeds that its guards state. */
function statedByAddress(): Map<string, (string | null)[]> {
  const stated = new Map<string, (string | null)[]>()
  for (const { method, path, handler } of house.app.routes) {
    if (method === 'ALL' || assets().has(path) || path in watchPaths) continue
    const address = `${method} ${path}`
    stated.set(address, [...(stated.get(address) ?? []), statedDeed(handler)])
  }
  return stated
}

/** The words that stand where a name could, beside the names. */
function fixedWords(before: RegExp): string[] {
  const paths = [...new Set([...house.app.routes.map(({ path }) => path), ...assets().keys()])]
  const words = paths.flatMap((path) => before.exec(path)?.[1] ?? [])
  return [...new Set(words)].filter((word) => /^[a-z][a-z0-9-]*$/.test(word)).sort()
}

describe('Adressene', () => {
  it.each([
    ['et fellesskap', /^\/([^/]+)/, (word: string) => takenKeys.includes(word)],
    ['en avtale', /^\/:community\/avtaler\/([^/]+)/, (word: string) => slugFrom(word) !== word],
    [
      'en fordeling',
      /^\/:community\/kostnader\/([^/]+)/,
      (word: string) => freeKey(word, []) !== word,
    ],
  ])('er ord som ingen kan hete: %s', (_what, before, isTaken) => {
    const words = fixedWords(before)
    expect(words.length).toBeGreaterThan(0)
    expect(words.filter((word) => !isTaken(word))).toEqual([])
  })

  it('står alle med navn, og ingen andre svarer', () => {
    const answered = house.app.routes
      .filter(
        ({ method, path }) => method !== 'ALL' && !assets().has(path) && !(path in watchPaths),
      )
      .map(({ path }) => path)
    expect([...new Set(answered)].sort()).toEqual(Object.values(brought.addresses).sort())
  })

  it('sier alle hvem som kan bruke dem, før noe annet skjer', () => {
    const silent = [...statedByAddress()].filter(([, deeds]) => deeds[0] === null)
    expect(silent.map(([address]) => address)).toEqual([])
    expect(statedByAddress().size).toBeGreaterThan(10)
  })

  it('lar ingen sende noe uten et skjema fra oss selv', async () => {
    const posts = [...statedByAddress().keys()].filter((address) => address.startsWith('POST '))
    expect(posts.length).toBeGreaterThan(3)
    for (const address of posts) {
      const path = address
        .slice(5)
        .replace(':community', base.communityKey)
        .replace(/:[a-zA-Z]+/g, 'x')
      const answer = await house.app.request(path, { method: 'POST', body: new URLSearchParams() })
      // A link that is none is not there, whatever is sent to it.
      const status = /[/](?:svar|meld|meldt-sak|stiller)[/]:token$/.test(address) ? 404 : 403
      expect([address, answer.status]).toEqual([address, status])
    }
  })
})
