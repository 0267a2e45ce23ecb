import type { Drill } from '../../../kernel/drill.model.ts'

const as = 'secretariat' as const
const names = { body: 'asu' }

/** What the route of a case that the community sees is tried with: taken in, planned, changed, told and taken off. Source: the forms of the room. */
export const routeDrills: readonly Drill[] = [
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
    ],
  },
]
