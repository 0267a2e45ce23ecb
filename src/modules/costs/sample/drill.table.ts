import type { Drill } from '../../../kernel/drill.model.ts'

const as = 'treasurer' as const
const scheme = 'jordmorvakt-{public}'

/** What the room is tried with. Source: the forms of the room. */
export const drills = [
  {
    name: 'scheme',
    steps: [
      {
        send: 'newScheme',
        as,
        typed: {
          tittel: 'Jordmorvakt {public}',
          formal: 'Felles jordmorvakt',
          fra: '01.01.2027',
          til: '31.12.2027',
          betalere: 'members',
          partsdag: '22.11.2026',
          vert: '5038',
          fakturerer: 'Verdal kommune',
          folketallsdag: '01.01.2026',
          folketallskilde: 'SSB 07459',
          brutto: '2 000 000',
          tilskudd: '',
          overfort: '',
          omregning: 'fixed',
          avrunding: 'krone',
          ledd: '2',
          'slag-1': 'part-equally',
          'verdi-1': '30 %',
          'gjelder-1': 'all',
          'navn-1': '',
          'slag-2': 'rest-by-inhabitants',
          'verdi-2': '',
          'gjelder-2': 'all',
          'navn-2': '',
        },
        previewed: true,
      },
      {
        send: 'stateCost',
        as,
        names: { scheme },
        typed: { ar: '2027', brutto: '2 100 000', kilde: 'Regnskapet {public}' },
      },
    ],
  },
  {
    name: 'adoption',
    steps: [
      {
        send: 'adoptShares',
        as,
        asked: 'sats=7',
        names: { scheme: 'nord-trondelag-2018' },
        typed: { vedtak: 'PSU, sak {public}' },
      },
    ],
  },
] as const satisfies readonly Drill[]
