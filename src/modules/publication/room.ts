import type { Room } from '../../platform/room.ts'

export const room = {
  name: 'publication',
  parts: [],
} as const satisfies Room
