import type { Room } from '../../platform/room.ts'
import { deeds } from './deed.table.ts'

export const room = {
  name: 'access',
  parts: [],
  deeds,
} as const satisfies Room
