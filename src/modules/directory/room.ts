import { Hono } from 'hono'
import { pathTo } from '../../kernel/address.model.ts'
import type { HouseParts, Room } from '../../platform/room.ts'
import type { Env } from '../../platform/web.ts'
import { deeds } from './deed.table.ts'
import { addresses } from './directory.address.ts'
import { deleteExerciseDirectory } from './directory.store.ts'
import { functionRoutes } from './functions/functions.route.tsx'
import { holderRoutes } from './holders/holders.route.tsx'
import { importRoutes } from './import/import.route.tsx'
import { journalWords } from './journal.text.ts'
import { deskWords } from './look/desk.text.ts'
import { menu } from './menu.text.ts'
import { externalRoutes } from './organisations/externals.route.tsx'
import { overviewRoutes } from './overview/overview.route.tsx'
import { drills } from './sample/drill.table.ts'
import { addSampleDirectory } from './sample/sample-directory.command.ts'
import { handOutRoutes } from './sheet/hand-out.route.tsx'
import { textColumns } from './text-column.table.ts'
import { letterRoutes } from './writing/letter.route.tsx'

export const room = {
  name: 'directory',
  parts: [
    'look',
    'functions',
    'language',
    'organisations',
    'holders',
    'overview',
    'writing',
    'sheet',
    'naming',
    'import',
    'sample',
  ],
  tables: ['contact_function', 'contact_holder', 'external_organisation', 'place_language'],
  addresses,
  guides: {
    [addresses.directory]: 'kontakter',
    [addresses.placeLanguage]: 'kontakter#målform-på-e-post',
    [addresses.externals]: 'kontakter#andre-organisasjoner',
    [addresses.functions]: 'kontakter#funksjonene',
    [addresses.write]: 'kontakter#skrive-til-alle',
    [addresses.importList]: 'kontakter#lese-inn-fra-excel',
  },
  deeds,
  journalWords,
  deskWords,
  menu,
  routes: ({ settings }: HouseParts) =>
    new Hono<Env>()
      .route('/', functionRoutes())
      .route('/', externalRoutes())
      .route('/', holderRoutes(settings))
      .route('/', letterRoutes(settings))
      .route('/', overviewRoutes())
      .route('/', handOutRoutes())
      .route('/', importRoutes()),
  exercise: { clear: deleteExerciseDirectory, fill: addSampleDirectory },
  sample: addSampleDirectory,
  textColumns,
  benchPages: [
    {
      name: 'page-externals',
      label: 'Andre organisasjoner',
      path: pathTo(addresses.externals, { community: 'nordre-trondelag' }),
    },
  ],
  drills,
} as const satisfies Room
