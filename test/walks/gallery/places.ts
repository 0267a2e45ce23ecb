import { nbsp } from '../../../src/kernel/format.model.ts'
import type { StateKind } from '../../../src/ui/state.tsx'
import type { Tile } from '../../../src/ui/tiles.tsx'

type Answer = { kind: StateKind; text: string; late?: string; missing: string }

const answers = {
  yes: { kind: 'adopted', text: 'Vedtatt', missing: 'Ingenting' },
  remark: { kind: 'remark', text: 'Vedtatt med merknad', missing: 'Ingenting' },
  reservation: {
    kind: 'reservation',
    text: 'Vedtatt med forbehold',
    missing: 'Avklaring: hindrer forbeholdet ikrafttredelse?',
  },
  agenda: {
    kind: 'agenda',
    text: 'På saksliste',
    late: 'Over frist',
    missing: `Vedtak, 8${nbsp}dager over frist`,
  },
  sent: { kind: 'sent', text: 'Lagt fram', missing: 'Svar' },
  postponed: { kind: 'postponed', text: 'Utsatt', missing: 'Ny møtedato' },
  late: { kind: 'late', text: 'Over frist', missing: `Svar, 8${nbsp}dager over frist` },
  no: { kind: 'rejected', text: 'Avvist', late: 'Over frist', missing: 'Begrunnelse' },
  unknown: { kind: 'unknown', text: 'Part ikke avklart', missing: 'Avklaring av hvem som er part' },
} as const satisfies Record<string, Answer>

export type Place = {
  name: string
  row: number
  column: number
  answer: Answer
  inhabitants: number
}

export const places: Place[] = (
  [
    ['Leka', 1, 2, 'yes', 562],
    ['Bindal', 1, 3, 'no', 1465],
    ['Vikna', 2, 1, 'reservation', 4387],
    ['Nærøy', 2, 2, 'yes', 5126],
    ['Høylandet', 2, 3, 'yes', 1250],
    ['Namsskogan', 2, 4, 'postponed', 867],
    ['Røyrvik', 2, 5, 'late', 469],
    ['Fosnes', 3, 1, 'late', 633],
    ['Namsos', 3, 2, 'remark', 13010],
    ['Overhalla', 3, 3, 'remark', 3825],
    ['Grong', 3, 4, 'yes', 2466],
    ['Lierne', 3, 5, 'yes', 1375],
    ['Flatanger', 4, 1, 'late', 1103],
    ['Namdalseid', 4, 2, 'late', 1622],
    ['Steinkjer', 4, 3, 'yes', 21781],
    ['Snåsa', 4, 4, 'yes', 2139],
    ['Osen', 5, 1, 'yes', 976],
    ['Verran', 5, 2, 'sent', 2527],
    ['Inderøy', 5, 3, 'yes', 6769],
    ['Verdal', 5, 4, 'yes', 14885],
    ['Leksvik', 6, 2, 'unknown', 3531],
    ['Frosta', 6, 3, 'agenda', 2631],
    ['Levanger', 6, 4, 'yes', 19610],
    ['Stjørdal', 7, 3, 'agenda', 23308],
    ['Meråker', 7, 4, 'yes', 2523],
  ] as const
).map(([name, row, column, key, inhabitants]) => ({
  name,
  row,
  column,
  answer: answers[key],
  inhabitants,
}))

export const tile = ({ name, row, column, answer }: Place): Tile => ({
  name,
  row,
  column,
  href: `#${name}`,
  state: { kind: answer.kind, text: answer.text },
  late: answer.late,
  own: name === 'Verdal',
})

export const states = Object.values(answers).map(({ kind, text }) => ({ kind, text }))
