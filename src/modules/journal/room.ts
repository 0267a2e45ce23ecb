import type { Room } from '../../platform/room.ts'

export const room = {
  name: 'journal',
  parts: [],
} as const satisfies Room
