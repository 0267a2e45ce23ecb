import type { Room } from '../../platform/room.ts'
import { menu } from './menu.text.ts'

export const room = {
  name: 'publication',
  parts: [],
  deeds: {},
  menu,
} as const satisfies Room
