import { globSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { readAddresses } from '../../src/cli/attack/address-of.ts'
import { outletsOf } from '../../src/cli/attack/outlets.ts'
import { audiences } from '../../src/kernel/deed.model.ts'
import type { Drill } from '../../src/kernel/drill.model.ts'
import { type Brought, bring } from '../../src/platform/bring.ts'
import type { Room } from '../../src/platform/room.ts'
import { projectRoot } from '../../src/platform/root.ts'
import { allow, type Env } from '../../src/platform/web.ts'
import { brought, rooms } from '../../src/rooms.ts'

/** Forms that no drill sends: whoever is shown them by a page or a mail, sends them as they stand. */
const sentAsShown = [
  // Sent by the script of a page, and tried in its own test.
  'keepPart',
  'enterCode',
  'enterByLink',
  'tryRole',
  'endSession',
  'leaveDigest',
]
/** What stands open in addresses that only a mail or a file's link leads to. */
const foundOnPages = [
  'token',
  'number',
  'position',
  'file',
  'treatmentId',
  'signatureId',
  'answer',
  'party',
  'code',
  'guide',
]

/** What a house answers at and the attack has no way to: what no drill sends, or what nothing that a drill does gives a name. */
function unled({ addresses, drills, ...house }: Brought): string[] {
  const reader = readAddresses(addresses)
  const steps = (drills as readonly Drill[]).flatMap((drill) => drill.steps)
  const sent = new Set<string>([...steps.map(({ send }) => send), ...sentAsShown])
  const named = new Set([
    ...['community', ...foundOnPages],
    ...steps.flatMap(({ send, names = {} }) => [...reader.openIn(send), ...Object.keys(names)]),
  ])
  return outletsOf({ addresses, drills, ...house })
    .filter(({ method, name }) =>
      method === 'POST' ? !sent.has(name) : !reader.openIn(name).every((each) => named.has(each)),
    )
    .map(({ method, pattern }) => `${method} ${pattern}`)
}

/** Whom something of the house can be made for: what every room's models list as theirs. */
async function audiencesMadeFor(): Promise<Set<string>> {
  const models = globSync('src/modules/**/*.model.ts', { cwd: projectRoot })
  const all = await Promise.all(
    models.map(async (path) => Object.entries(await import(join(projectRoot, path)))),
  )
  const lists = all.flat().filter(([name]) => name.endsWith('Audiences'))
  expect(lists.length).toBeGreaterThan(2)
  return new Set(lists.flatMap(([, list]) => list as string[]))
}

const madeFor = await audiencesMadeFor()

/** Whom no text of a drill is marked for, of those whom something can be made for. */
function unmarked(drills: readonly Drill[]): string[] {
  const texts = JSON.stringify(drills.map(({ steps }) => steps))
  const named = [...texts.matchAll(/\{([a-z0-9+-]+)\}/g)].flatMap(([, marks = '']) =>
    marks.split('+'),
  )
  return wanted.filter(
    (audience) => madeFor.has(audience) && !named.some((each) => isMarkOf(each, audience)),
  )
}

const wanted = [...audiences, 'body'] as const

/** Is a mark for an audience, or for a body of its own? */
const isMarkOf = (mark: string, audience: string) =>
  mark === audience || mark.startsWith(`${audience}-`)

const addresses = {
  bells: '/:community/klokker',
  bell: '/:community/klokker/:bell',
  ring: '/:community/klokker/ring',
} as const

/** A room that brings a page of a thing and a form, and says of neither how its people come there. */
const silent: Room = {
  name: 'bells',
  parts: [],
  addresses,
  deeds: {},
  routes: () =>
    new Hono<Env>()
      .get(addresses.bells, allow('read-internal'), (c) => c.text('Klokker'))
      .get(addresses.bell, allow('read-internal'), (c) => c.text('Kling'))
      .post(addresses.ring, allow('manage-people'), (c) => c.text('Kling')),
}

describe('Angrepet har noe merket for alle som noe kan lages for', () => {
  it('i alle rommene til sammen', () => {
    expect(unmarked(brought.drills)).toEqual([])
  })

  it('og det merkes når noen mangler', () => {
    const withoutTrust = brought.drills.filter(
      ({ steps }) => !JSON.stringify(steps).includes('trust'),
    )
    expect(unmarked(withoutTrust)).toEqual(['trust'])
  })

  it('og noe kan lages for hver av dem', () => {
    expect(wanted.filter((audience) => !madeFor.has(audience))).toEqual([])
  })
})

describe('Angrepet når alt som rommene bringer', () => {
  it('hver side, hver fil og hvert skjema', () => {
    expect(outletsOf(brought).length).toBeGreaterThan(150)
    expect(unled(brought)).toEqual([])
  })

  it('og det merkes når et rom bringer noe som det ikke når', () => {
    const all: readonly Room[] = [...rooms, silent]
    expect(unled(bring(all as unknown as typeof rooms))).toEqual([
      'GET /:community/klokker/:bell',
      'POST /:community/klokker/ring',
    ])
  })
})
