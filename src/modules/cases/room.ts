import { Hono } from 'hono'
import type { Room } from '../../platform/room.ts'
import type { Env } from '../../platform/web.ts'
import { attachRoutes } from './attaching/attach.route.tsx'
import { addresses } from './cases.address.ts'
import { deleteExerciseCases } from './cases.store.ts'
import { deeds } from './deed.table.ts'
import { deskWords } from './desk.text.ts'
import { journalWords } from './journal.text.ts'
import { keepingRoutes } from './keeping/keeping.route.tsx'
import { menu } from './menu.text.ts'
import { caseRoutes } from './page/case.route.tsx'
import { caseThings } from './page/journal-things.query.ts'
import { addSampleCases } from './sample/sample-cases.command.ts'
import { textColumns } from './text-column.table.ts'

export const room = {
  name: 'cases',
  parts: [
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
    'register',
    'raisers',
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
  deeds,
  journalWords,
  journalParts: { things: caseThings },
  deskWords,
  menu,
  routes: () =>
    new Hono<Env>().route('/', keepingRoutes()).route('/', attachRoutes()).route('/', caseRoutes()),
  exercise: { clear: deleteExerciseCases, fill: addSampleCases },
  sample: addSampleCases,
  textColumns,
} as const satisfies Room
