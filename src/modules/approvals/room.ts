import type { Room } from '../../platform/room.ts'
import { deeds } from './deed.table.ts'
import { journalWords } from './journal.text.ts'

export const room = {
  name: 'approvals',
  parts: [],
  deeds,
  journalWords,
} as const satisfies Room
