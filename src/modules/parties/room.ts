import type { Room } from '../../platform/room.ts'

export const room = {
  name: 'parties',
  parts: [],
} as const satisfies Room
