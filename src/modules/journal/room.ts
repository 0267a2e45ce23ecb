import type { HouseParts, Room } from '../../platform/room.ts'
import { deeds } from './deed.table.ts'
import { addresses } from './journal.address.ts'
import type { CommunityNames } from './journal.query.ts'
import { journalRoutes } from './journal.route.tsx'
import { menu } from './menu.text.ts'
import { journalWords } from './own-journal.text.ts'
import { keptInExercise, textColumns } from './text-column.table.ts'

export const room = {
  name: 'journal',
  parts: [],
  tables: ['journal_details', 'journal_entry', 'text_removal'],
  addresses,
  deeds,
  journalWords,
  menu,
  routes: ({ journalWords: words, gifts }: HouseParts) =>
    journalRoutes({ words, names: gifts.communityNames }),
  textColumns,
  keptInExercise,
} as const satisfies Room

declare module '../../platform/room.ts' {
  interface Gifts {
    /** What each community calls its people. */
    communityNames: CommunityNames
  }
}
