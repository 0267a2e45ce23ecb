import type { Drill } from '../../../kernel/drill.model.ts'
import { intakeDrills } from './intake-drill.table.ts'
import { repeatingDrills } from './repeating-drill.table.ts'
import { routeDrills } from './route-drill.table.ts'

const as = 'secretariat' as const
const names = { body: 'asu' }

/** What the room is tried with. Source: its forms. */
export const drills: readonly Drill[] = [
  ...intakeDrills,
  ...repeatingDrills,
  {
    name: 'case-route',
    steps: [
      {
        send: 'submitCase',
        as,
        typed: {
          organ: 'asu',
          tittel: 'Vei {community}',
          hvorfor: 'Fordi {community}',
          hvem: 'kommunene',
          navn: 'Kari {community}',
          epost: '',
        },
      },
      {
        send: 'acceptCase',
        as,
        on: 'receipt',
        typed: { slag: 'decision', deling: 'community', eier: 'Per {community}' },
      },
      {
        send: 'changeCase',
        as,
        names,
        typed: {
          sammendrag: 'Kort {community}',
          punkt: 'Punkt {community}',
          horer: 'Tiltak {community}',
          organ: 'Sekretariatet {community}',
          arkiv: 'Steinkjer {community}',
          punktsak: 'none',
        },
      },
      {
        send: 'caseFiles',
        as,
        names,
        typed: { tittel: 'Notat {community}' },
        file: { field: 'fil', name: 'notat.txt', text: 'Notat {community}' },
      },
      ...routeDrills,
    ],
  },
]
