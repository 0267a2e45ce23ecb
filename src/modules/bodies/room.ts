import { Hono } from 'hono'
import { pathTo } from '../../kernel/address.model.ts'
import type { HouseParts, Room } from '../../platform/room.ts'
import type { Env } from '../../platform/web.ts'
import { appointingRoutes } from './appointing/appointing.route.tsx'
import { invitingRoutes } from './appointing/inviting.route.tsx'
import { askingRoutes } from './asking/asking.route.tsx'
import { openAskings } from './asking/open-asking.query.ts'
import { openAskingLine } from './asking/open-asking.view.ts'
import type { KnownAgreements } from './authority/authority.query.ts'
import { authorityRoutes } from './authority/authority.route.tsx'
import { authorityJournal } from './authority/authority-journal.text.ts'
import { addresses } from './bodies.address.ts'
import { deleteExerciseBodies } from './bodies.store.ts'
import { bodyFormRoutes } from './body/body-forms.route.tsx'
import { standRoutes } from './candidate/stand.route.tsx'
import { authorityVersionRoutes } from './clauses/versions.route.tsx'
import { deeds } from './deed.table.ts'
import { deskWords } from './desk.text.ts'
import { seatHolderRoutes } from './holder/seat-holders.route.tsx'
import { seatImportRoutes } from './import/import.route.tsx'
import { seatListRoutes } from './import/seat-list.route.tsx'
import { journalWords } from './journal.text.ts'
import { judgementRoutes } from './judging/judgements.route.tsx'
import { leadershipRoutes } from './leading/leaders.route.tsx'
import { mandateRoutes } from './mandate/mandates.route.tsx'
import { menu } from './menu.text.ts'
import { overviewRoutes, type WaysFromBody } from './overview/bodies.route.tsx'
import { practiceRoutes } from './practice/practice.route.tsx'
import { drills } from './sample/drill.table.ts'
import { addSampleBodies } from './sample/sample-bodies.command.ts'
import { seatRoutes } from './seat/seats.route.tsx'
import { textColumns } from './text-column.table.ts'
import { tellWaiting } from './told/tell-waiting.command.ts'

export const room = {
  name: 'bodies',
  parts: [
    'look',
    'read-before',
    'mandate',
    'body',
    'practice',
    'authority',
    'clauses',
    'judging',
    'seat',
    'asking',
    'candidate',
    'holder',
    'leading',
    'import',
    'appointing',
    'overview',
    'told',
    'sample',
  ],
  tables: [
    'community_body',
    'body_practice',
    'body_mandate',
    'body_seat',
    'body_seat_holder',
    'body_leadership',
    'body_asking',
    'body_candidate',
    'authority_version',
    'authority_row',
    'authority_judgement',
    'authority_objection',
  ],
  unsealed: { 'body_seat_holder.email_key': 'worked out from the address, which is' },
  addresses,
  guides: {
    [addresses.bodies]: 'organer',
    [addresses.importSeats]: 'organer#fra-et-regneark',
    [addresses.authority]: 'hvem-bestemmer',
    [addresses.addMandate]: 'organer#mandat',
    [addresses.changeMandate]: 'organer#mandat',
    [addresses.withdrawMandate]: 'organer#mandat',
    [addresses.bodyLeaders]: 'organer#leder-og-nestleder',
    [addresses.bodyPractice]: 'organer#slik-arbeider-organet',
    [addresses.askNames]: 'organer#spørre-om-navn',
    [addresses.appoint]: 'organer#spørre-om-navn',
    [addresses.addSeat]: 'organer#plasser',
    [addresses.seat]: 'organer#plasser',
    [addresses.standByLink]: 'organer#spørre-den-foreslåtte-selv',
  },
  deeds,
  journalWords: {
    ...journalWords,
    deeds: { ...journalWords.deeds, ...authorityJournal.deeds },
    facts: { ...journalWords.facts, ...authorityJournal.facts },
    subjects: { ...journalWords.subjects, ...authorityJournal.subjects },
  },
  deskWords,
  menu,
  routes: ({ openInBody, settings, gifts }: HouseParts) => {
    const agreements = gifts.agreements(gifts)
    return new Hono<Env>()
      .route('/', authorityRoutes(agreements))
      .route('/', authorityVersionRoutes(agreements))
      .route('/', judgementRoutes())
      .route('/', bodyFormRoutes(openInBody))
      .route('/', seatImportRoutes())
      .route('/', askingRoutes())
      .route('/', appointingRoutes(settings))
      .route('/', invitingRoutes(settings))
      .route('/', standRoutes())
      .route('/', seatListRoutes())
      .route('/', practiceRoutes())
      .route('/', leadershipRoutes())
      .route('/', mandateRoutes())
      .route('/', seatRoutes())
      .route('/', seatHolderRoutes())
      .route('/', overviewRoutes(gifts.waysFromBody))
  },
  openInBody: { question: openAskings, lineOf: openAskingLine },
  exercise: { clear: deleteExerciseBodies, fill: addSampleBodies },
  sample: addSampleBodies,
  waiting: tellWaiting,
  textColumns,
  benchPages: [
    {
      name: 'page-bodies',
      label: 'Organer',
      path: pathTo(addresses.bodies, { community: 'nordre-trondelag' }),
    },
    {
      name: 'page-authority',
      label: 'Hvem bestemmer hva',
      path: pathTo(addresses.authority, { community: 'nordre-trondelag' }),
    },
  ],
  drills,
} as const satisfies Room

declare module '../../platform/room.ts' {
  interface Gifts {
    /** The agreements that rows of authority can stand in, told by what other rooms hand in of them. */
    agreements: (gifts: Gifts) => KnownAgreements
    /** Where later rooms have what is a body's, as the reader may go there. */
    waysFromBody: WaysFromBody
  }
}
