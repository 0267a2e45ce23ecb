import { Hono } from 'hono'
import type { HouseParts, Room } from '../../platform/room.ts'
import type { Env } from '../../platform/web.ts'
import { assessRoutes } from './assessing/assess.route.tsx'
import { inboxRoutes } from './assessing/inbox.route.tsx'
import { attachRoutes } from './attaching/attach.route.tsx'
import { addresses } from './cases.address.ts'
import { deleteExerciseCases } from './cases.store.ts'
import { deeds } from './deed.table.ts'
import { deskWords } from './desk.text.ts'
import { caseFileRoutes } from './intake/case-file.route.tsx'
import { journalWords } from './journal.text.ts'
import { keepingRoutes } from './keeping/keeping.route.tsx'
import { menu } from './menu.text.ts'
import { caseRoutes } from './page/case.route.tsx'
import { caseThings } from './page/journal-things.query.ts'
import type { KnownPaper, KnownPartyStops } from './page/linked.query.ts'
import { openCasesIn } from './page/open-cases.query.ts'
import { openCaseLine } from './page/open-cases.view.ts'
import { waysFromBody } from './page/ways-from-body.view.ts'
import { changingRoutes } from './planning/changing.route.tsx'
import { planningRoutes } from './planning/planning.route.tsx'
import { raisersRoutes } from './raisers/raisers.route.tsx'
import { answerRoutes } from './receipt/answer.route.tsx'
import { receiptRoutes } from './receipt/receipt.route.tsx'
import { recordingRoutes } from './recording/recording.route.tsx'
import { registerRoutes } from './register/register.route.tsx'
import { repeatingRoutes } from './repeating/repeating.route.tsx'
import { intakeDrills } from './sample/intake-drill.table.ts'
import { repeatingDrills } from './sample/repeating-drill.table.ts'
import { routeDrills } from './sample/route-drill.table.ts'
import { addSampleCases } from './sample/sample-cases.command.ts'
import { submitRoutes } from './submitting/submit.route.tsx'
import { textColumns } from './text-column.table.ts'
import { tellWaiting } from './told/tell-waiting.command.ts'

export const room = {
  name: 'cases',
  parts: [
    'held',
    'look',
    'intake',
    'submitting',
    'receipt',
    'assessing',
    'keeping',
    'attaching',
    'planning',
    'recording',
    'route',
    'page',
    'repeating',
    'raisers',
    'register',
    'told',
    'sample',
  ],
  tables: [
    'case_template',
    'case_item',
    'case_question',
    'case_treatment',
    'case_remark',
    'case_file',
    'case_word',
  ],
  unsealed: {
    case_word: 'worked out from the case, which is',
    'case_item.readers': 'worked out from the rest of the row',
    'case_item.standing': 'worked out from the case and its treatments, which are',
    'case_item.waits': 'the same',
    'case_item.sorted_on': 'the same',
    'case_treatment.readers': 'worked out from the rest of the row',
    'case_file.readers': 'worked out from the rest of the row',
  },
  addresses,
  guides: {
    [addresses.allCases]: 'saker#finne-en-sak',
    [addresses.cases]: 'saker',
    [addresses.csvCases]: 'saker#finne-en-sak',
    [addresses.excelCases]: 'saker#finne-en-sak',
    [addresses.submitCase]: 'saker#melde-inn-en-sak',
    [addresses.caseTemplates]: 'saker#faste-saker',
    [addresses.caseByLink]: 'saker#melde-inn-en-sak',
    [addresses.bodyCases]: 'saker#ta-inn-en-sak',
    [addresses.planTreatment]: 'saker#saksgangen',
    [addresses.registerTreatment]: 'saker#saksgangen',
    [addresses.changeTreatment]: 'saker#saksgangen',
  },
  deeds,
  journalWords,
  journalParts: { things: caseThings },
  deskWords,
  menu,
  routes: ({ settings, gifts }: HouseParts) =>
    new Hono<Env>()
      .route('/', submitRoutes(settings))
      .route('/', repeatingRoutes())
      .route('/', raisersRoutes())
      .route('/', registerRoutes(gifts.partyStops))
      .route('/', caseFileRoutes())
      .route('/', receiptRoutes())
      .route('/', answerRoutes())
      .route('/', assessRoutes(settings))
      .route('/', inboxRoutes())
      .route('/', keepingRoutes())
      .route('/', attachRoutes())
      .route('/', planningRoutes())
      .route('/', changingRoutes())
      .route('/', recordingRoutes())
      .route('/', caseRoutes(gifts)),
  exercise: { clear: deleteExerciseCases, fill: addSampleCases },
  sample: addSampleCases,
  waiting: tellWaiting,
  openInBody: { question: openCasesIn, lineOf: openCaseLine },
  textColumns,
  gifts: { waysFromBody },
  drills: [...intakeDrills, ...repeatingDrills, ...routeDrills],
} as const satisfies Room

declare module '../../platform/room.ts' {
  interface Gifts {
    /** The parties' own treatments of the documents that cases belong to. */
    partyStops: KnownPartyStops
    /** The papers of cases. */
    knownPaper: KnownPaper
  }
}
