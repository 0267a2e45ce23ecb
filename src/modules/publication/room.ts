import { Hono } from 'hono'
import { pathTo } from '../../kernel/address.model.ts'
import type { Room } from '../../platform/room.ts'
import type { Env } from '../../platform/web.ts'
import { frontRoutes } from './front.route.tsx'
import { helpRoutes } from './help.route.tsx'
import { menu } from './menu.text.ts'
import { municipalityParts } from './municipality-parts.route.tsx'
import { addresses } from './publication.address.ts'
import { termRoutes } from './terms.route.tsx'

export const room = {
  name: 'publication',
  parts: [],
  addresses,
  guides: {
    [addresses.front]: 'kom-i-gang',
    [addresses.terms]: null,
    [addresses.help]: null,
    [addresses.privacy]: 'personvern',
    [addresses.accessibility]: 'tilgjengelighet',
  },
  deeds: {},
  menu,
  routes: () =>
    new Hono<Env>().route('/', termRoutes()).route('/', helpRoutes()).route('/', frontRoutes()),
  gifts: { municipalityParts },
  benchPages: [
    {
      name: 'page-community',
      label: 'Fellesskapets forside',
      path: pathTo(addresses.front, { community: 'nordre-trondelag' }),
    },
    { name: 'page-terms', label: 'Begrepene', path: pathTo(addresses.terms, {}) },
    {
      name: 'page-guide',
      label: 'Veiledningen om avtaler',
      path: pathTo(addresses.guide, { guide: 'legge-fram' }),
    },
  ],
} as const satisfies Room
