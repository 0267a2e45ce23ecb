import { Hono } from 'hono'
import type { HouseParts, JobHouse, Room } from '../../platform/room.ts'
import type { Env } from '../../platform/web.ts'
import { answeringRoutes } from './answering/answering.route.tsx'
import { attachRoutes } from './attaching/attach.route.tsx'
import { answerFileRoutes } from './board/answer-file.route.tsx'
import { boardRoutes } from './board/board.route.tsx'
import { deeds } from './deed.table.ts'
import { deskWords } from './desk.text.ts'
import { draftingRoutes } from './drafting/drafting.route.tsx'
import { questionRoutes } from './drafting/questions.route.tsx'
import { estimateRoutes } from './estimating/estimate.route.tsx'
import { journalWords } from './journal.text.ts'
import { linkRoutes } from './link/link.route.tsx'
import { roundMailRoutes } from './mail/round-mail.route.tsx'
import { roundNudgeMail } from './mail/round-mail.text.ts'
import { menu } from './menu.text.ts'
import { nudgeRoutes } from './nudging/nudge.route.tsx'
import { remindJob } from './nudging/remind.job.ts'
import { askedPlaceNames, roundThings } from './overview/journal-things.query.ts'
import { overviewRoutes } from './overview/overview.route.tsx'
import { addresses } from './rounds.address.ts'
import { deleteExerciseRounds } from './rounds.store.ts'
import { drills } from './sample/drill.table.ts'
import { addSampleRounds } from './sample/sample-rounds.command.ts'
import { askMoreRoutes } from './sending/ask-more.route.tsx'
import { postponeRoutes } from './sending/postpone.route.tsx'
import { sendRoutes } from './sending/send.route.tsx'
import { sendingRoutes } from './sending/sending.route.tsx'
import { textColumns } from './text-column.table.ts'
import { tellWaiting } from './told/tell-waiting.command.ts'

export const room = {
  name: 'rounds',
  parts: [
    'drafting',
    'attaching',
    'mail',
    'nudging',
    'sending',
    'answering',
    'link',
    'estimating',
    'result',
    'sheet',
    'board',
    'answered',
    'told',
    'overview',
    'sample',
  ],
  tables: [
    'round',
    'round_form',
    'round_place',
    'round_answer',
    'round_answer_file',
    'round_file',
    'round_link',
    'round_nudge',
    'round_estimate',
  ],
  addresses,
  guides: {
    [addresses.rounds]: 'runder',
    [addresses.newRound]: 'runder#skriv-runden',
    [addresses.sendRound]: 'runder-og-e-post#før-du-sender',
    [addresses.nudgeRound]: 'runder-og-e-post#purre',
    [addresses.roundMail]: 'runder-og-e-post#kom-e-posten-fram',
    [addresses.closeRound]: 'runder#lukk-den',
    [addresses.answerRound]: 'svare-pa-en-runde',
    [addresses.answerByLink]: 'svare-pa-en-runde',
  },
  deeds,
  journalWords,
  journalParts: { names: askedPlaceNames, things: roundThings },
  deskWords,
  menu,
  routes: ({ settings }: HouseParts) =>
    new Hono<Env>()
      .route('/', overviewRoutes())
      .route('/', draftingRoutes())
      .route('/', questionRoutes())
      .route('/', attachRoutes())
      .route('/', sendRoutes(settings))
      .route('/', sendingRoutes())
      .route('/', postponeRoutes())
      .route('/', askMoreRoutes(settings))
      .route('/', estimateRoutes())
      .route('/', roundMailRoutes(settings))
      .route('/', nudgeRoutes(settings))
      .route('/', answeringRoutes())
      .route('/', linkRoutes())
      .route('/', answerFileRoutes())
      .route('/', boardRoutes()),
  jobs: [
    {
      name: 'remind-rounds',
      when: '7 6-17 * * *',
      open: (house: JobHouse) => remindJob(house, roundNudgeMail),
    },
  ],
  exercise: { clear: deleteExerciseRounds, fill: addSampleRounds },
  sample: addSampleRounds,
  waiting: tellWaiting,
  textColumns,
  drills,
} as const satisfies Room
