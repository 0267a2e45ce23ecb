import { Hono } from 'hono'
import type { Menu } from '../../src/kernel/menu.model.ts'
import type { Room } from '../../src/platform/room.ts'
import { allow, type Env } from '../../src/platform/web.ts'

const menu = {
  bell: {
    name: { nb: 'Klokka', nn: 'Klokka', en: 'The bell' },
    path: '/klokke',
    deed: 'manage-people',
    rank: 100,
  },
} as const satisfies Menu

/** A room as small as one can be: a door, who may open it, and its place in the menu. */
export const room = {
  name: 'bell',
  parts: [],
  deeds: {},
  menu,
  routes: () =>
    new Hono<Env>().get('/:community/klokke', allow('manage-people'), (c) => c.text('Kling')),
} as const satisfies Room
