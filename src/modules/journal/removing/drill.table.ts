import type { Drill } from '../../../kernel/drill.model.ts'

/** What the room is tried with. Source: the forms of the room. */
export const drills = [
  {
    name: 'removal',
    steps: [
      {
        send: 'addFunction',
        as: 'secretariat',
        typed: {
          navn: 'Fjernes {public}',
          nynorsk: '',
          engelsk: '',
          antall: 'several',
          hvor: 'municipality',
          plass: '-',
        },
      },
      {
        send: 'askRemoval',
        as: 'administrator',
        on: 'journal',
        typed: { innslag: '{last-entry}', grunn: 'Feil navn {secretariat}.' },
      },
      { send: 'approveRemoval', as: 'secretariat', on: 'journal', ends: true },
    ],
  },
] as const satisfies readonly Drill[]
