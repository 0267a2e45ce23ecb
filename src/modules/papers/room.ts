import { Hono } from 'hono'
import type { HouseParts, Room } from '../../platform/room.ts'
import type { Env } from '../../platform/web.ts'
import { askRoutes } from './asking/ask.route.tsx'
import { deeds } from './deed.table.ts'
import { deskWords } from './desk.text.ts'
import { fromWordRoutes } from './from-word/from-word.route.tsx'
import { headingsRoutes } from './headings/headings.route.tsx'
import { journalWords } from './journal.text.ts'
import { paperThings } from './page/journal-things.query.ts'
import { paperRoutes } from './page/paper.route.tsx'
import { wayToPaper } from './page/paper-way.view.ts'
import { addresses } from './papers.address.ts'
import { paperQuestions } from './papers.query.ts'
import { deleteExercisePapers } from './papers.store.ts'
import { answerRemarkRoutes } from './reviewing/answer.route.tsx'
import { reviewRoutes } from './reviewing/review.route.tsx'
import { drills } from './sample/drill.table.ts'
import { addSamplePapers } from './sample/sample-papers.command.ts'
import { textColumns } from './text-column.table.ts'
import { showRoutes } from './versions/show.route.tsx'
import { tellWaiting } from './waiting/tell-waiting.command.ts'
import { writersRoutes } from './writers/writers.route.tsx'
import { beginRoutes } from './writing/begin.route.tsx'
import { writingRoutes } from './writing/writing.route.tsx'

export const room = {
  name: 'papers',
  parts: [
    'look',
    'waiting',
    'headings',
    'writing',
    'from-word',
    'versions',
    'reviewing',
    'asking',
    'writers',
    'page',
    'sample',
  ],
  tables: [
    'paper_template',
    'paper',
    'paper_writer',
    'paper_part',
    'paper_version',
    'paper_review',
    'paper_reader',
    'paper_remark',
  ],
  unsealed: {
    paper_part: 'is being written; what others were shown of it is a version, which is',
  },
  addresses,
  guides: {
    [addresses.paper]: 'saksframlegg',
    [addresses.headings]: 'saksframlegg',
    [addresses.bodyHeadings]: 'saksframlegg',
    [addresses.beginPaper]: 'saksframlegg#begynne',
    [addresses.writePaper]: 'saksframlegg#skrive',
    [addresses.fromWord]: 'saksframlegg#hente-fra-en-word-fil',
    [addresses.writers]: 'saksframlegg#hvem-som-skriver',
    [addresses.askReaders]: 'saksframlegg#sende-til-gjennomsyn',
    [addresses.reviewPaper]: 'saksframlegg#sende-til-gjennomsyn',
  },
  deeds,
  journalWords,
  deskWords,
  waiting: tellWaiting,
  journalParts: { things: paperThings },
  routes: ({ settings }: HouseParts) =>
    new Hono<Env>()
      .route('/', headingsRoutes())
      .route('/', beginRoutes())
      .route('/', writingRoutes())
      .route('/', fromWordRoutes())
      .route('/', showRoutes())
      .route('/', askRoutes(settings))
      .route('/', writersRoutes(settings))
      .route('/', reviewRoutes())
      .route('/', answerRemarkRoutes())
      .route('/', paperRoutes()),
  exercise: { clear: deleteExercisePapers, fill: addSamplePapers },
  sample: addSamplePapers,
  textColumns,
  drills,
  gifts: {
    knownPaper: {
      question: (communityId: string, code: string) => paperQuestions(communityId, code).papers,
      wayOf: wayToPaper,
    },
  },
} as const satisfies Room
