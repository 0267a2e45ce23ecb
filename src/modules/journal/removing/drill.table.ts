import type { Drill } from '../../../kernel/drill.model.ts'

/** What the room is tried with. Source: the forms of the room. */
export const drills = [
  {
    name: 'removal',
    steps: [
      {
        send: 'addExternal',
        as: 'secretariat',
        typed: {
          navn: 'Fjernes {public}',
          slag: 'other',
          nettsted: '',
          om: '',
          deling: 'public',
          kilde: '',
        },
      },
      {
        send: 'askRemoval',
        as: 'trust-secretariat',
        on: 'journal',
        typed: { innslag: '{last-entry}', grunn: 'Feil navn {secretariat+trust}.' },
      },
      { send: 'approveRemoval', as: 'secretariat', on: 'journal', ends: true },
    ],
  },
] as const satisfies readonly Drill[]
