import type { DrillStep } from '../../../kernel/drill.model.ts'

const as = 'secretariat' as const
const names = { body: 'asu' }

/** What the route of a case that the community sees is tried with, once the case is taken in: planned, changed, told and taken off. */
export const routeDrills: readonly DrillStep[] = [
  {
    send: 'planTreatment',
    as,
    names,
    typed: { organ: 'asu', trinn: 'discuss', dag: '{later}', notat: 'Haster {community}' },
  },
  {
    send: 'changeTreatment',
    as,
    names,
    typed: { dag: '{today}', notat: 'Haster mer {community}' },
  },
  {
    send: 'registerTreatment',
    as,
    names,
    typed: {
      organ: 'utenfor',
      navn: 'Regionalt utvalg {community}',
      trinn: 'discuss',
      dag: 'oktober 2024',
      nummer: 'Sak 17/11',
      utfall: 'agreed-with-remarks',
      vedtatt: 'Utvalget slutter seg til {community}',
      hvem1: 'Indre Namdal {community}',
      punkt1: 'Punkt 2 {community}',
      ord1: 'Fristen er kort {community}',
      kilde: 'Referatet {community}',
    },
  },
  {
    send: 'recordTreatment',
    as,
    names,
    typed: {
      utfall: 'noted',
      vedtatt: 'ASU tok saken til orientering {community}',
      hvem1: 'Tillitsvalgte {community}',
      ord1: 'Vi vil høres {community}',
      kilde: 'Referatet {community}',
    },
  },
  {
    send: 'withdrawTreatment',
    as,
    names,
    typed: { hvorfor: 'Ført på feil sak {community}' },
    ends: true,
  },
]
