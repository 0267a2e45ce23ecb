import { Hono } from 'hono'
import { pathTo } from '../../kernel/address.model.ts'
import type { Room } from '../../platform/room.ts'
import type { Env } from '../../platform/web.ts'
import { amountRoutes } from './amount/amount.route.tsx'
import { addresses } from './costs.address.ts'
import { deleteExerciseCosts } from './costs.store.ts'
import { deeds } from './deed.table.ts'
import { journalWords } from './journal.text.ts'
import { schemeNames, schemeThings } from './look/journal-parts.query.ts'
import { menu } from './menu.text.ts'
import { drills } from './sample/drill.table.ts'
import { addSampleCosts } from './sample/sample-costs.command.ts'
import { newSchemeRoutes } from './scheme/new-scheme.route.tsx'
import { schemeChoices } from './scheme.query.ts'
import { packageShares } from './shares/package-shares.route.ts'
import { sharesRoutes } from './shares/shares.route.tsx'
import { sheetRoutes } from './sheet/sheet.route.ts'
import { statementRoutes } from './statement/statement.route.tsx'
import { textColumns } from './text-column.table.ts'
import { trialRoutes } from './trial/trial.route.tsx'

export const room = {
  name: 'costs',
  parts: [
    'calculation',
    'look',
    'scheme',
    'statement',
    'trial',
    'amount',
    'shares',
    'sheet',
    'sample',
  ],
  tables: [
    'cost_component',
    'cost_party_note',
    'cost_scheme',
    'cost_stated_amount',
    'cost_statement',
    'share_line',
    'share_list',
  ],
  addresses,
  guides: {
    [addresses.costs]: 'felles-kostnader',
    [addresses.newScheme]: 'felles-kostnader#lage-en-ny-fordeling',
    [addresses.trial]: 'felles-kostnader#prøve',
    [addresses.adoptShares]: 'felles-kostnader#registrere-et-vedtak',
    [addresses.stateCost]: 'felles-kostnader#registrere-hva-det-kostet',
    [addresses.sharesFile]: 'felles-kostnader#hente-ut',
  },
  deeds,
  journalWords,
  journalParts: { names: schemeNames, things: schemeThings },
  menu,
  routes: () =>
    new Hono<Env>()
      .route('/', newSchemeRoutes())
      .route('/', statementRoutes())
      .route('/', sharesRoutes())
      .route('/', amountRoutes())
      .route('/', trialRoutes())
      .route('/', sheetRoutes()),
  exercise: {
    clear: deleteExerciseCosts,
    fill: (tx, { id, key }, at) => addSampleCosts(tx, id, key, at),
  },
  sample: (tx, { id, key }, at) => addSampleCosts(tx, id, key, at),
  gifts: { packageShares, schemeChoices },
  textColumns,
  benchPages: [
    {
      name: 'page-costs',
      label: 'Kostnadene',
      path: pathTo(addresses.costs, { community: 'nordre-trondelag' }),
    },
    {
      name: 'page-amount',
      label: 'Slik er beløpet regnet ut',
      path: pathTo(addresses.amount, {
        community: 'nordre-trondelag',
        scheme: 'nord-trondelag-2018',
        party: '1721',
      }),
    },
  ],
  drills,
} as const satisfies Room
