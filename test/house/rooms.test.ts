import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pathTo } from '../../src/kernel/address.model.ts'
import { type Brought, bring } from '../../src/platform/bring.ts'
import { projectRoot } from '../../src/platform/root.ts'
import { brought, rooms } from '../../src/rooms.ts'
import { type TestApp, testApp } from '../app.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { room as bell } from '../small-room/room.ts'

let base: TestDatabase
const houseWith = (own: Brought): Promise<TestApp> => testApp(base, { brought: own })
beforeAll(async () => {
  base = await testDatabase()
})
afterAll(() => base.close())

describe('Et nytt rom', () => {
  it('er sin egen mappe og én linje: siden svarer, menyen viser den for dem som får', async () => {
    const house = await houseWith(bring([...rooms, bell]))
    const secretariat = await house.signIn('secretariat')
    const member = await house.signIn('body-member')
    const path = `/${base.communityKey}/klokke`
    expect(await (await house.get(path, secretariat)).text()).toBe('Kling')
    expect((await house.get(path, member)).status).toBe(403)
    const front = async (as: typeof member) => (await house.get(`/${base.communityKey}`, as)).text()
    expect(await front(secretariat)).toContain(`href="${path}"`)
    expect(await front(member)).not.toContain(path)
  })

  it('er borte uten linja', async () => {
    const house = await houseWith(brought)
    const path = `/${base.communityKey}/klokke`
    expect((await house.get(path, await house.signIn('secretariat'))).status).toBe(404)
  })

  it('lar seg ikke kompilere når det tar imot noe som ingen gir', () => {
    const [, parties] = rooms
    // @ts-expect-error: nobody adds anything to the municipality's page.
    expect(bring([parties]).gifts).toEqual({})
  })

  it('lar seg ikke kompilere når noe det nevner, ikke er med i det', () => {
    const [journal, ...others] = rooms
    const { journalWords: words, ...wordless } = journal
    // @ts-expect-error: what the journal tells of has no words.
    const silent = bring([wordless, ...others]).journalWords.deeds
    expect(Object.keys(words.deeds).filter((deed) => deed in silent)).toEqual([])
    const groundless = { ...journal, journalWords: { ...words, bases: {} } }
    // @ts-expect-error: what deeds rest on has no words.
    expect(bring([groundless, ...others]).journalWords.bases).not.toHaveProperty('two-persons')
    // @ts-expect-error: nobody may do the deeds of the room.
    expect(bring([{ ...journal, deeds: {} }, ...others]).deedRows).not.toHaveProperty('remove-text')
    // @ts-expect-error: the place that pages stand in is not in the menu.
    expect(bring([{ ...journal, menu: {} }, ...others]).menu.map(([name]) => name)).not.toContain(
      'journal',
    )
  })
})

describe('Rommene i huset', () => {
  it('er mappene som finnes, hver med delene sine', () => {
    const folders = (path: string) =>
      readdirSync(join(projectRoot, 'src/modules', path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    expect(rooms.map(({ name }) => name).toSorted()).toEqual(folders(''))
    for (const { name, parts } of rooms) expect(parts.toSorted()).toEqual(folders(name))
  })

  it('har bare steder i menyen som noen svarer på, hver på sin plass', async () => {
    const house = await houseWith(brought)
    const secretariat = await house.signIn('secretariat')
    for (const [name, { address }] of brought.menu) {
      const pattern = brought.addresses[address] ?? ''
      const answer = await house.get(pathTo(pattern, { community: base.communityKey }), secretariat)
      expect([name, answer.status]).toEqual([name, 200])
    }
    const ranks = brought.menu.map(([, { rank }]) => rank)
    expect(new Set(ranks).size).toBe(ranks.length)
  })

  it('gir hvert navn bare én gang', () => {
    const names = (each: (room: (typeof brought.rooms)[number]) => object | undefined) =>
      brought.rooms.flatMap((room) => Object.keys(each(room) ?? {}))
    for (const all of [
      names(({ deeds }) => deeds),
      names(({ menu }) => menu),
      names(({ addresses }) => addresses),
      names(({ textColumns }) => textColumns),
      names(({ journalWords }) => journalWords?.deeds),
      names(({ journalWords }) => journalWords?.bases),
      names(({ journalWords }) => journalWords?.facts),
      names(({ journalWords }) => journalWords?.named),
      names(({ journalWords }) => journalWords?.subjects),
      names(({ gifts }) => gifts),
      brought.jobs.map(({ name }) => name),
      brought.benchPages.map(({ name }) => name),
    ]) {
      expect(all.length).toBeGreaterThan(1)
      expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([])
    }
  })
})
