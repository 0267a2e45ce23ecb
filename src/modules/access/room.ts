import { Hono } from 'hono'
import type { HouseParts, Room } from '../../platform/room.ts'
import type { Env } from '../../platform/web.ts'
import { addresses } from './access.address.ts'
import { roleNames } from './access.text.ts'
import { actingRoutes } from './acting/acting.route.tsx'
import { deeds } from './deed.table.ts'
import { purgeDoorJob } from './door/purge.job.ts'
import { purgeParkedJob } from './door/purge-parked.job.ts'
import { sessionRoutes } from './door/session.route.tsx'
import { signInRoutes } from './door/sign-in.route.tsx'
import { drills } from './drill.table.ts'
import { journalWords } from './journal.text.ts'
import { menu } from './menu.text.ts'
import { outgoingRoutes } from './outgoing/outgoing.route.tsx'
import type { MailSubjects } from './people/community-mail.query.ts'
import { communityNames } from './people/people.query.ts'
import { peopleRoutes } from './people/people.route.tsx'
import { keptInExercise, textColumns, unsealed } from './text-column.table.ts'

export const room = {
  name: 'access',
  parts: ['door', 'acting', 'people', 'outgoing'],
  tables: [
    'acting_side',
    'audited_audience',
    'community_mail',
    'community_person',
    'known_browser',
    'person',
    'person_community',
    'role_audience',
    'role_grant',
    'secretariat_address',
    'session',
    'sign_in_code',
    'sign_in_link',
  ],
  addresses,
  guides: {
    [addresses.signIn]: 'kom-i-gang#logge-inn',
    [addresses.signOut]: 'kom-i-gang#logge-inn',
    [addresses.sessions]: 'kom-i-gang#se-hvor-du-er-logget-inn',
    [addresses.people]: 'roller',
    [addresses.outgoingMail]: 'roller#invitasjonen-kom-ikke-fram',
    [addresses.replyAddress]: 'roller#svaradressen',
    [addresses.actFor]: 'roller#når-en-har-noe-på-begge-sider',
  },
  deeds,
  journalWords: { ...journalWords, codes: { ...journalWords.codes, role: roleNames } },
  menu,
  routes: ({ settings, gifts }: HouseParts) =>
    new Hono<Env>()
      .route('/', signInRoutes(settings))
      .route('/', sessionRoutes(settings))
      .route('/', actingRoutes())
      .route('/', peopleRoutes(settings, gifts))
      .route('/', outgoingRoutes(settings, gifts)),
  jobs: [
    { name: 'purge-door', when: '*/15 * * * *', open: purgeDoorJob },
    { name: 'purge-parked', when: '*/15 * * * *', open: purgeParkedJob },
  ],
  gifts: { communityNames },
  textColumns,
  unsealed,
  keptInExercise,
  benchPages: [{ name: 'page-sign-in', label: 'Innlogginga', path: addresses.signIn }],
  drills,
} as const satisfies Room

declare module '../../platform/room.ts' {
  interface Gifts {
    /** What the mails of a community can be about. */
    mailSubjects: MailSubjects
  }
}
