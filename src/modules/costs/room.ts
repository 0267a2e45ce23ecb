import type { Room } from '../../platform/room.ts'

export const room = {
  name: 'costs',
  parts: [],
} as const satisfies Room
