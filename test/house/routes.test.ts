import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statedDeed } from '../../src/platform/web.ts'
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
    if (method === 'ALL' || assets().has(path)) continue
    const address = `${method} ${path}`
    stated.set(address, [...(stated.get(address) ?? []), statedDeed(handler)])
  }
  return stated
}

describe('Adressene', () => {
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
      expect([address, answer.status]).toEqual([address, 403])
    }
  })
})
