import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { readAddresses } from '../../src/cli/attack/address-of.ts'
import { outletsOf } from '../../src/cli/attack/outlets.ts'
import type { Drill } from '../../src/kernel/drill.model.ts'
import { type Brought, bring } from '../../src/platform/bring.ts'
import type { Room } from '../../src/platform/room.ts'
import { allow, type Env } from '../../src/platform/web.ts'
import { brought, rooms } from '../../src/rooms.ts'

/** Forms that no drill sends: whoever is shown them by a page or a mail, sends them as they stand. */
const sentAsShown = [
  ...['enterCode', 'enterByLink', 'tryRole', 'endSession'],
  ...['leaveDigest', 'answerByLink'],
]
/** What stands open in addresses that only a mail or a file's link leads to. */
const foundOnPages = [
  'token',
  'number',
  'position',
  'file',
  'treatmentId',
  'answer',
  'party',
  'code',
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
