import { Hono } from 'hono'
import { pathTo } from '../../kernel/address.model.ts'
import type { Room } from '../../platform/room.ts'
import type { Env } from '../../platform/web.ts'
import { frontRoutes } from './front.route.tsx'
import { menu } from './menu.text.ts'
import { municipalityParts } from './municipality-parts.route.tsx'
import { addresses } from './publication.address.ts'
import { termRoutes } from './terms.route.tsx'

export const room = {
  name: 'publication',
  parts: [],
  addresses,
  deeds: {},
  menu,
  routes: () => new Hono<Env>().route('/', termRoutes()).route('/', frontRoutes()),
  gifts: { municipalityParts },
  benchPages: [
    {
      name: 'page-community',
      label: 'Fellesskapets forside',
      path: pathTo(addresses.front, { community: 'nordre-trondelag' }),
    },
    { name: 'page-terms', label: 'Begrepene', path: pathTo(addresses.terms, {}) },
  ],
} as const satisfies Room
