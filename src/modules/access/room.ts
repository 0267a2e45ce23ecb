import type { Room } from '../../platform/room.ts'

export const room = {
  name: 'access',
  parts: [],
} as const satisfies Room
