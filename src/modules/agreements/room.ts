import { Hono } from 'hono'
import { pathTo } from '../../kernel/address.model.ts'
import type { Gifts, HouseParts, Room } from '../../platform/room.ts'
import type { Env } from '../../platform/web.ts'
import { addresses } from './agreements.address.ts'
import { deeds } from './deed.table.ts'
import { deskWords } from './desk.text.ts'
import { documentLists, mailSubjects, type Tallies } from './document/document.query.ts'
import { documentRoutes } from './document/document.route.tsx'
import { knownAgreements } from './document/known-agreements.query.ts'
import { discardRoutes } from './draft/discard.route.tsx'
import type { SchemeChoices } from './draft/draft.query.ts'
import { draftRoutes } from './draft/draft.route.tsx'
import { drills } from './drill.table.ts'
import { journalWords } from './journal.text.ts'
import { documentThings } from './journal-things.query.ts'
import { keepingRoutes } from './keeping/keeping.route.tsx'
import { tellWaiting } from './keeping/tell-waiting.command.ts'
import { menu } from './menu.text.ts'
import { textColumns } from './text-column.table.ts'
import { hostRoutes } from './version/host.route.tsx'

const sampled = { community: 'nordre-trondelag' }

export const room = {
  name: 'agreements',
  parts: ['field', 'document', 'draft', 'version', 'keeping'],
  tables: ['attachment', 'document', 'document_version', 'version_host'],
  addresses,
  guides: {
    [addresses.documents]: 'legge-fram',
    [addresses.newDocument]: 'legge-fram#1-skriv-utkastet',
    [addresses.editDraft]: 'legge-fram#1-skriv-utkastet',
    [addresses.nextVersion]: 'legge-fram#feil-i-teksten',
    [addresses.settleHost]: 'legge-fram#vertskommunen-ble-avklart-etterpå',
    [addresses.keepDocument]: 'legge-fram#eier-arkiv-og-unntak',
  },
  deeds,
  journalWords,
  journalParts: { things: documentThings },
  deskWords,
  menu,
  routes: ({ gifts }: HouseParts) => {
    const lists = documentLists(gifts.tallies)
    return new Hono<Env>()
      .route('/', draftRoutes(gifts))
      .route('/', discardRoutes())
      .route('/', hostRoutes())
      .route('/', keepingRoutes())
      .route('/', documentRoutes(lists))
  },
  gifts: { mailSubjects, agreements: ({ tallies }: Gifts) => knownAgreements(tallies) },
  waiting: tellWaiting,
  textColumns,
  benchPages: [
    { name: 'page-documents', label: 'Avtalelista', path: pathTo(addresses.documents, sampled) },
    {
      name: 'page-document',
      label: 'En avtale',
      path: pathTo(addresses.document, {
        ...sampled,
        slug: 'felles-finansiering-av-samhandlingskoordinator-2018',
      }),
    },
  ],
  drills,
} as const satisfies Room

declare module '../../platform/room.ts' {
  interface Gifts {
    /** How far each version has come with its parties. */
    tallies: Tallies
    /** The ways of sharing a cost that a draft can choose among. */
    schemeChoices: SchemeChoices
  }
}
