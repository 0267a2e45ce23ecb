import { Hono } from 'hono'
import type { HouseParts, Room } from '../../platform/room.ts'
import type { Env } from '../../platform/web.ts'
import { answerRoutes } from './answer.route.tsx'
import { boardRoutes } from './board.route.tsx'
import { clearExercise } from './circulation.store.ts'
import { deeds } from './deed.table.ts'
import { exerciseRoutes } from './exercise.route.tsx'
import { journalWords } from './journal.text.ts'
import { nudgeRoutes } from './nudge.route.tsx'
import { packageRoutes, type ShareProvider } from './package.route.tsx'
import { planRoutes } from './plan.route.tsx'
import { addSampleAgreements } from './sample-agreements.command.ts'

export const room = {
  name: 'approvals',
  parts: [],
  deeds,
  journalWords,
  routes: ({ settings, gifts, exercise }: HouseParts) =>
    new Hono<Env>()
      .route('/', planRoutes(settings))
      .route('/', boardRoutes(settings))
      .route('/', answerRoutes(settings))
      .route('/', nudgeRoutes(settings))
      .route('/', packageRoutes(gifts.packageShares))
      .route('/', exerciseRoutes(exercise)),
  exercise: { clear: clearExercise, fill: addSampleAgreements },
  sample: addSampleAgreements,
} as const satisfies Room

declare module '../../platform/room.ts' {
  interface Gifts {
    /** What each party pays, for its package. */
    packageShares: ShareProvider
  }
}
