import type { HouseParts, Room } from '../../platform/room.ts'
import { deeds } from './deed.table.ts'
import { addresses } from './journal.address.ts'
import { journalRoutes } from './journal.route.tsx'
import { menu } from './menu.text.ts'
import { journalWords } from './own-journal.text.ts'
import { keptInExercise, textColumns } from './text-column.table.ts'

export const room = {
  name: 'journal',
  parts: [],
  addresses,
  deeds,
  journalWords,
  menu,
  routes: ({ journalWords: words }: HouseParts) => journalRoutes(words),
  textColumns,
  keptInExercise,
} as const satisfies Room
