import { Hono } from 'hono'
import type { Room } from '../../platform/room.ts'
import type { Env } from '../../platform/web.ts'
import { clearExerciseCosts } from './clear-exercise-costs.command.ts'
import { costRoutes } from './costs.route.tsx'
import { deeds } from './deed.table.ts'
import { journalWords } from './journal.text.ts'
import { menu } from './menu.text.ts'
import { newSchemeRoutes } from './new-scheme.route.tsx'
import { packageShares } from './package-shares.route.ts'
import { addSampleCosts } from './sample-costs.command.ts'
import { sheetRoutes } from './sheet.route.ts'
import { statementRoutes } from './statement.route.tsx'
import { trialRoutes } from './trial.route.tsx'

export const room = {
  name: 'costs',
  parts: [],
  deeds,
  journalWords,
  menu,
  routes: () =>
    new Hono<Env>()
      .route('/', newSchemeRoutes())
      .route('/', statementRoutes())
      .route('/', costRoutes())
      .route('/', trialRoutes())
      .route('/', sheetRoutes()),
  exercise: {
    clear: clearExerciseCosts,
    fill: (tx, { id, key }, at) => addSampleCosts(tx, id, key, at),
  },
  sample: (tx, { id, key }, at) => addSampleCosts(tx, id, key, at),
  gifts: { packageShares },
} as const satisfies Room
