import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Deed, keyOf, type Role, roles } from '../../src/kernel/deed.model.ts'
import { inCommunity } from '../../src/platform/db.ts'
import { newId } from '../../src/platform/id.ts'
import { statedDeed } from '../../src/platform/web.ts'
import { brought } from '../../src/rooms.ts'
import { keysWith, type Reader, type TestApp, testApp } from '../app.ts'
import type { TestDatabase } from '../database.ts'
import { wholeSample } from '../sample-house.ts'

const place = '/:community/kontakter'
/** Whose own list a holder stands in: what is not shared is for that side and the secretariat. */
const sides = ['municipalities', 'trust'] as const
type Side = (typeof sides)[number]

let base: TestDatabase
let house: TestApp
const people: { role: Role | null; as: Reader }[] = []

beforeAll(async () => {
  ;({ base } = await wholeSample('ovelse'))
  house = await testApp(base)
  people.push({ role: null, as: house.stranger })
  for (const role of roles) {
    const party = { 'party-contact': '5038', treasurer: 'ks-nord-trondelag' }[role as string]
    const own = role === 'trust-secretariat' ? 'helse-nord-trondelag' : party
    people.push({ role, as: await house.signIn(role, own) })
  }
})
afterAll(() => base.close())

const sees = (role: Role | null, side: Side) =>
  role !== null && keysWith(role).some((each) => each === keyOf(side) || each === 'secretariat')

type Row = { place: string; functionKey: string; kind?: 'vacancy'; until?: string }

/** What each side has for itself: somebody beside another, a first one, one who has ended, and a vacancy that is told. */
const own: Record<Side, readonly Row[]> = {
  municipalities: [
    { place: '5038', functionKey: 'kommuneoverlege' },
    { place: '5043', functionKey: 'kommuneoverlege', until: '2026-09-01' },
    { place: 'region.innherred', functionKey: 'samhandlingskontakt' },
    { place: 'region.indre-namdal', functionKey: 'samhandlingskontakt', kind: 'vacancy' },
    { place: 'ekstern.ntnu', functionKey: 'samhandlingskontakt' },
    { place: 'ekstern.hemmelig-senter', functionKey: 'samhandlingskontakt' },
    { place: 'ks-nord-trondelag', functionKey: 'postmottak', until: '2026-09-01' },
  ],
  trust: [
    { place: 'helse-nord-trondelag', functionKey: 'okonomi' },
    { place: 'helse-nord-trondelag', functionKey: 'samhandlingskontakt' },
    { place: 'helse-nord-trondelag', functionKey: 'helseleder', until: '2026-09-01' },
    { place: 'helse-nord-trondelag', functionKey: 'postmottak', kind: 'vacancy' },
  ],
}

const secretOf = (side: Side) => ({
  name: `Hemmelig ${side}`,
  email: `hemmelig.${side}@kommune.example`,
  phone: '74 11 22 33',
})
const ids = new Map<Row, string>(
  sides.flatMap((side) => own[side].map((row): [Row, string] => [row, newId()])),
)

async function hide(side: Side) {
  const community_id = base.communityId
  await inCommunity(base.owner, community_id, async (tx) => {
    if (side === 'municipalities')
      await tx
        .insertInto('external_organisation')
        .values({
          ...{ community_id, key: 'hemmelig-senter', name: 'Hemmelig senter', kind: 'other' },
          audience: side,
        })
        .execute()
    for (const row of own[side]) {
      const nobody = { name: null, email: null, phone: null }
      await tx
        .insertInto('contact_holder')
        .values({
          ...(row.kind === 'vacancy' ? nobody : secretOf(side)),
          community_id,
          id: ids.get(row) ?? '',
          place: row.place,
          function_key: row.functionKey,
          kind: row.kind ?? 'person',
          valid_until: row.until ?? null,
          audience: side,
          registered_at: '2026-01-01T12:00:00.000Z',
        } as never)
        .execute()
    }
  })
}

