import { Hono } from 'hono'
import type { Room } from '../../platform/room.ts'
import type { Env } from '../../platform/web.ts'
import { deeds } from './deed.table.ts'
import { discardRoutes } from './discard.route.tsx'
import { documentRoutes } from './document.route.tsx'
import { draftRoutes } from './draft.route.tsx'
import { hostRoutes } from './host.route.tsx'
import { journalWords } from './journal.text.ts'
import { menu } from './menu.text.ts'
import { withdrawRoutes } from './withdraw.route.tsx'

export const room = {
  name: 'agreements',
  parts: [],
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
} as const satisfies Room
