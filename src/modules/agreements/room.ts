import type { Room } from '../../platform/room.ts'

export const room = {
  name: 'agreements',
  parts: [],
} as const satisfies Room
