import { Hono } from 'hono'
import type { AddressBook } from '../../src/kernel/address.model.ts'
import type { Menu } from '../../src/kernel/menu.model.ts'
import type { Room } from '../../src/platform/room.ts'
import { allow, type Env } from '../../src/platform/web.ts'

const addresses = { bell: '/:community/klokke' } as const satisfies AddressBook
type Own = typeof addresses
declare module '../../src/kernel/address.model.ts' {
  interface Addresses extends Own {}
}

const menu = {
  bell: {
    name: { nb: 'Klokka', nn: 'Klokka', en: 'The bell' },
    address: 'bell',
    deed: 'manage-people',
    rank: 100,
  },
} as const satisfies Menu

/** A room as small as one can be: a door, who may open it, and its place in the menu. */
export const room = {
  name: 'bell',
  parts: [],
  addresses,
  deeds: {},
  menu,
  routes: () => new Hono<Env>().get(addresses.bell, allow('manage-people'), (c) => c.text('Kling')),
} as const satisfies Room
