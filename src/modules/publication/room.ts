import type { Room } from '../../platform/room.ts'

export const room = {
  name: 'publication',
  parts: [],
  deeds: {},
} as const satisfies Room
