import type { Room } from '../../platform/room.ts'

export const room = {
  name: 'approvals',
  parts: [],
} as const satisfies Room
