import type { HouseParts, Room } from '../../platform/room.ts'
import { sealOlderRows } from './checking/seal-older-rows.command.ts'
import { deeds } from './deed.table.ts'
import { addresses } from './journal.address.ts'
import type { CommunityNames } from './journal.query.ts'
import { menu } from './menu.text.ts'
import { journalWords } from './own-journal.text.ts'
import { journalRoutes } from './page/journal.route.tsx'
import { drills } from './removing/drill.table.ts'
import { keptInExercise, textColumns, unsealed } from './text-column.table.ts'

export const room = {
  name: 'journal',
  parts: ['removing', 'checking', 'page'],
  tables: ['journal_details', 'journal_entry', 'journal_seal', 'row_seal', 'text_removal'],
  addresses,
  guides: {
    [addresses.journal]: 'journalen',
    [addresses.askRemoval]: 'fjerne-tekst',
  },
  deeds,
  journalWords,
  menu,
  routes: ({ journalWords: words, journalParts: parts, gifts, sealed }: HouseParts) =>
    journalRoutes({ words, given: { names: gifts.communityNames, parts, words }, sealed }),
  textColumns,
  keptInExercise,
  unsealed,
  catchUp: sealOlderRows,
  drills,
} as const satisfies Room

declare module '../../platform/room.ts' {
  interface Gifts {
    /** What each community calls its people. */
    communityNames: CommunityNames
  }
}
