import type { HouseParts, Room } from '../../platform/room.ts'
import { addresses } from './desk.address.ts'
import { deskRoutes } from './desk.route.tsx'
import { menu } from './menu.text.ts'
import { textColumns } from './text-column.table.ts'
import { deleteExerciseWaiting } from './waiting.store.ts'

export const room = {
  name: 'desk',
  parts: ['checked'],
  tables: ['desk_row', 'digest_choice', 'digest_leave'],
  addresses,
  deeds: {},
  menu,
  routes: ({ deskWords }: HouseParts) => deskRoutes(deskWords),
  exercise: { clear: deleteExerciseWaiting, fill: async () => undefined },
  textColumns,
} as const satisfies Room
