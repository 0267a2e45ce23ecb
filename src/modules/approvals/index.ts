export { bodyText, stateText } from './board.text.ts'
export type { TreatmentState } from './treatment.model.ts'

import { Hono } from 'hono'
import type { Env } from '../../platform/web.ts'
import { answerRoutes } from './answer.route.tsx'
import { boardRoutes } from './board.route.tsx'
import { exerciseRoutes } from './exercise.route.tsx'
import { planRoutes } from './plan.route.tsx'

export { resetExercise } from './exercise.command.ts'
export { addSampleAgreements } from './sample-agreements.command.ts'

/** The treatment of a document by its parties, from putting it forward to the last answer. */
export const approvalRoutes = () =>
  new Hono<Env>()
    .route('/', planRoutes())
    .route('/', boardRoutes())
    .route('/', answerRoutes())
    .route('/', exerciseRoutes())
