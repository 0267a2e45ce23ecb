export { bodyText, stateText } from './board-codes.text.ts'
export type { TreatmentState } from './treatment.model.ts'

import { Hono } from 'hono'
import type { Env } from '../../platform/web.ts'
import { answerRoutes } from './answer.route.tsx'
import { boardRoutes } from './board.route.tsx'
import type { ExerciseRooms } from './exercise.command.ts'
import { exerciseRoutes } from './exercise.route.tsx'
import { nudgeRoutes } from './nudge.route.tsx'
import { packageRoutes, type ShareProvider } from './package.route.tsx'
import { planRoutes } from './plan.route.tsx'

export type { ExerciseRooms } from './exercise.command.ts'
export type { PartyReach } from './mail-reach.model.ts'
export { partyReaches } from './mail-reach.rule.ts'
export { reachText } from './mail-reach.text.ts'
export type { ShareFact, ShareTerm } from './package.model.ts'
export type { ShareProvider } from './package.route.tsx'
export { addSampleAgreements } from './sample-agreements.command.ts'

/** The treatment of a document by its parties, from putting it forward to the last answer. */
export const approvalRoutes = (
  shares: ShareProvider,
  rooms: ExerciseRooms,
  settings: { sendsMail: boolean },
) =>
  new Hono<Env>()
    .route('/', planRoutes(settings))
    .route('/', boardRoutes(settings))
    .route('/', answerRoutes(settings))
    .route('/', nudgeRoutes(settings))
    .route('/', packageRoutes(shares))
    .route('/', exerciseRoutes(rooms))
