import type { Drill } from '../../../kernel/drill.model.ts'

const as = 'secretariat' as const

/** What recurring cases are tried with. Source: the forms of the room. */
export const repeatingDrills: readonly Drill[] = [
  {
    name: 'recurring',
    steps: [
      {
        send: 'addCaseTemplate',
        as,
        typed: {
          organ: 'asu',
          tittel: 'Fast {community} {år}',
          hvorfor: 'Fordi {community}',
          onsket: 'Ønsket {community}',
          sammendrag: 'Kort {community}',
          slag: 'decision',
          punkt: 'Punkt {community}',
          handling: 'both',
          frist: '1. mars',
        },
      },
      { send: 'changeCaseTemplate', as, typed: { onsket: 'Ønsket nå {community}' } },
      { send: 'repeatCase', as, on: 'caseTemplates' },
      { send: 'endCaseTemplate', as, on: 'changeCaseTemplate', ends: true },
    ],
  },
]
