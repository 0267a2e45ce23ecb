import { Hono } from 'hono'
import { pathTo } from '../../kernel/address.model.ts'
import type { HouseParts, Room } from '../../platform/room.ts'
import type { Env } from '../../platform/web.ts'
import { drills } from './change/drill.table.ts'
import { partyChangeRoutes } from './change/party-change.route.tsx'
import { deeds } from './deed.table.ts'
import { journalWords } from './journal.text.ts'
import { menu } from './menu.text.ts'
import { type MunicipalityParts, municipalityRoutes } from './municipality/municipality.route.tsx'
import { overviewRoutes } from './overview/overview.route.tsx'
import { addresses } from './parties.address.ts'
import { partyNames } from './party-names.query.ts'
import { partyCodes } from './party-word.text.ts'
import { referenceRoutes } from './reference/reference.route.tsx'
import { refreshJob } from './reference/refresh.job.ts'
import { addSampleParties } from './sample/sample-parties.command.ts'
import { keptInExercise, textColumns, unsealed } from './text-column.table.ts'

const sampled = { community: 'nordre-trondelag' }

export const room = {
  name: 'parties',
  parts: [
    'packaged',
    'reference',
    'names',
    'members',
    'change',
    'municipality',
    'overview',
    'sample',
  ],
  tables: [
    'membership',
    'municipality_change',
    'municipality_code',
    'organisation',
    'party_decision',
    'party_role',
    'population',
    'reference_community',
    'reference_community_member',
    'reference_edition',
    'reference_refresh',
    'reference_source',
    'region_membership',
    'stated_count',
    'tile',
  ],
  addresses,
  guides: {
    [addresses.communities]: 'kom-i-gang',
    [addresses.registers]: 'kommuner#hvor-tallene-kommer-fra',
    [addresses.municipalities]: 'kommuner',
    [addresses.municipality]: 'kommuner#én-kommune',
    [addresses.decidePlace]: 'kommuner#registrere-parter-og-avgjøre-plassen-deres',
    [addresses.endMembership]: 'kommuner#registrere-parter-og-avgjøre-plassen-deres',
    [addresses.addParties]: 'kommuner#registrere-parter-og-avgjøre-plassen-deres',
    [addresses.setRegions]: 'kommuner#registrere-parter-og-avgjøre-plassen-deres',
    [addresses.giveTask]: 'kommuner#registrere-parter-og-avgjøre-plassen-deres',
    [addresses.addOrganisation]: 'kommuner#registrere-parter-og-avgjøre-plassen-deres',
    [addresses.organisation]: 'kommuner',
  },
  deeds,
  journalWords: { ...journalWords, codes: partyCodes },
  journalParts: { names: partyNames },
  menu,
  routes: ({ gifts }: HouseParts) =>
    new Hono<Env>()
      .route('/', referenceRoutes())
      .route('/', partyChangeRoutes())
      .route('/', overviewRoutes())
      .route('/', municipalityRoutes(gifts.municipalityParts)),
  jobs: [{ name: 'refresh-reference', when: '30 3 * * 1', open: refreshJob }],
  sample: (tx, { id, key }) => addSampleParties(tx, id, key),
  textColumns,
  unsealed,
  keptInExercise,
  benchPages: [
    { name: 'page-start', label: 'Startsida', path: addresses.communities },
    {
      name: 'page-municipalities',
      label: 'Kommunene',
      path: pathTo(addresses.municipalities, sampled),
    },
    {
      name: 'page-municipality',
      label: 'En kommune',
      path: pathTo(addresses.municipality, { ...sampled, code: 5038 }),
    },
  ],
  drills,
} as const satisfies Room

declare module '../../platform/room.ts' {
  interface Gifts {
    /** What later rooms add to a municipality's page. */
    municipalityParts: MunicipalityParts
  }
}
