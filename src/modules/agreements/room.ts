import { Hono } from 'hono'
import { pathTo } from '../../kernel/address.model.ts'
import type { Room } from '../../platform/room.ts'
import type { Env } from '../../platform/web.ts'
import { addresses } from './agreements.address.ts'
import { deeds } from './deed.table.ts'
import { documentRoutes } from './document/document.route.tsx'
import { discardRoutes } from './draft/discard.route.tsx'
import { draftRoutes } from './draft/draft.route.tsx'
import { journalWords } from './journal.text.ts'
import { menu } from './menu.text.ts'
import { textColumns } from './text-column.table.ts'
import { hostRoutes } from './version/host.route.tsx'
import { withdrawRoutes } from './version/withdraw.route.tsx'

const sampled = { community: 'nordre-trondelag' }

export const room = {
  name: 'agreements',
  parts: ['field', 'document', 'draft', 'version'],
  addresses,
  deeds,
  journalWords,
  menu,
  routes: () =>
    new Hono<Env>()
      .route('/', draftRoutes())
      .route('/', discardRoutes())
      .route('/', withdrawRoutes())
      .route('/', hostRoutes())
      .route('/', documentRoutes()),
  textColumns,
  benchPages: [
    { name: 'page-documents', label: 'Avtalelista', path: pathTo(addresses.documents, sampled) },
    {
      name: 'page-document',
      label: 'En avtale',
      path: pathTo(addresses.document, {
        ...sampled,
        slug: 'felles-finansiering-av-samhandlingskoordinator-2018',
      }),
    },
  ],
} as const satisfies Room
