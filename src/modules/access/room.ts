import type { Room } from '../../platform/room.ts'
import { deeds } from './deed.table.ts'
import { journalWords } from './journal.text.ts'
import { menu } from './menu.text.ts'

export const room = {
  name: 'access',
  parts: [],
  deeds,
  journalWords,
  menu,
} as const satisfies Room
