import { Hono } from 'hono'
import { pathTo } from '../../kernel/address.model.ts'
import type { HouseParts, Room } from '../../platform/room.ts'
import type { Env } from '../../platform/web.ts'
import { againRoutes } from './again/again.route.tsx'
import { answerFileRoutes } from './answer/answer-file.route.ts'
import { addresses } from './approvals.address.ts'
import { boardRoutes } from './board/board.route.tsx'
import { answerCodes } from './board-codes.text.ts'
import { clearExercise } from './circulation.store.ts'
import { deadlineRoutes } from './deadline/deadline.route.tsx'
import { deeds } from './deed.table.ts'
import { drills } from './exercise/drill.table.ts'
import { exerciseRoutes } from './exercise/exercise.route.tsx'
import { addSampleAgreements } from './exercise/sample-agreements.command.ts'
import { journalWords } from './journal.text.ts'
import { judgeAnew } from './judged/judge-anew.command.ts'
import { tallies } from './judged/tallies.query.ts'
import { tellWaiting } from './judged/tell-waiting.command.ts'
import { partyLinkRoutes } from './links/party-link.route.ts'
import { answerThings } from './look/journal-things.query.ts'
import { toldLabels } from './look/told.text.ts'
import { nudgeRoutes } from './mail/nudge.route.tsx'
import { packageRoutes, type ShareProvider } from './package/package.route.tsx'
import { answerRoutes } from './party/answer.route.tsx'
import { mailAgainRoutes } from './party/mail-again.route.ts'
import { noteRoutes } from './party/note.route.tsx'
import { partyPage } from './party/party-page.route.tsx'
import { questionRoutes } from './party/question.route.tsx'
import { sameReportRoutes } from './party/same-report.route.ts'
import { planRoutes } from './plan/plan.route.tsx'
import { linkRoutes } from './reporting/link.route.tsx'
import { setAsideRoutes } from './reporting/set-aside.route.tsx'
import { severalRoutes } from './several/several.route.tsx'
import { boardSheetRoutes } from './sheet/board-sheet.route.ts'
import { signingRoutes } from './signing/signing.route.tsx'
import { stepText } from './signing/signing.text.ts'
import { partyNumbers, treatedByParties } from './stops/party-stops.query.ts'
import { partyStops } from './stops/party-stops.view.ts'
import { textColumns, unsealed } from './text-column.table.ts'
import { deskWords } from './waiting/desk.text.ts'
import { withdrawRoutes } from './withdrawal/withdraw.route.tsx'

export const room = {
  name: 'approvals',
  parts: [
    'waiting',
    'judged',
    'look',
    'stops',
    'versions',
    'mail',
    'links',
    'deadline',
    'package',
    'signing',
    'question',
    'again',
    'note',
    'reported',
    'day-check',
    'answer',
    'party',
    'reporting',
    'several',
    'plan',
    'withdrawal',
    'seen',
    'board',
    'sheet',
    'exercise',
  ],
  tables: [
    'answers_seen',
    'circulation',
    'circulation_party',
    'deadline_move',
    'party_asked_again',
    'party_clarification',
    'party_judgement',
    'party_note',
    'party_nudge',
    'party_report',
    'party_report_settled',
    'party_signature',
    'reservation_answer',
    'treatment',
  ],
  addresses,
  guides: {
    [addresses.putForward]: 'legge-fram#2-legg-fram',
    [addresses.board]: 'hva-mangler',
    [addresses.moveDeadline]: 'legge-fram#flytte-fristen',
    [addresses.withdrawVersion]: 'legge-fram#feil-i-teksten',
    [addresses.nudge]: 'hva-mangler#purre',
    [addresses.answers]: 'registrere-svar',
    [addresses.answerStanding]: 'registrere-svar#er-kommunen-part',
    [addresses.mailAgain]: 'hva-mangler#e-post-som-ikke-kom-fram',
    [addresses.partyPackage]: 'sakspakken',
    [addresses.allPackages]: 'sakspakken',
    [addresses.reportByLink]: 'registrere-svar#meld-svaret-fra-e-posten',
    [addresses.signing]: 'legge-fram#undertegning',
    [addresses.resetExercise]: 'ovelsen#begynne-på-nytt',
  },
  deeds,
  journalWords: {
    ...journalWords,
    facts: { ...toldLabels, ...journalWords.facts },
    codes: { ...answerCodes, step: stepText },
  },
  journalParts: { things: answerThings },
  deskWords,
  waiting: tellWaiting,
  routes: ({ settings, gifts, exercise }: HouseParts) => {
    const party = partyPage(settings)
    return new Hono<Env>()
      .route('/', planRoutes(settings))
      .route('/', withdrawRoutes(settings))
      .route('/', boardRoutes(settings))
      .route('/', boardSheetRoutes())
      .route('/', againRoutes(settings))
      .route('/', answerRoutes(party))
      .route('/', questionRoutes(party))
      .route('/', noteRoutes(party))
      .route('/', sameReportRoutes(party))
      .route('/', mailAgainRoutes({ ...settings, ...party }))
      .route('/', partyLinkRoutes({ ...settings, again: party.showMails }))
      .route('/', answerFileRoutes())
      .route('/', linkRoutes())
      .route('/', setAsideRoutes())
      .route('/', severalRoutes())
      .route('/', nudgeRoutes(settings))
      .route('/', deadlineRoutes(settings))
      .route('/', packageRoutes(gifts.packageShares))
      .route('/', signingRoutes())
      .route('/', exerciseRoutes(exercise))
  },
  exercise: { clear: clearExercise, fill: addSampleAgreements },
  catchUp: judgeAnew,
  sample: addSampleAgreements,
  textColumns,
  unsealed,
  gifts: {
    tallies,
    partyStops: { question: treatedByParties, stopsOf: partyStops, numbers: partyNumbers },
  },
  benchPages: [
    {
      name: 'page-board',
      label: 'Tavla',
      path: pathTo(addresses.board, {
        community: 'nordre-trondelag',
        slug: 'felles-finansiering-av-samhandlingskoordinator-2018',
      }),
    },
  ],
  drills,
} as const satisfies Room

declare module '../../platform/room.ts' {
  interface Gifts {
    /** What each party pays, for its package. */
    packageShares: ShareProvider
  }
}
