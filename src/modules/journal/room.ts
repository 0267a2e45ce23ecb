import type { Room } from '../../platform/room.ts'
import { deeds } from './deed.table.ts'
import { menu } from './menu.text.ts'
import { journalWords } from './own-journal.text.ts'

export const room = {
  name: 'journal',
  parts: [],
  deeds,
  journalWords,
  menu,
} as const satisfies Room
