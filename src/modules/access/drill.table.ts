import type { Drill } from '../../kernel/drill.model.ts'

/** What the room is tried with. Source: the forms of the room. */
export const drills = [
  {
    name: 'people',
    steps: [
      {
        send: 'people',
        as: 'administrator',
        typed: {
          navn: 'Ola {managers}',
          epost: '{managers}@{own-key}.example',
          rolle: 'auditor',
          part: '',
          sider: 'both',
        },
      },
      { send: 'sendAgain', as: 'administrator', on: 'people', needsMail: 'lost' },
      {
        send: 'person',
        as: 'administrator',
        typed: { epost: 'ny.{managers}@{own-key}.example' },
        on: 'person',
      },
      {
        send: 'replyAddress',
        as: 'administrator',
        on: 'people',
        typed: { svaradresse: '{public}@{own-key}.example' },
      },
      { send: 'endRole', as: 'administrator', on: 'people', ends: true },
    ],
  },
  { name: 'acting', steps: [{ send: 'actFor', as: 'body-member', typed: { side: 'trust' } }] },
  {
    name: 'door',
    steps: [
      { send: 'signIn', as: 'stranger', typed: { epost: '{public}@{own-key}.example' } },
      { send: 'tryRole', as: 'stranger', on: 'signIn' },
      { send: 'endOtherSessions', as: 'auditor', on: 'sessions' },
      { send: 'signOut', as: 'auditor', on: 'sessions', ends: true },
    ],
  },
] as const satisfies readonly Drill[]