/** The addresses of the room that answer a method, with all that is hidden and something of what is shown in them. */
function addressesOf(method: 'GET' | 'POST'): { path: string; deed: Deed }[] {
  const rows = [...ids.keys()]
  return house.app.routes.flatMap((route) => {
    const deed = statedDeed(route.handler)
    if (deed === null || route.method !== method || !route.path.startsWith(place)) return []
    const filled = rows.map((row) =>
      route.path
        .replace(':community', 'ovelse')
        .replace(':place', row.place)
        .replace(':holder', ids.get(row) ?? '')
        .replace(':function', row.functionKey)
        .replace(':organisation', row.place.replace('ekstern.', '')),
    )
    return [...new Set(filled)].map((path) => ({ path, deed }))
  })
}

/** What narrows a list, and what a day before today shows. */
const queries = ['', '?sok=Hemmelig', '?funksjon=samhandlingskontakt', '?dag=01.08.2026']

const plain = (html: string) =>
  html.replaceAll(/name="(?:_en-gang|_csrf)" value="[^"]*"/g, '').replaceAll(/\d\d:\d\d:\d\d/g, '')

/** Every page of the room, as a reader has it. */
async function pagesFor(as: Reader): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  for (const { path } of addressesOf('GET')) {
    for (const query of queries) {
      const answer = await house.get(path + query, as)
      pages.set(path + query, `${answer.status} ${plain(await answer.text())}`)
    }
  }
  return pages
}

describe('Kontakter som ikke er delt med en leser', { timeout: 240_000 }, () => {
  it.each(sides)('endrer ikke en eneste side: de som bare er for %s', async (side) => {
    const blind = people.filter(({ role }) => !sees(role, side))
    expect(blind.length).toBeGreaterThan(3)
    const before = await Promise.all(blind.map(({ as }) => pagesFor(as)))
    await hide(side)
    const told: string[] = []
    for (const [i, { role, as }] of blind.entries()) {
      for (const [path, html] of await pagesFor(as)) {
        if (html !== before[i]?.get(path)) told.push(`${role}: ${path}`)
        if (html.includes(secretOf(side).name)) told.push(`${role}: ${path} navngir`)
      }
    }
    expect(told).toEqual([])
  })

  it('og de som ser dem, ser dem', async () => {
    const seen = async (role: Role, side: Side, at: string) => {
      const as = people.find((each) => each.role === role)?.as
      const answer = await house.get(`/ovelse/kontakter/hos/${at}`, as)
      return (await answer.text()).includes(secretOf(side).name)
    }
    expect([
      await seen('party-contact', 'municipalities', '5038'),
      await seen('secretariat', 'municipalities', '5038'),
      await seen('secretariat', 'trust', 'helse-nord-trondelag'),
      await seen('trust-secretariat', 'trust', 'helse-nord-trondelag'),
    ]).toEqual([true, true, true, true])
  })

  it('svarer på et skjema som om de ikke fantes', async () => {
    const told: string[] = []
    for (const { path, deed } of addressesOf('POST')) {
      const hidden = [...ids].find(([, id]) => path.includes(id))
      if (!hidden) continue
      const [row, id] = hidden
      const side = own.trust.includes(row) ? 'trust' : 'municipalities'
      for (const { role, as } of people) {
        if (sees(role, side) || !role || !brought.deedRows[deed]?.[role]) continue
        for (const form of [{}, { slag: 'person', navn: 'Ny', funksjon: row.functionKey }]) {
          const answers = [path, path.replace(id, newId())].map(async (at) => {
            const answer = await house.post(at, form, as)
            const html = plain(await answer.text()).replaceAll(/[0-9a-f-]{36}/g, 'id')
            return `${answer.status} ${answer.headers.get('location')} ${html}`
          })
          const [there, gone] = await Promise.all(answers)
          if (there !== gone) told.push(`${role}: ${path}`)
        }
      }
    }
    expect(told).toEqual([])
  })
})
