import { Hono } from 'hono'
import type { HouseParts, JobHouse, Room } from '../../platform/room.ts'
import type { Env } from '../../platform/web.ts'
import { addresses } from './desk.address.ts'
import { deskRoutes } from './desk.route.tsx'
import { digestJob } from './digest/digest.job.ts'
import { digestWords } from './digest/digest-mail.view.ts'
import { drills } from './digest/drill.table.ts'
import { leaveRoutes } from './digest/leave.route.tsx'
import { menu } from './menu.text.ts'
import { textColumns, unsealed } from './text-column.table.ts'
import { deleteExerciseWaiting } from './waiting.store.ts'

export const room = {
  name: 'desk',
  parts: ['checked', 'digest'],
  tables: ['desk_row', 'digest_choice', 'digest_leave'],
  addresses,
  guides: {
    [addresses.desk]: 'min-side',
    [addresses.desks]: 'min-side#i-flere-fellesskap',
    [addresses.digest]: 'min-side#sammendrag-på-e-post',
  },
  deeds: {},
  menu,
  routes: ({ settings: { sendsMail }, deskWords: words }: HouseParts) =>
    new Hono<Env>().route('/', deskRoutes({ words, sendsMail })).route('/', leaveRoutes()),
  jobs: [
    {
      name: 'send-digests',
      when: '*/15 * * * *',
      open: (house: JobHouse) => digestJob(house, digestWords(house.deskWords)),
    },
  ],
  exercise: { clear: deleteExerciseWaiting, fill: async () => undefined },
  textColumns,
  unsealed,
  drills,
} as const satisfies Room
